// SPDX-License-Identifier: MIT
#include "forecast_past.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/report/as_of.hpp>
#include <set>

namespace deals {
namespace {

/// The book as it was, and the deals of a scope in it.
struct Past {
  Book book;
  Opportunities scope;
  WeightedAmounts weighted;
};

class Recall {
 public:
  Recall(const Context& context, const Opportunities& scope, bool converts, Outcome& outcome)
      : context_(context), outcome_(outcome) {
    for (const Opportunity* each : scope) ids_.insert(each->id);
    if (!converts) return;
    const auto& rates = context.view->rates();
    if (rates && *rates) rates_ = **rates;
  }

  /// Nothing when an amount of then cannot be converted: a problem of the outcome.
  std::optional<Figures> said(Currency currency, ForecastSettings settings, const Period& days) {
    Past past{as_of(context_.view->book(), days.first, Histories::left_out), {}, {}};
    past.scope = scope_in(past.book);
    if (rates_ && !convert_past(currency, days.first, past)) return {};
    std::erase_if(past.scope, [&](const Opportunity* each) {
      return currency_of(*each, past.book.config) != currency;
    });
    settings.span = days;
    settings.weighted = &past.weighted;
    settings.with_targets = false;
    return forecast(past.book, past.scope, currency, settings, days.first).total.figures;
  }

 private:
  Opportunities scope_in(const Book& book) const {
    Opportunities scope;
    for (const Opportunity& each : book.opportunities) {
      if (ids_.contains(each.id)) scope.push_back(&each);
    }
    return scope;
  }

  bool convert_past(Currency currency, Date day, Past& past) {
    Converted result = convert(past.book, past.scope, *rates_, currency, day);
    outcome_.problems.insert(outcome_.problems.end(), result.problems.begin(),
                             result.problems.end());
    if (!result.problems.empty()) return false;
    past.book = std::move(result.book);
    past.weighted = std::move(result.weighted);
    past.scope = scope_in(past.book);
    return true;
  }

  const Context& context_;
  Outcome& outcome_;
  std::set<OpportunityId> ids_;
  std::optional<Rates> rates_;
};

void add_to(std::optional<Said>& total, const Said& said) {
  if (!total) {
    total = said;
    return;
  }
  total->figures.add(said.figures);
  total->actual.minor += said.actual.minor;
}

}  // namespace

void add_what_was_said(const Context& context, const Opportunities& scope, bool converts,
                       const ForecastSettings& settings, Forecast& forecast, Outcome& outcome) {
  const auto first_known = first_day_of_history(context.view->book());
  Recall recall(context, scope, converts, outcome);
  std::size_t unknown = 0;
  const auto periods = periods_of(settings.by, context.config().calendar, settings.span);
  for (std::size_t i = 0; i < periods.size() && i < forecast.rows.size(); ++i) {
    const Period days{std::max(periods[i].first, settings.span.first),
                      std::min(periods[i].last, settings.span.last)};
    if (days.first > context.today) break;
    if (!first_known || days.first < *first_known) {
      ++unknown;
      continue;
    }
    auto figures = recall.said(forecast.currency, settings, days);
    if (!figures) continue;
    ForecastRow& row = forecast.rows[i];
    row.said = Said{*std::move(figures), row.figures.closed};
    add_to(forecast.total.said, *row.said);
  }
  if (unknown == 0) return;
  outcome.notices.push_back(
      first_known ? fmt::format("the history begins on {}: what was said before is not known",
                                to_iso(*first_known))
                  : "no opportunity has a history: what was said is not known");
}

}  // namespace deals
