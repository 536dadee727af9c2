// SPDX-License-Identifier: MIT
#include <deals/render/funnel.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/bar.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/report_charts.hpp>
#include <iterator>

#include "figure.hpp"

namespace deals {
namespace {

constexpr int widest_funnel_bar = 24;
constexpr int narrowest_funnel_bar = 8;
constexpr int gap_before_funnel_bar = 2;

struct FunnelColumn {
  std::string_view key;
  std::string_view heading;
  Cell (*cell)(const FunnelStep&, Style, const Terminal&);
};

template <std::size_t FunnelStep::*count>
Cell counted_in(const FunnelStep& step, Style style, const Terminal& terminal) {
  return count_cell(step.*count, style, terminal);
}

Cell skipped(const FunnelStep& step, Style style, const Terminal& terminal) {
  return count_cell(step.skipped(), style, terminal);
}

template <Share (FunnelStep::*share)() const>
Cell share_of(const FunnelStep& step, Style style, const Terminal& terminal) {
  return share_cell((step.*share)(), style, terminal);
}

template <Cell (*cell)(const Spread&, Style, const Terminal&)>
Cell days(const FunnelStep& step, Style style, const Terminal& terminal) {
  return cell(step.days, style, terminal);
}

constexpr FunnelColumn all_columns[] = {
    {"reached", "Reached", counted_in<&FunnelStep::reached>},
    {"went_on", "Went on", counted_in<&FunnelStep::went_on>},
    {"conversion", "Share", share_of<&FunnelStep::conversion>},
    {"open", "Open", counted_in<&FunnelStep::open>},
    {"lost", "Lost", counted_in<&FunnelStep::lost>},
    {"touched", "Touched", counted_in<&FunnelStep::touched>},
    {"touch_conversion", "Share", share_of<&FunnelStep::touch_conversion>},
    {"skipped", "Skipped", skipped},
    {"reentered", "Again", counted_in<&FunnelStep::reentered>},
    {"days_median", "Days", days<median_cell>},
    {"days_p90", "P90", days<p90_cell>},
};

Row line(const FunnelStep& step, Style style, const Terminal& terminal) {
  Row row;
  row.cells.emplace_back(step.name, step.stage, style);
  for (const FunnelColumn& column : all_columns) {
    row.cells.push_back(column.cell(step, style, terminal));
  }
  return row;
}

/// The last row: those that were won. They stop there, so the other columns are empty.
Row won_line(const Funnel& funnel, const Terminal& terminal) {
  Row row;
  row.cells.emplace_back("Won", "won", Style::good);
  row.cells.push_back(count_cell(funnel.won, Style::good, terminal));
  for (std::size_t at = 1; at < std::size(all_columns); ++at) row.cells.emplace_back();
  return row;
}

Table funnel_table(const Funnel& funnel, const Terminal& terminal) {
  Table table;
  table.columns.push_back({"stage", "Stage", Align::left, true});
  for (const FunnelColumn& column : all_columns) {
    table.columns.push_back({std::string(column.key), std::string(column.heading), Align::right});
  }
  for (const FunnelStep& step : funnel.steps) {
    table.rows.push_back(line(step, Style::plain, terminal));
  }
  table.rows.push_back(won_line(funnel, terminal));
  table.rules = true;
  return table;
}

/// A bar around the middle, as wide as what reached the stage.
std::string centred_bar(std::size_t reached, std::size_t all, int columns,
                        const Terminal& terminal) {
  const auto part = static_cast<Int128>(reached);
  const auto whole = static_cast<Int128>(all);
  return bar({{whole - part, Fill::blank}, {2 * part, Fill::full}}, 2 * whole, columns, terminal);
}

void add_bars(Table& table, const Funnel& funnel, const Terminal& terminal) {
  int columns = widest_funnel_bar;
  if (terminal.width > 0) {
    columns = std::min(terminal.width - text_width(table).natural - gap_before_funnel_bar,
                       widest_funnel_bar);
  }
  if (columns < narrowest_funnel_bar || funnel.steps.empty()) return;
  table.columns.push_back({"bar", ""});
  const std::size_t all = funnel.in_scope - funnel.unknown;
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    const bool is_won = at == funnel.steps.size();
    const std::size_t reached = is_won ? funnel.won : funnel.steps[at].reached;
    table.rows[at].cells.emplace_back(centred_bar(reached, all, columns, terminal));
  }
}

/// The columns that fit beside a bar.
Table fitted_table(const Funnel& funnel, const Terminal& terminal) {
  Table table = funnel_table(funnel, terminal);
  Terminal beside_bar = terminal;
  if (terminal.width > 0) {
    beside_bar.width = std::max(terminal.width - gap_before_funnel_bar - narrowest_funnel_bar, 1);
  }
  table.columns[0].may_cut = false;
  drop_to_fit(table,
              {"reentered", "touch_conversion", "touched", "skipped", "days_p90", "went_on", "lost",
               "open"},
              beside_bar);
  table.columns[0].may_cut = true;
  return table;
}

bool has_column(const Table& table, std::string_view key) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [&](const Column& column) { return column.key == key; });
}

/// What the columns mean that are there.
std::string notes(const Table& table, const Terminal& terminal) {
  std::vector<std::string> parts = {"reached = got there or further"};
  if (has_column(table, "went_on")) parts.emplace_back("went on = got further or was won");
  if (has_column(table, "touched")) parts.emplace_back("touched = was in it");
  if (has_column(table, "skipped")) parts.emplace_back("skipped = reached, but never in it");
  if (has_column(table, "reentered")) parts.emplace_back("again = came back to it");
  parts.emplace_back(has_column(table, "days_p90") ? "days in it: median, and nine in ten"
                                                   : "days in it: median");
  return footer(parts, terminal);
}

std::string outcome_line(const Funnel& funnel, const Terminal& terminal) {
  const Share won = funnel.conversion();
  std::vector<std::string> parts;
  if (won.whole > 0) {
    std::size_t open = 0;
    for (const FunnelStep& step : funnel.steps) open += step.open;
    parts.push_back(fmt::format("won {} of {}, {}", grouped(funnel.won),
                                grouped(static_cast<std::size_t>(won.whole)), share_phrase(won)));
    if (open > 0) parts.push_back(fmt::format("{} still open", grouped(open)));
  }
  if (funnel.unknown > 0) {
    parts.push_back(grouped_count(funnel.unknown, "lost deal", "lost deals") +
                    " of which no stage is known: in no row");
  }
  if (funnel.strangers > 0) {
    parts.push_back(grouped_count(funnel.strangers, "visit", "visits") +
                    " of stages that are no more: not counted");
  }
  return footer(parts, terminal);
}

Json to_json(const FunnelStep& step) {
  return Json(Json::Object{{"stage", step.stage},
                           {"name", step.name},
                           {"reached", step.reached},
                           {"went_on", step.went_on},
                           {"conversion", share_json(step.conversion())},
                           {"open", step.open},
                           {"lost", step.lost},
                           {"touched", step.touched},
                           {"touch_conversion", share_json(step.touch_conversion())},
                           {"skipped", step.skipped()},
                           {"reentered", step.reentered},
                           {"days", days_json(step.days)}});
}

Json to_json(const Funnel& funnel) {
  Json::Array rows;
  for (const FunnelStep& step : funnel.steps) rows.push_back(to_json(step));
  return Json(Json::Object{{"pipeline", Json::text_or_null(funnel.pipeline)},
                           {"rows", Json(std::move(rows))},
                           {"won", funnel.won},
                           {"conversion", share_json(funnel.conversion())},
                           {"unknown", funnel.unknown},
                           {"unknown_visits", funnel.strangers},
                           {"in_scope", funnel.in_scope}});
}

std::string name_of(const Funnel& funnel) {
  return funnel.pipeline.empty() ? "default" : funnel.pipeline;
}

/// A single pipeline's name stands in the heading, where it has one.
std::vector<std::string> heading_of(const FunnelPage& page) {
  return {"funnel", page.funnels.size() == 1 ? page.funnels.front().pipeline : ""};
}

}  // namespace

std::string to_text(const FunnelPage& page, const Terminal& terminal) {
  const bool are_several = page.funnels.size() > 1;
  const Terminal below = below_table(terminal);
  std::string out = report_heading(page.about, heading_of(page), terminal) + "\n";
  for (const Funnel& funnel : page.funnels) {
    if (are_several) out += heading({name_of(funnel) + " pipeline"}, terminal);
    Table table = fitted_table(funnel, terminal);
    add_bars(table, funnel, terminal);
    out += to_text(table, terminal) + "\n" + outcome_line(funnel, below);
    if (are_several) out += "\n";
  }
  if (page.funnels.empty()) return out;
  out += notes(fitted_table(page.funnels.front(), terminal), below);
  return out + report_limits(page.about, terminal);
}

ReportPage to_page(const FunnelPage& page) {
  const Terminal wide = page_terminal();
  ReportPage out = report_page(page.about, heading_of(page));
  for (const Funnel& each : page.funnels) {
    const std::string name = page.funnels.size() > 1 ? name_of(each) + " pipeline" : "";
    out.sections.push_back(
        {name, funnel_table(each, wide), to_chart(each), page_notes(outcome_line(each, wide))});
  }
  if (page.funnels.empty()) return out;
  out.notes = page_notes(notes(funnel_table(page.funnels.front(), wide), wide) +
                         report_limits(page.about, wide));
  return out;
}

Table to_table(const FunnelPage& page, const Terminal& terminal) {
  Table table;
  for (const Funnel& funnel : page.funnels) {
    Table part = funnel_table(funnel, terminal);
    if (table.columns.empty()) {
      table.columns = part.columns;
      table.columns.insert(table.columns.begin(), {"pipeline", "Pipeline"});
    }
    for (Row& row : part.rows) {
      row.cells.insert(row.cells.begin(), Cell(name_of(funnel), funnel.pipeline));
      table.rows.push_back(std::move(row));
    }
  }
  table.rules = true;
  return table;
}

Json to_json(const FunnelPage& page) {
  Json::Array each;
  for (const Funnel& funnel : page.funnels) each.push_back(to_json(funnel));
  Json::Object object = {{"as_of", page.about.as_of}, {"pipelines", Json(std::move(each))}};
  add_limits(object, page.about);
  return Json(std::move(object));
}

}  // namespace deals
