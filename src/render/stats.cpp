// SPDX-License-Identifier: MIT
#include <deals/render/stats.hpp>

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/report_charts.hpp>
#include <deals/render/sheet.hpp>

#include "figure.hpp"
#include "stats_table.hpp"

namespace deals {
namespace {

std::string of_deals(std::size_t count, std::string_view what) {
  return fmt::format("{} {} {}", grouped(count), what, count == 1 ? "deal" : "deals");
}

std::string amount_text(Int128 minor, Currency currency) {
  const MoneySum sum{minor, currency};
  return to_grouped(sum, has_decimals(sum));
}

std::string amount_text(const MoneySum& sum) { return to_grouped(sum, has_decimals(sum)); }

std::string days_text(Int128 hundredths) {
  return decimal_text(hundredths, 2) + (hundredths == 100 ? " day" : " days");
}

void add_win_rates(const Stats& stats, std::vector<Fact>& facts) {
  const StatsFigures& total = stats.total;
  const Share rate = total.win_rate();
  if (rate.whole == 0) {
    facts.push_back({"Win rate", "no deal is closed, so there is nothing to learn from yet"});
    return;
  }
  facts.push_back({"Win rate", fmt::format("{}, {} of {}", share_phrase(rate), grouped(total.won),
                                           of_deals(total.won + total.lost, "closed"))});
  const Share by_amount = total.win_rate_by_amount();
  if (by_amount.whole == 0) return;
  facts.push_back(
      {"", fmt::format("{} by amount, {} of {} {}", share_phrase(by_amount),
                       amount_text(by_amount.part, stats.currency),
                       amount_text(by_amount.whole, stats.currency), stats.currency.code())});
}

/// Of how many won deals, where that is not all of them.
std::string of_some(const Spread& some, const Stats& stats) {
  if (some.count == stats.total.won) return {};
  return fmt::format(" ({} of {})", grouped(some.count), of_deals(stats.total.won, "won"));
}

void add_spreads(const Stats& stats, std::string_view dot, std::vector<Fact>& facts) {
  const Spread& sizes = stats.total.sizes;
  if (sizes.count > 0) {
    facts.push_back(
        {"Deal size", fmt::format("mean {}{}median {}{}nine in ten up to {}{}",
                                  amount_text(sizes.mean(), stats.currency), dot,
                                  amount_text(sizes.median(), stats.currency), dot,
                                  amount_text(sizes.p90, stats.currency), of_some(sizes, stats))});
  }
  const Spread& cycles = stats.total.cycles;
  if (cycles.count > 0) {
    facts.push_back({"Sales cycle", fmt::format("mean {}{}median {}{}nine in ten within {}{}",
                                                days_text(cycles.mean(100)), dot,
                                                decimal_text(cycles.median(10), 1), dot, cycles.p90,
                                                of_some(cycles, stats))});
  }
}

void add_velocity(const Stats& stats, const Signs& sign, std::vector<Fact>& facts) {
  const StatsFigures& total = stats.total;
  const auto velocity = total.velocity();
  if (!velocity) {
    if (total.won > 0) {
      facts.push_back(
          {"Velocity", "not known: it needs won deals with amounts, and a cycle of a day or more"});
    }
    return;
  }
  facts.push_back(
      {"Velocity",
       fmt::format("{} {} a day = {} {times} {} {times} {} {} {}", amount_text(*velocity),
                   stats.currency.code(), of_deals(total.open, "open"),
                   share_phrase(total.win_rate()), amount_text(total.sizes.mean(), stats.currency),
                   sign.line == "-" ? "/" : "÷", days_text(total.cycles.mean(100)),
                   fmt::arg("times", sign.times))});
}

std::vector<Fact> facts_of(const Stats& stats, const Terminal& terminal) {
  const Signs& sign = signs(terminal);
  const std::string dot = fmt::format(" {} ", sign.separator);
  std::vector<Fact> facts;
  add_win_rates(stats, facts);
  add_spreads(stats, dot, facts);
  add_velocity(stats, sign, facts);
  return facts;
}

/// Who is not in the figures, or in some of them.
std::string asides(const Stats& stats, const Terminal& terminal) {
  std::vector<std::string> parts = {counted_aside("omitted", stats.omitted),
                                    counted_aside("closed on other days", stats.outside),
                                    counted_aside("closed nobody knows when", stats.undated)};
  std::erase(parts, "");
  if (!parts.empty()) parts.front().insert(0, "not counted  ");
  std::vector<std::string> partly = {counted_aside("no amount", stats.unpriced),
                                     counted_aside("no known cycle", stats.untimed)};
  std::erase(partly, "");
  if (!partly.empty()) partly.front().insert(0, "not in every figure  ");
  return footer(parts, terminal) + footer(partly, terminal);
}

std::string table_text(const Stats& stats, const Terminal& terminal) {
  Table table = stats_table({&stats, 1}, StatsColumns::readable, terminal);
  table.columns[0].may_cut = false;
  drop_to_fit(table,
              {"velocity", "open", "win_rate_by_amount", "cycle_median", "size_mean", "lost"},
              terminal);
  table.columns[0].may_cut = true;
  return to_text(table, terminal);
}

std::string section(const Stats& stats, const Terminal& terminal) {
  const Terminal below = below_table(terminal);
  std::string out = to_text(facts_of(stats, below), below) + "\n";
  if (stats.settings.by && !stats.rows.empty()) out += table_text(stats, terminal) + "\n";
  return out + asides(stats, below);
}

std::vector<std::string> heading_of(const StatsPage& page) {
  const StatsSettings& settings = page.stats.front().settings;
  std::vector<std::string> codes;
  for (const Stats& each : page.stats) codes.emplace_back(each.currency.code());
  return {settings.by ? "stats by " + settings.by->name : "stats", join_words(codes, "and"),
          span_words("closed", settings.closed)};
}

std::string notes(const StatsPage& page, const Terminal& terminal) {
  std::vector<std::string> parts;
  const auto& by = page.stats.front().settings.by;
  if (by && by->kind == Dimension::Kind::tag) {
    parts.emplace_back("a deal is in the row of each of its tags, once in the total");
  }
  if (by && by->is_period()) parts.emplace_back("by the day of closing; open deals are in no row");
  if (page.stats.size() > 1) parts.emplace_back("currencies are not added");
  return footer(parts, below_table(terminal)) + report_limits(page.about, terminal);
}

}  // namespace

std::string to_text(const StatsPage& page, const Terminal& terminal) {
  if (page.stats.empty()) return {};
  std::string out = report_heading(page.about, heading_of(page), terminal) + "\n";
  for (const Stats& each : page.stats) {
    if (page.stats.size() > 1) out += heading({std::string(each.currency.code())}, terminal);
    out += section(each, terminal);
    if (&each != &page.stats.back()) out += "\n";
  }
  out += notes(page, terminal);
  // Nothing may have come under the last table.
  if (out.ends_with("\n\n")) out.pop_back();
  return out;
}

ReportPage to_page(const StatsPage& page) {
  if (page.stats.empty()) return {};
  const Terminal wide = page_terminal();
  ReportPage out = report_page(page.about, heading_of(page));
  for (const Stats& each : page.stats) {
    const std::string code(page.stats.size() > 1 ? each.currency.code() : "");
    out.sections.push_back({code, to_table(facts_of(each, wide)), {}});
    if (each.settings.by && !each.rows.empty()) {
      out.sections.push_back(
          {"", stats_table({&each, 1}, StatsColumns::readable, wide), to_chart(each)});
    }
    out.sections.back().notes = page_notes(asides(each, wide));
  }
  out.notes = page_notes(notes(page, wide));
  return out;
}

}  // namespace deals
