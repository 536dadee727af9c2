// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/forecast.hpp>
#include <deals/render/forecast.hpp>
#include <deals/report/forecast.hpp>
#include <deals/text/load.hpp>

namespace deals {
namespace {

Result<Dimension> dimension_of(const ForecastOptions& options, const Config& config) {
  const std::string by = options.by.value_or("month");
  if (by.find(',') != std::string::npos) {
    const auto parts = split(by, ',');
    return usage_error(fmt::format("--by takes one dimension, and \"{}\" names {}", shown(by),
                                   parts.size()))
        .hinted(fmt::format("one at a time: --by {}", shown(trim(parts.front()))));
  }
  return parse_dimension(by, config);
}

/// From the first day of one period to the last day of another; what is not given follows from
/// what is.
Result<Period> span_of(const Context& context, const ForecastOptions& options) {
  const FiscalCalendar calendar = context.config().calendar;
  Period span = default_forecast_span(calendar, context.today);
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
  return usage_error(fmt::format("--from \"{}\" is {}, after --to \"{}\", {}", shown(*options.from),
                                 to_iso(span.first), shown(*options.to), to_iso(span.last)))
      .hinted("the first day comes first: exchange them");
}

Error needs_rates(const std::vector<CurrencyShare>& shares, Currency wanted) {
  std::size_t others = 0;
  std::vector<std::string> codes;
  for (const CurrencyShare& share : shares) {
    if (share.currency == wanted) continue;
    others += share.opportunities.size();
    codes.emplace_back(share.currency.code());
  }
  return usage_error(fmt::format("{} {} in {}: conversion to {} needs rates, which forecast does "
                                 "not use yet",
                                 counted(others, "opportunity", "opportunities"),
                                 others == 1 ? "is" : "are", join_words(codes, "and"),
                                 wanted.code()))
      .hinted("--currency each shows each currency by itself");
}

/// The opportunities in scope by currency, as `--currency` wants them; at least one share unless
/// each was asked for.
Result<std::vector<CurrencyShare>> shares_of(const Opportunities& scope,
                                             const ForecastOptions& options, const Config& config) {
  auto shares = by_currency(scope, config);
  if (options.currency == "each") return shares;
  Currency wanted = config.currency;
  if (options.currency) {
    auto parsed = parse_currency(*options.currency);
    if (!parsed) return std::move(parsed).error();
    wanted = *parsed;
    const bool has_others =
        std::any_of(shares.begin(), shares.end(),
                    [&](const CurrencyShare& share) { return share.currency != wanted; });
    if (has_others) return needs_rates(shares, wanted);
  }
  if (shares.empty()) shares.push_back({wanted, {}});
  return shares;
}

std::vector<std::string> left_out_files(const Problems& problems) {
  std::vector<std::string> files;
  for (const Error& problem : problems) {
    if (leaves_out(problem)) files.push_back(problem.place.file);
  }
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

std::string nothing_in_scope(const ForecastPage& page) {
  std::string text = page.filter.empty()
                         ? "no opportunities yet: deals create opportunity NAME --customer ID"
                         : fmt::format("no opportunities fit {}", shown(page.filter));
  if (!page.left_out_phrase.empty()) text += fmt::format(" ({})", page.left_out_phrase);
  return text + "\n";
}

Outcome shown_as(const ForecastPage& page, const Context& context, Outcome outcome) {
  const auto columns = context.format == Format::markdown && context.columns.empty()
                           ? ForecastColumns::readable
                           : ForecastColumns::all;
  outcome.table = to_table(page, columns, context.terminal);
  outcome.data = to_json(page);
  outcome.text = page.in_scope() == 0 ? nothing_in_scope(page) : to_text(page, context.terminal);
  outcome.is_paged = true;
  return outcome;
}

}  // namespace

void describe(Args& args, ForecastOptions& options) {
  args.positional(options.filter, "FILTER", "only these opportunities, as in deals list", false)
      .completes(Complete::filter);
  args.option(options.by, "--by", "DIMENSION",
              "a row for each: month (the default), quarter, year, stage, owner, customer, source, "
              "type, tag, category, pipeline, currency, or a field that the book declares");
  args.option(options.from, "--from", "DATE",
              "from this day, or the first day of this period; else of this fiscal quarter");
  args.option(options.to, "--to", "DATE",
              "to this day, or the last day of this period; else of the next fiscal quarter");
  args.option(options.currency, "--currency", "CODE",
              "the currency that all must be in, or each: a table for each currency");
  args.example("deals forecast");
  args.example("deals forecast --by owner --from 2026-Q4 --to 2026-Q4");
  args.example("deals forecast owner:anna --by stage");
}

Result<Outcome> run(const Context& context, const ForecastOptions& options) {
  const Config& config = context.config();
  ForecastSettings settings;
  auto by = dimension_of(options, config);
  if (!by) return std::move(by).error();
  settings.by = *std::move(by);
  auto span = span_of(context, options);
  if (!span) return std::move(span).error();
  settings.span = *span;
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome);
  if (!found) return std::move(found).error();
  settings.with_targets = found->filter.is_empty();
  auto shares = shares_of(found->opportunities, options, config);
  if (!shares) return std::move(shares).error();

  const Book& book = context.view->book();
  ForecastPage page;
  page.title = config.name;
  page.is_apart = options.currency == "each";
  page.names_span = options.from || options.to || !settings.by.is_period();
  page.filter = found->filter.source();
  page.hides_targets = !settings.with_targets && !config.targets.empty();
  page.left_out_phrase = left_out_phrase(found->files_left_out, found->undecided);
  page.left_out = left_out_files(book.problems);
  for (const CurrencyShare& share : *shares) {
    page.forecasts.push_back(
        forecast(book, share.opportunities, share.currency, settings, context.today));
  }
  return shown_as(page, context, std::move(outcome));
}

}  // namespace deals
