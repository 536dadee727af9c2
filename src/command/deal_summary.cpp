// SPDX-License-Identifier: MIT
#include "deal_summary.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>

#include "list_column.hpp"

namespace deals {
namespace {

struct Tally {
  explicit Tally(Currency book) : amounts(book), weighted(book) {}

  std::size_t count = 0;
  MoneySums amounts;
  MoneySums weighted;
};

/// `3 open deals, 64,500 EUR`
void add_tally(std::vector<std::string>& parts, const Tally& tally, const std::string& what) {
  const std::string count = fmt::format("{} {}", tally.count, what);
  parts.push_back(tally.amounts.sums().empty()
                      ? count
                      : fmt::format("{}, {}", count, sums_phrase(tally.amounts)));
  if (tally.weighted.sums().empty()) return;
  const std::string weighted = "weighted " + sums_phrase(tally.weighted);
  if (tally.amounts.sums().size() == 1) {
    parts.back() += ", " + weighted;
  } else {
    parts.push_back(weighted);
  }
}

/// What needs attention among the open ones.
struct Attention {
  std::size_t overdue = 0;
  std::size_t stale = 0;
  std::size_t without_next_step = 0;
  std::size_t unpriced = 0;

  void consider(const Opportunity& deal, const Config& config, Date today) {
    overdue += is_overdue(deal, config, today) ? 1 : 0;
    stale += is_stale(deal, config, today) ? 1 : 0;
    without_next_step += deal.next_step ? 0 : 1;
    unpriced += deal.amount ? 0 : 1;
  }

  void add_to(std::vector<std::string>& parts) const {
    if (overdue > 0) parts.push_back(fmt::format("{} overdue", overdue));
    if (stale > 0) parts.push_back(fmt::format("{} stale", stale));
    if (without_next_step > 0) {
      parts.push_back(fmt::format("{} without a next step", without_next_step));
    }
    if (unpriced > 0) parts.push_back(fmt::format("{} without an amount", unpriced));
  }
};

}  // namespace

std::string deal_summary(const Context& context, const Filtered& chosen, std::size_t left_over) {
  const Config& config = context.config();
  Tally open(config.currency);
  Tally omitted(config.currency);
  Tally won(config.currency);
  Tally lost(config.currency);
  Attention attention;
  for (const Opportunity* deal : chosen.opportunities) {
    const State state = state_of(*deal, config);
    const bool is_omitted = category_of(*deal, config) == Category::omitted;
    Tally& tally = state == State::won    ? won
                   : state == State::lost ? lost
                   : is_omitted           ? omitted
                                          : open;
    ++tally.count;
    if (deal->amount) tally.amounts.add(*deal->amount);
    if (const auto weighted = weighted_of(*deal, config)) tally.weighted.add(*weighted);
    if (state == State::open) attention.consider(*deal, config, context.today);
  }
  std::vector<std::string> parts;
  if (open.count > 0) add_tally(parts, open, open.count == 1 ? "open deal" : "open deals");
  if (omitted.count > 0) add_tally(parts, omitted, "omitted");
  if (won.count > 0) add_tally(parts, won, "won");
  if (lost.count > 0) add_tally(parts, lost, "lost");
  if (left_over > 0) parts.push_back(fmt::format("{} of them not shown", left_over));
  attention.add_to(parts);
  parts.push_back(left_out_phrase(chosen.files_left_out, chosen.undecided));
  return footer(parts, context.terminal);
}

std::string nothing_found(const Context& context, const Filtered& chosen) {
  std::string line;
  if (!chosen.filter.is_empty()) {
    line = fmt::format("no {}deals fit {}{}", chosen.scope == Scope::open ? "open " : "",
                       shown(chosen.filter.source()),
                       chosen.scope == Scope::open ? "; --all looks at closed ones too" : "");
  } else if (context.view->book().opportunities.empty()) {
    line = "no deals yet; deals create opportunity NAME --customer ID adds one";
  } else {
    line = "no open deals; --all shows closed ones too";
  }
  const std::string left_out = left_out_phrase(chosen.files_left_out, chosen.undecided);
  return line + (left_out.empty() ? "" : "; " + left_out) + "\n";
}

std::vector<std::string> summary_notes(const Context& context, const Filtered& chosen,
                                       std::size_t left_over) {
  if (chosen.opportunities.empty()) {
    return {std::string(trim(nothing_found(context, chosen)))};
  }
  std::vector<std::string> notes = {std::string(trim(deal_summary(context, chosen, left_over)))};
  if (!chosen.filter.is_empty()) notes.push_back("filter " + chosen.filter.source());
  return notes;
}

}  // namespace deals
