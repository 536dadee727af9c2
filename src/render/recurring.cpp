// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/recurring.hpp>

#include "figure.hpp"

namespace deals {
namespace {

struct RecurringColumn {
  std::string_view key;
  std::string_view heading;
  MoneySum (*money)(const RecurringFigures&);
};

constexpr auto recurring_columns = std::to_array<RecurringColumn>({
    {"mrr", "MRR", [](const RecurringFigures& of) { return of.monthly(); }},
    {"arr", "ARR", [](const RecurringFigures& of) { return of.annual; }},
    {"arr_before", "Before", [](const RecurringFigures& of) { return of.before; }},
    {"new", "New", [](const RecurringFigures& of) { return of.begun; }},
    {"ended", "Ended", [](const RecurringFigures& of) { return of.ended; }},
    {"contract_value", "Contract value", [](const RecurringFigures& of) { return of.contract; }},
});

std::string dimension_of(const RecurringSettings& settings) {
  if (settings.by_product) return "product";
  return settings.by ? settings.by->name : "";
}

bool column_has_decimals(std::span<const Recurring> reports, const RecurringColumn& column) {
  return std::any_of(reports.begin(), reports.end(), [&](const Recurring& each) {
    return has_decimals(column.money(each.total)) ||
           std::any_of(each.rows.begin(), each.rows.end(), [&](const RecurringRow& row) {
             return has_decimals(column.money(row.figures));
           });
  });
}

Row recurring_row(const RecurringRow& of, const Recurring& report,
                  std::span<const Recurring> reports, bool has_currency, Style style,
                  const Terminal& terminal) {
  Row row;
  row.cells.emplace_back(of.group.label, of.group.key, style);
  if (has_currency) row.cells.emplace_back(std::string(report.currency.code()));
  row.cells.push_back(count_cell(of.figures.running, style, terminal));
  for (const RecurringColumn& column : recurring_columns) {
    row.cells.push_back(money_cell(column.money(of.figures), column_has_decimals(reports, column),
                                   style, terminal));
  }
  return row;
}

RecurringRow total_row(const Recurring& report) { return {{0, {}, "", "", "Total"}, report.total}; }

Table recurring_table(std::span<const Recurring> reports, bool has_currency,
                      const Terminal& terminal) {
  const std::string by = reports.empty() ? "" : dimension_of(reports.front().settings);
  Table table{.columns = {{"key", capitalized(by), Align::left, true}}};
  if (has_currency) table.columns.push_back({"currency", "Currency"});
  table.columns.push_back({"items", "Items", Align::right});
  for (const RecurringColumn& column : recurring_columns) {
    table.columns.push_back({std::string(column.key), std::string(column.heading), Align::right});
  }
  const auto add = [&](std::vector<Row>& rows, const RecurringRow& row, const Recurring& report,
                       Style style) {
    rows.push_back(recurring_row(row, report, reports, has_currency, style, terminal));
  };
  for (const Recurring& each : reports) {
    for (const RecurringRow& row : each.rows) add(table.rows, row, each, Style::plain);
    if (by.empty()) add(table.rows, total_row(each), each, Style::plain);
  }
  if (reports.size() == 1 && !by.empty()) {
    add(table.totals, total_row(reports.front()), reports.front(), Style::strong);
  }
  table.rules = true;
  return table;
}

Table screen_table(const Recurring& report, const Terminal& terminal) {
  Table table = recurring_table({&report, 1}, false, terminal);
  table.columns[0].may_cut = false;
  drop_to_fit(table, {"items", "arr_before"}, terminal);
  table.columns[0].may_cut = true;
  return table;
}

std::string recurring_asides(const Recurring& report, const Terminal& terminal) {
  std::vector<std::string> parts;
  if (report.without_items > 0) {
    parts.push_back(fmt::format("{} of {} won deals {} no items; the amount is the contract value",
                                grouped(report.without_items), grouped(report.deals),
                                report.without_items == 1 ? "has" : "have"));
  }
  std::string out = footer(parts, terminal);
  if (!report.undated.empty()) {
    out += footer({"recurring since nobody knows when, not in MRR and ARR: " +
                   join_some(report.undated, 5, "and")},
                  terminal);
  }
  return out;
}

std::string recurring_rules(const RecurringPage& page, const Terminal& terminal) {
  const Recurring& first = page.reports.front();
  std::vector<std::string> rules = {
      fmt::format("before, new and ended are ARR: before {}, and since", to_long(first.year.first)),
      "MRR is ARR / 12", "what is open-ended has a contract value of a year"};
  std::string out = footer(rules, terminal);
  std::vector<std::string> more;
  if (first.settings.by && first.settings.by->kind == Dimension::Kind::tag) {
    more.emplace_back("a deal is in the row of each of its tags, once in the total");
  }
  if (page.reports.size() > 1) more.emplace_back("currencies are not added");
  return out + footer(more, terminal) + report_limits(page.about, terminal);
}

std::vector<std::string> recurring_heading(const RecurringPage& page) {
  std::vector<std::string> codes;
  for (const Recurring& each : page.reports) codes.emplace_back(each.currency.code());
  const std::string by = dimension_of(page.reports.front().settings);
  return {by.empty() ? "recurring revenue" : "recurring revenue by " + by,
          join_words(codes, "and")};
}

Json figures_json(const Group& group, const RecurringFigures& of) {
  Json::Object object = {
      {"key", Json::text_or_null(group.key)}, {"label", group.label}, {"items", of.running}};
  for (const RecurringColumn& column : recurring_columns) {
    object.emplace_back(std::string(column.key), column.money(of));
  }
  return Json(std::move(object));
}

Json recurring_json(const Recurring& report, const ReportScope& about) {
  Json::Array rows;
  for (const RecurringRow& row : report.rows) rows.push_back(figures_json(row.group, row.figures));
  Json::Object object = {{"currency", report.currency.code()},
                         {"by", Json::text_or_null(dimension_of(report.settings))},
                         {"as_of", report.year.last},
                         {"since", report.year.first},
                         {"rows", Json(std::move(rows))},
                         {"total", figures_json(total_row(report).group, report.total)},
                         {"deals", report.deals},
                         {"without_items", report.without_items},
                         {"undated", Json::array(report.undated)}};
  add_limits(object, about);
  return Json(std::move(object));
}

}  // namespace

std::string to_text(const RecurringPage& page, const Terminal& terminal) {
  if (page.reports.empty()) return {};
  const Terminal below = below_table(terminal);
  std::string out = report_heading(page.about, recurring_heading(page), terminal) + "\n";
  for (const Recurring& each : page.reports) {
    if (page.reports.size() > 1) out += heading({std::string(each.currency.code())}, terminal);
    const std::string asides = recurring_asides(each, below);
    out += to_text(screen_table(each, terminal), terminal) + "\n" + asides;
    if (!asides.empty() && &each != &page.reports.back()) out += "\n";
  }
  return out + recurring_rules(page, below);
}

Table to_table(const RecurringPage& page, const Terminal& terminal) {
  return recurring_table(page.reports, true, terminal);
}

Json to_json(const RecurringPage& page) {
  Json::Array each;
  for (const Recurring& report : page.reports) each.push_back(recurring_json(report, page.about));
  return one_or_each(std::move(each), page.about.is_apart);
}

ReportPage to_page(const RecurringPage& page) {
  if (page.reports.empty()) return {};
  const Terminal wide = page_terminal();
  ReportPage out = report_page(page.about, recurring_heading(page));
  for (const Recurring& each : page.reports) {
    const std::string code(page.reports.size() > 1 ? each.currency.code() : "");
    out.sections.push_back({code, recurring_table({&each, 1}, false, wide), {}});
    out.sections.back().notes = page_notes(recurring_asides(each, wide));
  }
  out.notes = page_notes(recurring_rules(page, wide));
  return out;
}

}  // namespace deals
