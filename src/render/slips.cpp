// SPDX-License-Identifier: MIT
#include <deals/render/slips.hpp>

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/report_charts.hpp>

#include "figure.hpp"

namespace deals {
namespace {

Row row_of(const std::string& label, const std::string& key, const SlipFigures& figures,
           Style style, const Terminal& terminal) {
  Row row;
  row.cells.emplace_back(label, key, style);
  row.cells.push_back(count_cell(figures.deals.count(), style, terminal));
  row.cells.push_back(count_cell(figures.days.count, style, terminal));
  row.cells.push_back(median_cell(figures.days, style, terminal));
  row.cells.push_back(mean_cell(figures.days, style, terminal));
  row.cells.push_back(count_cell(static_cast<std::size_t>(figures.days.sum), style, terminal));
  row.cells.push_back(count_cell(figures.deals.won, style, terminal));
  row.cells.push_back(count_cell(figures.deals.lost, style, terminal));
  row.cells.push_back(count_cell(figures.deals.open, style, terminal));
  row.cells.push_back(share_cell(figures.deals.win_rate(), style, terminal));
  return row;
}

/// `pushed deals: 4 of 6 closed were won, 66.67 %`
std::string outcome_phrase(std::string_view which, const Outcomes& outcomes) {
  const Share rate = outcomes.win_rate();
  if (rate.whole == 0) return fmt::format("{}: none is closed yet", which);
  return fmt::format("{}: {} of {} closed {} won, {}", which, grouped(outcomes.won),
                     grouped(outcomes.won + outcomes.lost), outcomes.won == 1 ? "was" : "were",
                     share_phrase(rate));
}

/// How many of those that had a date were pushed, and what became of both.
std::string verdict(const Slips& slips, const Terminal& terminal) {
  const Outcomes& pushed = slips.total.deals;
  const std::size_t dated = pushed.count() + slips.steady.count();
  std::vector<std::string> parts = {
      fmt::format("pushed {} of {} with a close date, {}", grouped(pushed.count()),
                  grouped_count(dated, "deal", "deals"),
                  share_phrase({static_cast<Int128>(pushed.count()), static_cast<Int128>(dated)}))};
  if (slips.pulls > 0) {
    parts.push_back(fmt::format("pulled in {}", grouped_count(slips.pulls, "time", "times")));
  }
  return footer(parts, terminal) + footer({outcome_phrase("pushed deals", pushed)}, terminal) +
         footer({outcome_phrase("deals that were not", slips.steady)}, terminal);
}

std::string limits(const SlipsPage& page, const Terminal& terminal) {
  const Slips& slips = page.slips;
  std::size_t in_rows = 0;
  for (const SlipRow& row : slips.rows) in_rows += row.figures.deals.count();
  std::vector<std::string> parts;
  if (in_rows > slips.total.deals.count()) {
    parts.emplace_back("a deal is in each row in which it was pushed, once in the total");
  }
  std::vector<std::string> missing;
  if (slips.undated > 0) {
    missing.push_back(grouped_count(slips.undated, "deal", "deals") + " without a close date");
  }
  if (slips.without_history > 0) {
    missing.push_back(grouped_count(slips.without_history, "deal", "deals") + " without history");
  }
  if (!missing.empty()) missing.front().insert(0, "not counted  ");
  return footer(parts, terminal) + footer(missing, terminal) + report_limits(page.about, terminal);
}

Json to_json(const Outcomes& outcomes) {
  return Json(Json::Object{{"count", outcomes.count()},
                           {"won", outcomes.won},
                           {"lost", outcomes.lost},
                           {"open", outcomes.open},
                           {"win_rate", share_json(outcomes.win_rate())}});
}

Json::Object to_json(const SlipFigures& figures) {
  const Spread& days = figures.days;
  const bool has_some = days.count > 0;
  return {{"deals", figures.deals.count()},
          {"pushes", days.count},
          {"median_days", has_some ? decimal_json(days.median(10), 1) : Json()},
          {"mean_days", has_some ? decimal_json(days.mean(100), 2) : Json()},
          {"total_days", decimal_json(days.sum, 0)},
          {"won", figures.deals.won},
          {"lost", figures.deals.lost},
          {"open", figures.deals.open},
          {"win_rate", share_json(figures.deals.win_rate())}};
}

Json row_json(const SlipRow& row) {
  Json::Object object = {{"key", Json::text_or_null(row.group.key)}, {"label", row.group.label}};
  for (auto& member : to_json(row.figures)) object.push_back(std::move(member));
  return Json(std::move(object));
}

std::string span_part(const SlipsPage& page) {
  if (!page.names_span) return {};
  const Period& span = page.slips.settings.span;
  return fmt::format("pushed {} to {}", to_long(span.first), to_long(span.last));
}

std::vector<std::string> heading_of(const SlipsPage& page) {
  return {"slips by " + page.slips.settings.by.name, span_part(page)};
}

std::string no_pushes(const Terminal& terminal) {
  return footer({"no close date of an open deal was pushed"}, terminal);
}

}  // namespace

std::string to_text(const SlipsPage& page, const Terminal& terminal) {
  const Slips& slips = page.slips;
  const Terminal below = below_table(terminal);
  std::string out = report_heading(page.about, heading_of(page), terminal) + "\n";
  if (slips.total.days.count == 0) {
    out += no_pushes(below);
  } else {
    Table table = to_table(page, terminal);
    table.columns[0].may_cut = false;
    drop_to_fit(table, {"total_days", "open", "mean_days", "lost", "won"}, terminal);
    table.columns[0].may_cut = true;
    out += to_text(table, terminal) + "\n" + verdict(slips, below);
  }
  return out + limits(page, below);
}

ReportPage to_page(const SlipsPage& page) {
  const Terminal wide = page_terminal();
  const Slips& slips = page.slips;
  ReportPage out = report_page(page.about, heading_of(page));
  if (slips.total.days.count == 0) {
    out.notes = page_notes(no_pushes(wide) + limits(page, wide));
    return out;
  }
  out.sections.push_back({"", to_table(page, wide), to_chart(slips)});
  out.notes = page_notes(verdict(slips, wide) + limits(page, wide));
  return out;
}

Table to_table(const SlipsPage& page, const Terminal& terminal) {
  const Slips& slips = page.slips;
  Table table;
  table.columns = {{"key", capitalized(slips.settings.by.name), Align::left, true},
                   {"deals", "Deals", Align::right},
                   {"pushes", "Pushes", Align::right},
                   {"median_days", "Median days", Align::right},
                   {"mean_days", "Mean", Align::right},
                   {"total_days", "Total", Align::right},
                   {"won", "Won", Align::right},
                   {"lost", "Lost", Align::right},
                   {"open", "Open", Align::right},
                   {"win_rate", "Win rate %", Align::right}};
  for (const SlipRow& row : slips.rows) {
    table.rows.push_back(
        row_of(row.group.label, row.group.key, row.figures, Style::plain, terminal));
  }
  table.totals.push_back(row_of("Total", "", slips.total, Style::strong, terminal));
  table.rules = true;
  return table;
}

Json to_json(const SlipsPage& page) {
  const Slips& slips = page.slips;
  Json::Array rows;
  for (const SlipRow& row : slips.rows) rows.push_back(row_json(row));
  Json::Object object = {{"from", slips.settings.span.first},
                         {"to", slips.settings.span.last},
                         {"by", slips.settings.by.name},
                         {"rows", Json(std::move(rows))},
                         {"total", Json(to_json(slips.total))},
                         {"not_pushed", to_json(slips.steady)},
                         {"pulled_in", slips.pulls},
                         {"undated", slips.undated},
                         {"without_history", slips.without_history}};
  add_limits(object, page.about);
  return Json(std::move(object));
}

}  // namespace deals
