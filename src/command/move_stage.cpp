// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/dates.hpp>
#include <deals/command/fields.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/command/move_stage.hpp>
#include <deals/command/select.hpp>
#include <deals/render/phrase.hpp>
#include <fmt/format.h>

namespace deals {
namespace {

/// Stages between the two, for an opportunity that moves forward.
std::vector<std::string> skipped(const Pipeline& pipeline, std::string_view from,
                                 const Stage& stage) {
  std::vector<std::string> between;
  for (std::size_t at = pipeline.position(from) + 1; at < pipeline.position(stage.id); ++at) {
    if (pipeline.stages[at].outcome == State::open) between.push_back(pipeline.stages[at].id);
  }
  return between;
}

Result<void> check_entry(const Config& config, const Opportunity& opportunity, const Stage& stage,
                         Outcome& outcome) {
  if (const auto missing = missing_fields(stage, opportunity); !missing.empty()) {
    return usage_error(fmt::format("{} cannot enter \"{}\" without {}", opportunity.id.text,
                                   stage.id, join_words(missing, "and")))
        .hinted(fmt::format("deals set {} {}=VALUE", opportunity.id.text, missing.front()));
  }
  const Pipeline* pipeline = config.find_pipeline(opportunity.pipeline);
  const auto between = skipped(*pipeline, opportunity.stage, stage);
  if (between.empty() || config.skip_stages == SkipStages::allow) return {};
  const std::string message =
      fmt::format("{}: skips {}", opportunity.id.text, join_words(between, "and"));
  if (config.skip_stages == SkipStages::forbid) {
    return usage_error(message).hinted(
        fmt::format("move it to \"{}\" first: [rules] skip_stages = \"forbid\"", between.front()));
  }
  outcome.notices.push_back(message);
  return {};
}

/// acme-renewal: proposal → negotiation   48,000 EUR, 75 % (was 50 %), closes 15 Dec
std::string summary(const Context& context, const Opportunity& before, const Opportunity& after) {
  const Config& config = context.config();
  std::string line = fmt::format("{}: {} {} {}", after.id.text, before.stage,
                                 arrow(context.terminal), after.stage);
  std::vector<std::string> facts;
  if (after.amount) facts.push_back(amount_phrase(*after.amount));
  const Percent now = probability_of(after, config);
  const Percent was = probability_of(before, config);
  facts.push_back(now == was ? percent_phrase(now)
                             : fmt::format("{} (was {}{})", percent_phrase(now),
                                           percent_phrase(was),
                                           before.probability ? ", set by hand" : ""));
  if (after.close) facts.push_back("closes " + to_short(*after.close, context.today));
  return line + "   " + fmt::format("{}", fmt::join(facts, ", ")) + "\n";
}

Result<void> move(const Context& context, const MoveStageOptions& options,
                  std::optional<Date> on, Found<Opportunity> found, Outcome& outcome) {
  Change<Opportunity> change(std::move(found), context);
  Opportunity& deal = change.record;
  if (state_of(deal, context.config()) != State::open) {
    return Error{.kind = ErrorKind::conflict,
                 .message = fmt::format("{} is {} already", deal.id.text,
                                        name_of(state_of(deal, context.config())))}
        .hinted(fmt::format("deals reopen {} --stage {} opens it again", deal.id.text,
                            shown(options.stage)));
  }
  auto stage = find_open_stage(context.config(), deal, options.stage);
  if (!stage) return std::move(stage).error();
  const bool is_there = deal.stage == (*stage)->id;
  if (is_there && !options.probability) {
    outcome.text += fmt::format("{}: is in {} already\n", deal.id.text, deal.stage);
    return {};
  }
  if (auto entry = check_entry(context.config(), deal, **stage, outcome); !entry) return entry;
  deal.stage = (*stage)->id;
  if (!options.keep_probability) deal.probability.reset();
  if (options.probability) {
    auto set = set_field(deal, "probability", *options.probability, context);
    if (!set) return set;
  }
  if (deal == change.before()) return {};
  const EventKind kind = is_there ? EventKind::changed : EventKind::moved;
  auto added = change.add_event(kind, on, options.note.value_or(""));
  if (!added) return added;
  outcome.text += summary(context, change.before(), deal);
  return change.finish(outcome);
}

}  // namespace

void describe(Args& args, MoveStageOptions& options) {
  args.positional(options.ids, "ID", "the opportunities to move", false)
      .completes(Complete::opportunity);
  args.positional(options.stage, "STAGE", "the stage to move them to").completes(Complete::stage);
  args.option(options.where, "--where", "FILTER", "move all that the filter fits, instead of ids")
      .completes(Complete::filter);
  args.option(options.on, "--on", "DATE", "the day it happened, when that was not today");
  args.option(options.probability, "--probability", "PERCENT",
              "set the probability by hand, instead of the stage's");
  args.flag(options.keep_probability, "--keep-probability",
            "keep a probability that was set by hand");
  args.option(options.note, "--note", "TEXT", "say why, in the history");
  args.example("deals move-stage globex-pilot negotiation");
  args.example("deals move-stage --where 'stage:lead owner:me' qualification --yes");
}

Result<Outcome> run(const Context& context, const MoveStageOptions& options) {
  if (options.keep_probability && options.probability) {
    return usage_error("--keep-probability and --probability exclude each other");
  }
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  Outcome outcome;
  auto found = select(context, options.ids, options.where, outcome);
  if (!found) return std::move(found).error();
  for (Found<Opportunity>& each : *found) {
    auto moved = move(context, options, *on, std::move(each), outcome);
    if (!moved) return std::move(moved).error();
  }
  ask_before_bulk(options.where, "move", outcome);
  return outcome;
}

}  // namespace deals
