// SPDX-License-Identifier: MIT
#include <deals/render/waterfall.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/bar.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/report_charts.hpp>

#include "figure.hpp"

namespace deals {
namespace {

constexpr int widest_waterfall_bar = 40;
constexpr int pipe_bar = 32;
constexpr int narrowest_waterfall_bar = 8;
constexpr int gap_before_waterfall_bar = 2;

constexpr std::array<std::string_view, step_count> labels = {
    "Created",   "Pulled in",  "Increased", "Reopened", "Owner in",  "Entered",
    "Decreased", "Pushed out", "Lost",      "Won",      "Owner out", "Left"};

/// A line of the picture: from one level of money to another.
struct Line {
  std::string label;
  Flow flow;
  Int128 from = 0;
  Style style = Style::plain;
};

Style style_of(Step step) {
  if (step == Step::won) return Style::good;
  return step == Step::lost ? Style::bad : Style::plain;
}

std::string signed_label(std::string_view label, bool is_gain, const Terminal& terminal) {
  return fmt::format("{} {}", is_gain ? "+" : signs(terminal).minus, label);
}

/// Only what happened.
std::vector<Line> lines_of(const Waterfall& fall, const Terminal& terminal) {
  std::vector<Line> lines = {{"Start", fall.start, 0, Style::strong}};
  Int128 level = fall.start.amount.minor;
  const auto add = [&](std::string_view label, const Flow& flow, bool is_gain, Style style) {
    if (flow.count == 0) return;
    lines.push_back({signed_label(label, is_gain, terminal), flow, level, style});
    level += flow.amount.minor;
  };
  for (const Step step : all_steps) {
    add(labels[static_cast<std::size_t>(step)], fall[step], step < Step::decreased, style_of(step));
  }
  add("Rates", fall.rates, fall.rates.amount.minor >= 0, Style::plain);
  lines.push_back({"End", fall.end, 0, Style::strong});
  return lines;
}

Int128 highest(const std::vector<Line>& lines) {
  Int128 most = 0;
  for (const Line& line : lines)
    most = std::max(most, line.from + std::max<Int128>(line.flow.amount.minor, 0));
  return most;
}

std::string bar_of(const Line& line, Int128 maximum, int columns, const Terminal& terminal) {
  const Int128 change = line.flow.amount.minor;
  const Int128 start = std::min(line.from, line.from + change);
  const Fill fill = change < 0 ? Fill::medium : Fill::full;
  return bar({{start, Fill::blank}, {change < 0 ? -change : change, fill}}, maximum, columns,
             terminal);
}

Row row_of(const Line& line, bool decimals, const Terminal& terminal) {
  MoneySum size = line.flow.amount;
  if (size.minor < 0) size.minor = -size.minor;
  Row row;
  row.cells = {Cell(line.label, "", line.style), count_cell(line.flow.count, line.style, terminal),
               size.minor == 0 ? Cell(std::string(signs(terminal).nothing), "", Style::faint)
                               : Cell(to_grouped(size, decimals), "", line.style)};
  return row;
}

/// A row for each line, without bars.
Table lines_table(const std::vector<Line>& lines, const Terminal& terminal) {
  const bool decimals = std::any_of(
      lines.begin(), lines.end(), [](const Line& line) { return has_decimals(line.flow.amount); });
  Table table;
  table.columns = {{"step", ""}, {"count", "", Align::right}, {"amount", "", Align::right}};
  for (const Line& line : lines) table.rows.push_back(row_of(line, decimals, terminal));
  return table;
}

std::string picture(const Waterfall& fall, const Terminal& terminal) {
  const std::vector<Line> lines = lines_of(fall, terminal);
  Table table = lines_table(lines, terminal);
  const int room = terminal.width - text_width(table).natural - gap_before_waterfall_bar;
  const int columns = terminal.width <= 0 ? pipe_bar : std::min(room, widest_waterfall_bar);
  if (columns >= narrowest_waterfall_bar) {
    table.columns.push_back({"bar", ""});
    for (std::size_t i = 0; i < lines.size(); ++i) {
      table.rows[i].cells.emplace_back(bar_of(lines[i], highest(lines), columns, terminal));
    }
  }
  return to_text(table, terminal);
}

std::string days_part(const Period& days, const Terminal& terminal) {
  return fmt::format("{} {} {}", to_short(days.first, days.last), signs(terminal).arrow,
                     to_long(days.last));
}

std::vector<std::string> heading_of(const WaterfallPage& page, const Terminal& terminal) {
  std::vector<std::string> codes;
  for (const Waterfall& fall : page.falls) codes.emplace_back(fall.currency.code());
  std::vector<std::string> parts = {
      page.about.title, "waterfall of what is open", join_words(codes, "and"),
      page.period.empty() ? "" : "closing in " + page.period, days_part(page.days, terminal)};
  std::erase(parts, "");
  return parts;
}

std::string nothing_open(const Terminal& terminal) {
  return footer({"nothing was open in these days"}, terminal);
}

/// What the numbers do not hold.
std::string remarks(const Waterfall& fall, const Terminal& terminal) {
  std::vector<std::string> parts;
  if (fall.unpriced > 0) {
    parts.push_back(fmt::format("{} at the end without an amount",
                                grouped_count(fall.unpriced, "deal", "deals")));
  }
  if (fall.without_history > 0) {
    parts.push_back(fmt::format("{} at the start as {}: no history from before",
                                grouped_count(fall.without_history, "deal", "deals"),
                                fall.without_history == 1 ? "it stands" : "they stand"));
  }
  return footer(parts, below_table(terminal));
}

std::string notes(const WaterfallPage& page, const Terminal& terminal) {
  std::vector<std::string> parts;
  if (page.falls.size() > 1) parts.emplace_back("currencies are not added");
  const bool has_rates = std::any_of(page.falls.begin(), page.falls.end(),
                                     [](const Waterfall& fall) { return fall.rates.count > 0; });
  if (has_rates) {
    parts.push_back("Rates: what the money at the start is worth by the rates of " +
                    to_long(page.days.last));
  }
  return footer(parts, below_table(terminal)) + report_limits(page.about, terminal);
}

Json to_json(const Flow& flow) {
  return Json(Json::Object{{"count", flow.count}, {"amount", flow.amount}});
}

Json to_json(const Waterfall& fall, const WaterfallPage& page) {
  Json::Object steps;
  for (const Step step : all_steps) steps.emplace_back(name_of(step), to_json(fall[step]));
  steps.emplace_back("rates", to_json(fall.rates));
  Json::Object object{{"currency", fall.currency.code()},
                      {"from", page.days.first},
                      {"to", page.days.last},
                      {"period", Json::text_or_null(page.period)},
                      {"start", to_json(fall.start)},
                      {"steps", Json(std::move(steps))},
                      {"end", to_json(fall.end)},
                      {"unpriced", fall.unpriced},
                      {"without_history", fall.without_history}};
  add_limits(object, page.about);
  return Json(std::move(object));
}

}  // namespace

std::string to_text(const WaterfallPage& page, const Terminal& terminal) {
  if (page.falls.empty()) return {};
  std::string out = heading(heading_of(page, terminal), terminal) + "\n";
  for (const Waterfall& fall : page.falls) {
    if (page.falls.size() > 1) {
      out += heading({std::string(fall.currency.code())}, terminal);
    }
    out += fall.is_empty() ? nothing_open(below_table(terminal)) : picture(fall, terminal);
    const std::string said = remarks(fall, terminal);
    if (!said.empty()) out += "\n" + said;
    if (&fall != &page.falls.back()) out += "\n";
  }
  const std::string below = notes(page, terminal);
  const bool goes_on = page.falls.size() == 1 && !remarks(page.falls.front(), terminal).empty();
  return below.empty() || goes_on ? out + below : out + "\n" + below;
}

ReportPage to_page(const WaterfallPage& page) {
  const Terminal wide = page_terminal();
  ReportPage out;
  out.heading = heading_of(page, wide);
  for (const Waterfall& fall : page.falls) {
    PageSection section;
    if (page.falls.size() > 1) section.heading = fall.currency.code();
    if (!fall.is_empty()) {
      section.table = lines_table(lines_of(fall, wide), wide);
      section.table.columns[1].heading = "Deals";
      section.table.columns[2].heading = "Amount";
      section.chart = to_chart(fall);
    }
    section.notes = page_notes((fall.is_empty() ? nothing_open(wide) : "") + remarks(fall, wide));
    out.sections.push_back(std::move(section));
  }
  out.notes = page_notes(notes(page, wide));
  return out;
}

Table to_table(const WaterfallPage& page, const Terminal& /*terminal*/) {
  Table table;
  table.columns = {{"step", "Step"},
                   {"currency", "Currency"},
                   {"count", "Deals", Align::right},
                   {"amount", "Amount", Align::right}};
  for (const Waterfall& fall : page.falls) {
    const auto add = [&](std::string_view name, const Flow& flow) {
      Row row;
      row.cells = {Cell(std::string(name)), Cell(std::string(fall.currency.code())),
                   Cell(std::to_string(flow.count)),
                   Cell(to_grouped(flow.amount, has_decimals(flow.amount)), to_plain(flow.amount))};
      table.rows.push_back(std::move(row));
    };
    add("start", fall.start);
    for (const Step step : all_steps) add(name_of(step), fall[step]);
    add("rates", fall.rates);
    add("end", fall.end);
  }
  return table;
}

Json to_json(const WaterfallPage& page) {
  Json::Array each;
  for (const Waterfall& fall : page.falls) each.push_back(to_json(fall, page));
  return one_or_each(std::move(each), page.about.is_apart);
}

}  // namespace deals
