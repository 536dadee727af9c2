// SPDX-License-Identifier: MIT
#include "forecast_settings.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

#include "past_report.hpp"

namespace deals {
namespace {

constexpr std::size_t most_periods = 600;

Result<void> set_dimensions(const ForecastOptions& options, const Config& config,
                            ForecastSettings& settings) {
  const std::string by = options.by.value_or("month");
  const auto parts = split(by, ',');
  if (parts.size() > 2) {
    return usage_error(fmt::format("--by takes one dimension or two, and \"{}\" names {}",
                                   shown(by), parts.size()))
        .hinted(
            fmt::format("two at a time: --by {},{}", shown(trim(parts[0])), shown(trim(parts[1]))));
  }
  auto first = parse_dimension(trim(parts.front()), config);
  if (!first) return std::move(first).error();
  settings.by = *std::move(first);
  if (parts.size() == 1) return {};
  auto then = parse_dimension(trim(parts.back()), config);
  if (!then) return std::move(then).error();
  settings.then = *std::move(then);
  if (*settings.then != settings.by) return {};
  return usage_error(fmt::format("--by \"{}\" names {} twice", shown(by), settings.by.name))
      .hinted(fmt::format("once is enough: --by {}", settings.by.name));
}

/// Without `--from` and `--to`: what lies behind is looked back at in the fiscal year so far.
Period usual_span(const Context& context, const ForecastOptions& options) {
  const FiscalCalendar calendar = context.config().calendar;
  if (!options.against_actual) return default_forecast_span(calendar, context.today);
  return {year_of(calendar, context.today).first, month_of(context.today).last};
}

/// From the first day of one period to the last day of another; what is not given follows from
/// what is.
Result<Period> span_of(const Context& context, const ForecastOptions& options) {
  const FiscalCalendar calendar = context.config().calendar;
  Period span = usual_span(context, options);
  if (options.from) {
    auto from = parse_period(*options.from, context.dates());
    if (!from) return std::move(from).error();
    span.first = from->first;
    if (span.first > span.last) span.last = default_forecast_span(calendar, span.first).last;
  }
  if (options.to) {
    auto to = parse_period(*options.to, context.dates());
    if (!to) return std::move(to).error();
    span.last = to->last;
    if (!options.from) span.first = std::min(span.first, quarter_of(calendar, to->first).first);
  }
  if (span.first <= span.last) return span;
  return out_of_order({"--from", options.from, span.first}, {"--to", options.to, span.last});
}

Result<void> check_rows(const Dimension& by, FiscalCalendar calendar, const Period& span) {
  if (!by.is_period()) return {};
  const std::size_t count = periods_of(by, calendar, span).size();
  if (count <= most_periods) return {};
  return usage_error(fmt::format("{} to {} is {} {}s, and a forecast has {} at most",
                                 to_iso(span.first), to_iso(span.last), grouped(count), by.name,
                                 most_periods))
      .hinted(by.kind == Dimension::Kind::year
                  ? "--from and --to nearer to each other"
                  : "--from and --to nearer to each other, or --by year");
}

Error exclusive(std::string_view one, std::string_view other, std::string hint) {
  return usage_error(fmt::format("{} and {} exclude each other", one, other))
      .hinted(std::move(hint));
}

Result<void> check_together(const ForecastOptions& options, const ForecastSettings& settings) {
  if (options.explain && options.explain->empty()) {
    return usage_error("--explain is empty").hinted("name a number: --explain commit:2026-12");
  }
  if (options.original && !options.explain) {
    return usage_error("--original goes with --explain")
        .hinted("--explain total --original shows each deal's own amount");
  }
  if (options.explain && (options.range || options.against_actual)) {
    return exclusive("--explain", options.range ? "--range" : "--against-actual",
                     "leave out one of them");
  }
  if (options.against_actual && options.range) {
    return exclusive("--against-actual", "--range", "what is past has no range");
  }
  if (options.against_actual && (!settings.by.is_period() || settings.then)) {
    return usage_error("--against-actual is for rows of one period each")
        .hinted("--by month, quarter or year");
  }
  const bool is_by_currency = settings.by.kind == Dimension::Kind::currency ||
                              (settings.then && settings.then->kind == Dimension::Kind::currency);
  if (is_by_currency && options.currency && options.currency != "each") {
    return exclusive("--by currency", "--currency " + shown(*options.currency),
                     "in one currency there is nothing to tell apart");
  }
  return {};
}

}  // namespace

Result<ForecastSettings> forecast_settings(const Context& context, const ForecastOptions& options) {
  ForecastSettings settings;
  auto dimensions = set_dimensions(options, context.config(), settings);
  if (!dimensions) return std::move(dimensions).error();
  auto together = check_together(options, settings);
  if (!together) return std::move(together).error();
  auto span = span_of(context, options);
  if (!span) return std::move(span).error();
  settings.span = *span;
  settings.with_range = options.range;
  auto rows = check_rows(settings.by, context.config().calendar, *span);
  if (!rows) return std::move(rows).error();
  return settings;
}

}  // namespace deals
