// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/close_lost.hpp>

#include "closing.hpp"

namespace deals {
namespace {

/// One of the book's reasons, or any where it lists none; "" where it may be left out.
Result<std::string> reason_of(const Config& config, const std::optional<std::string>& given) {
  const std::vector<std::string>& known = config.lost_reasons;
  const std::string list = known.empty() ? "--reason takes a word or two"
                                         : "the reasons are " + join_words(known, "and");
  const std::string reason(trim(given.value_or("")));
  if (reason.empty()) {
    if (!given && !config.lost_reason_required) return reason;
    return usage_error("why lost? --reason is missing").hinted(shown(list));
  }
  if (known.empty() || std::find(known.begin(), known.end(), reason) != known.end()) {
    return reason;
  }
  Error error = usage_error(fmt::format("unknown reason \"{}\"", shown(reason)));
  if (auto hint = did_you_mean(reason, known)) error = std::move(error).hinted(shown(*hint));
  return std::move(error).hinted(shown(list));
}

}  // namespace

void describe(Args& args, CloseLostOptions& options) {
  describe_ids(args, options, "the opportunities that were lost");
  args.option(options.reason, "--reason", "REASON", "why: one of the reasons in deals.toml")
      .completes(Complete::lost_reason);
  args.option(options.stage, "--stage", "STAGE", "which lost stage, when the pipeline has several")
      .completes(Complete::stage);
  describe_bulk(args, options, "close");
  args.example("deals close-lost globex-pilot --reason competitor");
  args.example("deals close-lost --where 'is:overdue owner:bo' --reason no-decision --yes");
}

Result<Outcome> run(const Context& context, const CloseLostOptions& options) {
  auto reason = reason_of(context.config(), options.reason);
  if (!reason) return std::move(reason).error();
  const Closing closing{State::lost, options.stage, {}, *reason};
  return change_each(context, options, "close",
                     [&](Change<Opportunity>& change, const Occasion& when, Outcome&) {
                       return close(context, closing, change, when);
                     });
}

}  // namespace deals
