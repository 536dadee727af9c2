// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/command/fields.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/command/move_stage.hpp>
#include <deals/render/phrase.hpp>

#include "deal_facts.hpp"
#include "stage_entry.hpp"

namespace deals {
namespace {

Error closed_already(const Opportunity& deal, const Config& config, std::string_view stage) {
  return Error{
      .kind = ErrorKind::conflict,
      .message = fmt::format("{} is {} already", deal.id.text, name_of(state_of(deal, config)))}
      .hinted(fmt::format("deals reopen {} --stage {} opens it again", deal.id.text, stage));
}

/// `75 % (was 50 %)`
std::string probability_fact(const Config& config, const Opportunity& before,
                             const Opportunity& after) {
  const Percent now = probability_of(after, config);
  const Percent was = probability_of(before, config);
  std::string fact = percent_phrase(now);
  if (now == was && before.probability == after.probability) {
    return fact + (after.probability ? " (set by hand)" : "");
  }
  return fmt::format("{} ({}was {}{})", fact, after.probability ? "set by hand, " : "",
                     percent_phrase(was),
                     before.probability && !after.probability ? ", set by hand" : "");
}

std::vector<std::string> facts(const Context& context, const Opportunity& before,
                               const Opportunity& after) {
  std::vector<std::string> all = {amount_fact(before, after),
                                  probability_fact(context.config(), before, after)};
  if (after.category) all.push_back(fmt::format("{} (set by hand)", name_of(*after.category)));
  all.push_back(close_fact(context, after));
  return all;
}

Remark in_already(const Opportunity& deal, const Occasion& when) {
  return {
      fmt::format(
          "{}: is in {} already{}", deal.id.text, shown(deal.stage),
          when.note.empty() ? "" : fmt::format("; deals note {} notes something", deal.id.text)),
      {},
      {}};
}

Result<Remark> move(const Context& context, const MoveStageOptions& options,
                    Change<Opportunity>& change, const Occasion& when, Outcome& outcome) {
  Opportunity& deal = change.record;
  auto stage = find_open_stage(context.config(), deal, options.stage);
  if (!stage) return std::move(stage).error();
  if (state_of(deal, context.config()) != State::open) {
    return closed_already(deal, context.config(), (*stage)->id);
  }
  const bool is_there = deal.stage == (*stage)->id;
  if (is_there && !options.probability) return in_already(deal, when);
  deal.stage = (*stage)->id;
  if (!is_there) {
    auto entry = check_entry(context.config(), change.before(), deal, outcome);
    if (!entry) return std::move(entry).error();
  }
  if (!options.keep_probability) deal.probability.reset();
  if (options.probability) {
    auto set = set_field(deal, "probability", *options.probability, context);
    if (!set) return std::move(set).error();
  }
  if (deal == change.before()) return in_already(deal, when);
  auto added =
      change.add_event(is_there ? EventKind::changed : EventKind::moved, when.on, when.note);
  if (!added) return std::move(added).error();
  const std::string what = is_there ? fmt::format("{}: stays in {}", deal.id.text, deal.stage)
                                    : step_phrase(context, change.before(), deal);
  return Remark{what, facts(context, change.before(), deal), {}};
}

}  // namespace

void describe(Args& args, MoveStageOptions& options) {
  describe_ids(args, options, "the opportunities to move");
  args.positional(options.stage, "STAGE", "the stage to move them to").completes(Complete::stage);
  args.option(options.probability, "--probability", "PERCENT",
              "set the probability by hand, instead of the stage's");
  args.flag(options.keep_probability, "--keep-probability",
            "keep a probability that was set by hand");
  describe_bulk(args, options, "move");
  args.example("deals move-stage globex-pilot negotiation");
  args.example("deals move-stage --where 'stage:lead owner:me' qualification --yes");
}

Result<Outcome> run(const Context& context, const MoveStageOptions& options) {
  if (options.keep_probability && options.probability) {
    return usage_error("--keep-probability and --probability exclude each other")
        .hinted("leave out one of them");
  }
  if (options.probability && options.probability->empty()) {
    return usage_error("--probability is empty").hinted("leave it out to have the stage's");
  }
  return change_each(context, options, "move",
                     [&](Change<Opportunity>& change, const Occasion& when, Outcome& outcome) {
                       return move(context, options, change, when, outcome);
                     });
}

}  // namespace deals
