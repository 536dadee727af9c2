// SPDX-License-Identifier: MIT
#include <deals/report/forecast.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <map>

#include "forecast_goals.hpp"

namespace deals {
namespace {

/// The day that an opportunity counts for: when it closed, or is expected to.
std::optional<Date> day_of(const Opportunity& opportunity, State state) {
  return state == State::won ? opportunity.closed : opportunity.close;
}

class Sum {
 public:
  Sum(const Book& book, Currency currency, const ForecastSettings& options, Date today)
      : book_(book), config_(book.config), result_(currency) {
    result_.by = options.by;
    result_.span = options.span;
    result_.as_of = today;
    has_goals_ = options.with_targets && currency == config_.currency;
    if (options.by.is_period()) add_periods();
    if (options.by.kind == Dimension::Kind::owner && has_goals_) add_owners();
  }

  void add(const Opportunity& opportunity) {
    ++result_.in_scope;
    if (Aside* aside = aside_of(opportunity)) {
      aside->add(opportunity, config_);
      return;
    }
    const Date day = *day_of(opportunity, state_of(opportunity, config_));
    for (const Group& group : groups(opportunity, day)) row(group).add(opportunity, day, config_);
    result_.total.figures.add(opportunity, config_);
  }

  Forecast finish() {
    for (auto& [group, row] : rows_) {
      result_.rows.push_back({group, row.figures, {}});
      if (!row.goal) continue;
      result_.rows.back().goal = row.goal->goal;
      add_to_total(row.goal->goal);
    }
    return std::move(result_);
  }

 private:
  struct RowInProgress {
    void add(const Opportunity& opportunity, Date day, const Config& config) {
      figures.add(opportunity, config);
      if (goal && goal->contains(day)) goal->goal.figures.add(opportunity, config);
    }

    Figures figures;
    std::optional<GoalInProgress> goal;
  };

  RowInProgress& row(const Group& group) {
    return rows_.try_emplace(group, RowInProgress{Figures(result_.currency), {}}).first->second;
  }

  /// Every period of the span, also those in which nothing closes.
  void add_periods() {
    const auto& [first, last] = result_.span;
    for (Date day = first; day <= last;) {
      const Period whole = period_of(result_.by, config_.calendar, day);
      const Period days{day, std::min(whole.last, last)};
      RowInProgress& added = row(period_group(result_.by, config_.calendar, whole));
      if (has_goals_) added.goal = goal_of(config_, "", days);
      day = days.last + 1;
    }
  }

  /// Whoever has a target has a row.
  void add_owners() {
    for (const std::string& owner : owners_with_goals(config_, result_.span)) {
      row({0, {}, fold(owner), owner, owner}).goal = goal_of(config_, owner, result_.span);
    }
  }

  std::vector<Group> groups(const Opportunity& opportunity, Date day) const {
    if (!result_.by.is_period()) return groups_of(opportunity, book_, result_.by);
    const Period period = period_of(result_.by, config_.calendar, day);
    return {period_group(result_.by, config_.calendar, period)};
  }

  /// Where an opportunity counts that is in no row, or null. The first reason that fits is it.
  Aside* aside_of(const Opportunity& opportunity) {
    const State state = state_of(opportunity, config_);
    if (state == State::lost) return &result_.lost;
    if (category_of(opportunity, config_) == Category::omitted) return &result_.omitted;
    if (!opportunity.amount) return &result_.unpriced;
    const auto day = day_of(opportunity, state);
    if (!day) return &result_.undated;
    if (is_overdue(opportunity, config_, result_.as_of)) return &result_.overdue;
    if (!result_.span.contains(*day)) return &result_.outside;
    return nullptr;
  }

  void add_to_total(const Goal& goal) {
    auto& total = result_.total.goal;
    if (!total) total = Goal{{0, result_.currency}, Figures(result_.currency)};
    total->target.minor += goal.target.minor;
    total->figures.add(goal.figures);
  }

  const Book& book_;
  const Config& config_;
  Forecast result_;
  std::map<Group, RowInProgress> rows_;
  bool has_goals_ = false;
};

}  // namespace

Forecast forecast(const Book& book, const Opportunities& scope, Currency currency,
                  const ForecastSettings& options, Date today) {
  Sum sum(book, currency, options, today);
  for (const Opportunity* each : scope) sum.add(*each);
  return sum.finish();
}

std::vector<CurrencyShare> by_currency(const Opportunities& scope, const Config& config) {
  std::map<std::pair<bool, std::string_view>, CurrencyShare> shares;
  for (const Opportunity* each : scope) {
    const Currency currency = currency_of(*each, config);
    CurrencyShare& share = shares[{currency != config.currency, currency.code()}];
    share.currency = currency;
    share.opportunities.push_back(each);
  }
  std::vector<CurrencyShare> ordered;
  for (auto& [order, share] : shares) ordered.push_back(std::move(share));
  return ordered;
}

Period default_forecast_span(FiscalCalendar calendar, Date today) {
  const Period quarter = quarter_of(calendar, today);
  return {quarter.first, quarter_of(calendar, quarter.last + 1).last};
}

}  // namespace deals
