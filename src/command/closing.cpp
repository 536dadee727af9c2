// SPDX-License-Identifier: MIT
#include "closing.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/fields.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/render/phrase.hpp>

#include "deal_facts.hpp"

namespace deals {
namespace {

/// `is won already, closed 2026-10-08`
std::string closed_phrase(const Opportunity& deal, State state) {
  std::string phrase = fmt::format("is {} already", name_of(state));
  if (deal.closed) phrase += ", closed " + to_iso(*deal.closed);
  if (!deal.lost_reason.empty()) phrase += fmt::format(" ({})", shown(deal.lost_reason));
  return phrase;
}

Error closed_otherwise(const Opportunity& deal, State state, State wanted) {
  return Error{.kind = ErrorKind::conflict,
               .message = deal.id.text + " " + closed_phrase(deal, state)}
      .hinted(fmt::format("deals reopen {0}, then deals close-{1} {0}{2}", deal.id.text,
                          name_of(wanted), wanted == State::lost ? " --reason REASON" : ""));
}

Result<const Stage*> stage_for(const Config& config, const Closing& closing,
                               const Opportunity& deal) {
  const Pipeline* pipeline = config.find_pipeline(deal.pipeline);
  if (!closing.stage) {
    if (const Stage* first = pipeline == nullptr ? nullptr : pipeline->first(closing.outcome)) {
      return first;
    }
    return internal_error(
        fmt::format("{}: no stage is {}", deal.id.text, name_of(closing.outcome)));
  }
  auto stage = find_stage(config, deal, *closing.stage);
  if (!stage || (*stage)->outcome == closing.outcome) return stage;
  std::vector<std::string> fitting;
  for (const Stage& each : pipeline->stages) {
    if (each.outcome == closing.outcome) fitting.push_back(shown(each.id));
  }
  return usage_error(fmt::format("\"{}\" is not a stage of {} opportunities", shown((*stage)->id),
                                 name_of(closing.outcome)))
      .hinted("--stage can be " + join_words(fitting, "or"));
}

/// What the command line says otherwise than the closed opportunity, as settings that would change
/// it.
Result<std::string> differing_settings(const Context& context, const Closing& closing,
                                       const Opportunity& deal, const Occasion& when) {
  std::string settings;
  if (when.on && deal.closed != when.on) settings += " closed=" + to_iso(*when.on);
  if (closing.amount) {
    Opportunity typed = deal;
    auto set = set_field(typed, "amount", *closing.amount, context);
    if (!set) return std::move(set).error();
    if (typed.amount != deal.amount) settings += fmt::format(" amount={}", shown(*closing.amount));
  }
  if (!closing.reason.empty() && closing.reason != deal.lost_reason) {
    settings += fmt::format(" lost_reason={}", shown(closing.reason));
  }
  return settings;
}

Result<Remark> closed_already(const Context& context, const Closing& closing,
                              const Opportunity& deal, const Occasion& when) {
  auto settings = differing_settings(context, closing, deal, when);
  if (!settings) return std::move(settings).error();
  const std::string phrase = closed_phrase(deal, closing.outcome);
  if (settings->empty()) return Remark{fmt::format("{}: {}", deal.id.text, phrase), {}, {}};
  return Error{.kind = ErrorKind::conflict, .message = deal.id.text + " " + phrase}.hinted(
      fmt::format("deals set {}{} changes that", deal.id.text, *settings));
}

Remark said_of(const Context& context, const Opportunity& before, const Opportunity& deal) {
  Remark said{step_phrase(context, before, deal), {amount_fact(before, deal)}, {}};
  if (!deal.lost_reason.empty()) said.facts.push_back(shown(deal.lost_reason));
  said.facts.push_back("closed " + day_phrase(context, *deal.closed));
  if (deal.next_step) {
    said.more.push_back(fmt::format("its next step stays: {}; deals next {} --done",
                                    next_step_phrase(context, *deal.next_step), deal.id.text));
  }
  return said;
}

}  // namespace

Result<Remark> close(const Context& context, const Closing& closing, Change<Opportunity>& change,
                     const Occasion& when) {
  Opportunity& deal = change.record;
  auto stage = stage_for(context.config(), closing, deal);
  if (!stage) return std::move(stage).error();
  const State state = state_of(deal, context.config());
  if (state == closing.outcome) return closed_already(context, closing, deal, when);
  if (state != State::open) return closed_otherwise(deal, state, closing.outcome);
  if (closing.amount) {
    auto set = set_field(deal, "amount", *closing.amount, context);
    if (!set) return std::move(set).error();
  }
  if (auto has = check_required(**stage, deal); !has) return std::move(has).error();
  deal.stage = (*stage)->id;
  deal.closed = when.on.value_or(context.today);
  deal.lost_reason = closing.reason;
  deal.probability.reset();
  deal.category.reset();
  const EventKind kind = closing.outcome == State::won ? EventKind::won : EventKind::lost;
  auto added = change.add_event(kind, when.on, when.note);
  if (!added) return std::move(added).error();
  return said_of(context, change.before(), deal);
}

}  // namespace deals
