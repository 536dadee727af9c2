// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/forecast.hpp>
#include <deals/render/phrase.hpp>

#include "forecast_table.hpp"

namespace deals {
namespace {

ChartPart part(const MoneySum& sum, Tone tone, std::string_view name) {
  return {sum.minor, tone, fmt::format("{} {}", name, amount_phrase(sum))};
}

/// What is closed, then what is weighted from the surest category on.
ChartBar bar_of(const ForecastLine& line) {
  const Figures& figures = line.row->figures;
  ChartBar bar;
  bar.label = line.row->group.label;
  if (line.row->then) bar.label += ", " + line.row->then->label;
  bar.parts = {part(figures.closed, Tone::closed, "closed"),
               part(figures.weighted_commit, Tone::commit, "commit, weighted"),
               part(figures.weighted_best, Tone::best, "best, weighted"),
               part(figures.weighted_pipeline, Tone::pipeline, "pipeline, weighted")};
  const MoneySum expected = figures.expected();
  if (expected.minor > 0) bar.figure = to_grouped(expected, has_decimals(expected));
  if (line.row->goal) bar.mark = line.row->goal->target.minor;
  return bar;
}

std::optional<Chart> chart_of(const Forecast& forecast) {
  Chart chart;
  const bool is_over_time = forecast.by.is_period() && !forecast.then;
  chart.kind = is_over_time ? Chart::Kind::columns : Chart::Kind::bars;
  chart.title = fmt::format("Closed and weighted, {}", forecast.currency.code());
  chart.keys = {{Tone::closed, "closed"},
                {Tone::commit, "commit, weighted"},
                {Tone::best, "best, weighted"},
                {Tone::pipeline, "pipeline, weighted"}};
  chart.mark = "target";
  bool has_some = false;
  for (const ForecastLine& line : lines_of(forecast, ForecastColumns::readable)) {
    if (line.is_subtotal) continue;
    has_some = has_some || line.row->figures.expected().minor > 0;
    chart.bars.push_back(bar_of(line));
  }
  if (!has_some) return {};
  return chart;
}

}  // namespace

ReportPage to_page(const ForecastPage& page) {
  if (page.forecasts.empty()) return {};
  const Forecast& first = page.forecasts.front();
  std::vector<std::string> codes;
  for (const Forecast& each : page.forecasts) codes.emplace_back(each.currency.code());
  const std::string by = first.then ? first.by.name + " and " + first.then->name : first.by.name;
  ReportPage out = report_page(
      page.about, {"forecast by " + by, join_words(codes, "and"), span_phrase(first.span)});
  const bool is_apart = page.forecasts.size() > 1;
  for (const Forecast& each : page.forecasts) {
    out.sections.push_back(
        {is_apart ? std::string(each.currency.code()) : "",
         forecast_table({&each, 1}, ForecastColumns::readable, page.is_cumulative, Terminal{}),
         chart_of(each)});
  }
  out.notes = forecast_notes(page);
  return out;
}

}  // namespace deals
