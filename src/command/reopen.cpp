// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/command/reopen.hpp>
#include <deals/render/phrase.hpp>

#include "deal_facts.hpp"

namespace deals {
namespace {

/// The last open stage that its history knows, else the first of its pipeline.
Result<const Stage*> last_open_stage(const Config& config, const Opportunity& deal) {
  const Pipeline* pipeline = config.find_pipeline(deal.pipeline);
  if (pipeline == nullptr) return internal_error(deal.id.text + ": no pipeline");
  const auto events = in_order_of_time(deal.history);
  for (auto event = events.rbegin(); event != events.rend(); ++event) {
    if (!(*event)->changes.stage) continue;
    const Stage* stage = pipeline->find(*(*event)->changes.stage);
    if (stage != nullptr && stage->outcome == State::open) return stage;
  }
  if (const Stage* first = pipeline->first(State::open)) return first;
  return internal_error(deal.id.text + ": no stage is open");
}

Result<const Stage*> stage_for(const Config& config, const ReopenOptions& options,
                               const Opportunity& deal) {
  if (!options.stage) return last_open_stage(config, deal);
  auto stage = find_open_stage(config, deal, *options.stage);
  if (!stage) return stage;
  if (auto has = check_required(**stage, deal); !has) return std::move(has).error();
  return stage;
}

Result<Remark> open_already(const Opportunity& deal, const Stage& stage, bool names_stage) {
  const std::string what = fmt::format("is open already, in {}", shown(deal.stage));
  if (!names_stage || stage.id == deal.stage) {
    return Remark{fmt::format("{}: {}", deal.id.text, what), {}, {}};
  }
  return Error{.kind = ErrorKind::conflict, .message = deal.id.text + " " + what}.hinted(
      fmt::format("deals move-stage {} {} moves it", deal.id.text, shown(stage.id)));
}

Result<Remark> reopen(const Context& context, const ReopenOptions& options,
                      Change<Opportunity>& change, const Occasion& when) {
  Opportunity& deal = change.record;
  auto stage = stage_for(context.config(), options, deal);
  if (!stage) return std::move(stage).error();
  if (state_of(deal, context.config()) == State::open) {
    return open_already(deal, **stage, options.stage.has_value());
  }
  deal.stage = (*stage)->id;
  deal.closed.reset();
  deal.lost_reason.clear();
  auto added = change.add_event(EventKind::reopened, when.on, when.note);
  if (!added) return std::move(added).error();
  return Remark{step_phrase(context, change.before(), deal),
                {amount_fact(change.before(), deal),
                 percent_phrase(probability_of(deal, context.config())), close_fact(context, deal)},
                {}};
}

}  // namespace

void describe(Args& args, ReopenOptions& options) {
  describe_ids(args, options, "the won or lost opportunities to open again");
  args.option(options.stage, "--stage", "STAGE", "the stage to open it in, not the one it was in")
      .completes(Complete::stage);
  describe_bulk(args, options, "reopen");
  args.example("deals reopen acme-customer-portal");
  args.example("deals reopen acme-customer-portal --stage qualification --note 'They called.'");
}

Result<Outcome> run(const Context& context, const ReopenOptions& options) {
  return change_each(context, options, "reopen",
                     [&](Change<Opportunity>& change, const Occasion& when, Outcome&) {
                       return reopen(context, options, change, when);
                     });
}

}  // namespace deals
