// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/dates.hpp>
#include <deals/command/next.hpp>
#include <deals/render/phrase.hpp>

#include "deal_facts.hpp"
#include "field_values.hpp"

namespace deals {
namespace {

Error day_missing() {
  return usage_error("by when? --on is missing")
      .hinted("--on fri, --on +1w, --on 2026-12-15: any date of docs/commands/dates.md");
}

/// The day of the next step: not one that is over.
Result<Date> coming_day(const Context& context, const std::string& phrase) {
  auto day = parse_date(phrase, context.dates(Toward::future));
  if (!day || *day >= context.today) return day;
  return usage_error(fmt::format("{} is over", to_iso(*day)))
      .hinted("a next step is still to be done; deals note notes what has been");
}

/// What is to be done, and when. Without a text it is the old one on another day.
Result<NextStep> wanted_step(const Context& context, const NextOptions& options,
                             const Opportunity& deal) {
  if (!options.text && !options.on) {
    return usage_error(fmt::format("what is next for {}?", deal.id.text))
        .hinted(fmt::format("deals next {} TEXT --on DATE", deal.id.text))
        .hinted(fmt::format("deals next {} --done", deal.id.text));
  }
  if (!options.on) return day_missing();
  if (!options.text && !deal.next_step) {
    return usage_error(fmt::format("{} has no next step to move", deal.id.text))
        .hinted(fmt::format("deals next {} TEXT --on {}", deal.id.text, shown(*options.on)));
  }
  auto day = coming_day(context, *options.on);
  if (!day) return std::move(day).error();
  auto text = options.text ? one_line("the next step", *options.text)
                           : Result<std::string>(deal.next_step->text);
  if (!text) return std::move(text).error();
  if (text->empty()) return usage_error("the next step is empty").hinted("say what is to be done");
  return NextStep{*day, *std::move(text)};
}

/// `Sat 28 Nov 2026, in 7 days`
std::string when_phrase(const Context& context, Date day) {
  return fmt::format("{} {}, {}", weekday_name(weekday(day)), to_long(day),
                     distance_phrase(day, context.today));
}

Result<std::string> plan(const Context& context, const NextOptions& options,
                         Change<Opportunity>& change) {
  Opportunity& deal = change.record;
  auto step = wanted_step(context, options, deal);
  if (!step) return std::move(step).error();
  const std::string when = when_phrase(context, *step->on);
  if (deal.next_step == *step) {
    return fmt::format("{}: is planned already for {}: {}\n", deal.id.text, when,
                       shown(step->text));
  }
  deal.next_step = *step;
  auto added = change.add_event(EventKind::next, {}, step->text,
                                {{"on", token_value(Value::Kind::date, to_iso(*step->on)), {}}});
  if (!added) return std::move(added).error();
  std::string said = fmt::format("{}: next on {}: {}\n", deal.id.text, when, shown(step->text));
  if (const auto& was = change.before().next_step) {
    said += fmt::format("  instead of {}\n", next_step_phrase(context, *was));
  }
  return said;
}

Result<std::string> tick_off(const Context& context, const NextOptions& options,
                             Change<Opportunity>& change) {
  Opportunity& deal = change.record;
  if (options.text) {
    return usage_error("--done takes no text")
        .hinted(fmt::format("deals next {} --done, and then the next one", deal.id.text));
  }
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  if (!deal.next_step) return fmt::format("{}: has no next step\n", deal.id.text);
  const std::string text = deal.next_step->text;
  deal.next_step.reset();
  auto added = change.add_event(EventKind::next, *on, text, {{"done", boolean_value(true), {}}});
  if (!added) return std::move(added).error();
  return fmt::format("{0}: done{1}: {2}\n  what is next? deals next {0} TEXT --on DATE\n",
                     deal.id.text, *on ? " " + day_phrase(context, **on) : "", shown(text));
}

}  // namespace

void describe(Args& args, NextOptions& options) {
  args.positional(options.id, "ID", "the opportunity").completes(Complete::opportunity);
  args.positional(options.text, "TEXT", "what is to be done");
  args.option(options.on, "--on", "DATE", "by when; with --done, when it was done");
  args.flag(options.done, "--done", "it is done: say so in the history, and plan nothing");
  args.example("deals next globex-pilot 'Call Hank about the date' --on tomorrow");
  args.example("deals next globex-pilot --done");
}

Result<Outcome> run(const Context& context, const NextOptions& options) {
  auto found = context.view->opportunity(options.id);
  if (!found) return std::move(found).error();
  Change<Opportunity> change(*std::move(found), context);
  auto said = options.done ? tick_off(context, options, change) : plan(context, options, change);
  if (!said) return std::move(said).error();
  Outcome outcome = Outcome::saying(*std::move(said));
  auto finished = change.finish(outcome);
  if (!finished) return std::move(finished).error();
  return outcome;
}

}  // namespace deals
