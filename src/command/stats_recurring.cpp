// SPDX-License-Identifier: MIT
#include "stats_recurring.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/recurring.hpp>

#include "past_report.hpp"

namespace deals {
namespace {

constexpr std::string_view by_product = "product";

Result<RecurringSettings> recurring_settings(const Context& context, const StatsOptions& options) {
  RecurringSettings settings;
  if (options.from || options.to) {
    return usage_error(fmt::format("--recurring is about one day and takes no {}",
                                   options.from ? "--from" : "--to"))
        .hinted("--on DATE names another day than today");
  }
  if (!options.by) return settings;
  const auto& fields = context.config().opportunity_fields;
  const bool is_declared =
      std::any_of(fields.begin(), fields.end(),
                  [](const FieldDeclaration& each) { return each.name == by_product; });
  if (*options.by == by_product && !is_declared) {
    settings.by_product = true;
    return settings;
  }
  auto by = parse_dimension(*options.by, context.config());
  if (!by) {
    const std::vector<std::string> product = {std::string(by_product)};
    Error error = std::move(by).error();
    if (auto hint = did_you_mean(*options.by, product)) error.hints = {*hint};
    return error;
  }
  if (by->is_period()) {
    return usage_error(
               fmt::format("--recurring is about one day: it has no row for each {}", by->name))
        .hinted("--by product, customer, owner, type, …");
  }
  settings.by = *std::move(by);
  return settings;
}

Result<Date> day_of_report(const Context& context, const StatsOptions& options) {
  if (!options.on) return context.today;
  return parse_date(*options.on, context.dates(Toward::future));
}

Opportunities won_of(const Opportunities& scope, const Config& config) {
  Opportunities won;
  for (const Opportunity* each : scope) {
    if (state_of(*each, config) == State::won) won.push_back(each);
  }
  return won;
}

/// The lines in the currency of the report, by the rate of the day each deal was won.
Result<void> convert_lines(std::vector<ContractLine>& lines, const Opportunity& deal, Currency to,
                           const Context& context) {
  const Config& config = context.config();
  const Currency from = currency_of(deal, config);
  if (from == to) return {};
  const auto& rates = context.view->rates();
  if (!rates) return rates.error();
  if (!*rates) return internal_error("converted without rates");
  const Date day = rate_day(deal, config, context.today);
  auto way = conversion(**rates, from, to, day);
  if (!way) return std::move(way).error();
  for (ContractLine& line : lines) {
    if (convert(line, *way)) continue;
    return Error{.kind = ErrorKind::invalid_data,
                 .message = fmt::format("{} is too large in {}", deal.id.text, to.code())};
  }
  return {};
}

/// The lines of the report's deals by currency; deals whose items make no sense are problems.
std::vector<ContractLine> lines_of(const Opportunities& won, const ReportBook& report,
                                   const Context& context, Outcome& outcome) {
  std::vector<ContractLine> all;
  for (std::size_t at = 0; at < won.size(); ++at) {
    const Opportunity& deal = *won[at];
    auto lines = contract_lines(deal, context.config());
    auto done = lines ? convert_lines(*lines, deal,
                                      currency_of(*report.scope[at], report.book.config), context)
                      : Result<void>(lines.error());
    if (!done) {
      outcome.problems.push_back(std::move(done).error().coded("bad-item", Severity::error));
      continue;
    }
    for (ContractLine& line : *lines) {
      line.deal = report.scope[at];
      all.push_back(std::move(line));
    }
  }
  return all;
}

}  // namespace

Result<Outcome> recurring_stats(const Context& context, const StatsOptions& options) {
  auto settings = recurring_settings(context, options);
  if (!settings) return std::move(settings).error();
  auto day = day_of_report(context, options);
  if (!day) return std::move(day).error();
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome);
  if (!found) return std::move(found).error();
  const Opportunities won = won_of(found->opportunities, context.config());
  auto report = report_book(context, options.currency, won);
  if (!report) return std::move(report).error();
  tell_of_rates(*report, outcome);

  const std::vector<ContractLine> lines = lines_of(won, *report, context, outcome);
  RecurringPage page{report_scope(context, *found, &*report), {}};
  page.about.as_of = *day;
  for (const CurrencyShare& share : shares_of(*report)) {
    std::vector<ContractLine> own;
    for (const ContractLine& line : lines) {
      if (line.yearly.currency == share.currency) own.push_back(line);
    }
    page.reports.push_back(recurring(report->book, own, share.currency, *settings, *day));
  }
  return shown_report(page, found->opportunities.empty(), context, std::move(outcome));
}

}  // namespace deals
