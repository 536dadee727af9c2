// SPDX-License-Identifier: MIT
#include <deals/report/forecast.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <map>
#include <utility>

#include "forecast_goals.hpp"

namespace deals {
namespace {

/// A row while it is being summed.
struct RowInProgress {
  Figures figures;
  std::optional<GoalInProgress> goal;
  std::vector<Chance> chances;
};

/// The rows of one level or of two; the second group of a row of one level is empty.
using RowKey = std::pair<Group, Group>;
using RowsInProgress = std::map<RowKey, RowInProgress>;

/// Whose target, and for which days, a row is measured against.
struct GoalScope {
  std::string owner;
  Period days;
  bool is_measured = true;
};

class ForecastSum {
 public:
  ForecastSum(const Book& book, Currency currency, const ForecastSettings& options, Date today)
      : book_(book),
        config_(book.config),
        options_(options),
        targets_{options.targets == nullptr ? book.config.targets : *options.targets,
                 book.config.calendar, currency},
        result_(currency) {
    result_.by = options.by;
    result_.then = options.then;
    result_.span = options.span;
    result_.as_of = today;
    if (options.by.is_period()) add_periods();
    if (options.by.kind == Dimension::Kind::owner && options.with_targets) add_owners();
  }

  void add(const Opportunity& opportunity) {
    ++result_.in_scope;
    if (Aside* aside = aside_of(opportunity)) {
      aside->add(opportunity, config_, options_.weighted);
      return;
    }
    if (options_.by.is_period() && !options_.then) {
      add_to(period_row(opportunity), opportunity);
    } else {
      add_to_groups(opportunity);
    }
    result_.total.figures.add(opportunity, config_, options_.weighted);
    if (options_.with_range) total_chances_.push_back(chance_of(opportunity));
  }

  Forecast finish() {
    for (const auto& [key, row] : firsts_) add_to_total(row);
    if (options_.then) {
      result_.subtotals = finished(firsts_);
      result_.rows = finished(pairs_);
    } else {
      result_.rows = finished(firsts_);
    }
    if (options_.with_range) {
      result_.total.range = range_of(total_chances_, result_.currency);
    }
    return std::move(result_);
  }

 private:
  void add_to_groups(const Opportunity& opportunity) {
    for (const Group& group : row_groups(opportunity, book_, options_.by)) {
      add_to(row(group), opportunity);
      if (!options_.then) continue;
      for (const Group& then : row_groups(opportunity, book_, *options_.then)) {
        add_to(row(group, then), opportunity);
      }
    }
  }

  /// The row that `row_groups` would name, without naming it for each deal anew.
  RowInProgress& period_row(const Opportunity& opportunity) {
    const Date day = *forecast_day(opportunity, config_);
    const Period period = period_of(options_.by, config_.calendar, day);
    RowInProgress*& found = period_rows_[period.first];
    if (found == nullptr) found = &row(period_group(options_.by, config_.calendar, period));
    return *found;
  }

  RowInProgress& row(const Group& group) { return row_of(firsts_, {group, {}}); }
  RowInProgress& row(const Group& group, const Group& then) {
    return row_of(pairs_, {group, then});
  }

  RowInProgress& row_of(RowsInProgress& rows, const RowKey& key) {
    const auto at = rows.find(key);
    if (at != rows.end()) return at->second;
    RowInProgress row{Figures(result_.currency), {}, {}};
    const bool has_two = &rows == &pairs_;
    const GoalScope scope = goal_scope(key, has_two);
    if (options_.with_targets && scope.is_measured) {
      row.goal = goal_of(targets_, scope.owner, scope.days);
    }
    return rows.emplace(key, std::move(row)).first->second;
  }

  /// An owner's row has the owner's targets, a period's those of its days; rows of anything else
  /// have none.
  GoalScope goal_scope(const RowKey& key, bool has_two) const {
    GoalScope scope{"", result_.span, true};
    narrow_to(options_.by, key.first, scope);
    if (has_two) narrow_to(*options_.then, key.second, scope);
    return scope;
  }

  void narrow_to(const Dimension& dimension, const Group& group, GoalScope& scope) const {
    if (dimension.is_period()) {
      const Period whole =
          period_of(dimension, config_.calendar, first_date + static_cast<int>(group.rank));
      scope.days = {std::max(whole.first, scope.days.first), std::min(whole.last, scope.days.last)};
    } else if (dimension.kind == Dimension::Kind::owner && !group.key.empty()) {
      scope.owner = group.key;
    } else {
      scope.is_measured = false;
    }
  }

  /// Every period of the span, also those in which nothing closes.
  void add_periods() {
    for (const Period& each : periods_of(options_.by, config_.calendar, result_.span)) {
      row(period_group(options_.by, config_.calendar, each));
    }
  }

  /// Whoever has a target has a row.
  void add_owners() {
    for (const auto& owner : owners_with_goals(targets_, result_.span)) {
      row({0, {}, fold(owner), owner, owner});
    }
  }

  Chance chance_of(const Opportunity& opportunity) const {
    return {opportunity.amount->minor, probability_of(opportunity, config_)};
  }

  void add_to(RowInProgress& row, const Opportunity& opportunity) {
    row.figures.add(opportunity, config_, options_.weighted);
    if (options_.with_range) row.chances.push_back(chance_of(opportunity));
    if (row.goal && row.goal->contains(*forecast_day(opportunity, config_))) {
      row.goal->goal.figures.add(opportunity, config_, options_.weighted);
    }
  }

  std::vector<ForecastRow> finished(const RowsInProgress& rows) const {
    std::vector<ForecastRow> finished;
    for (const auto& [key, row] : rows) {
      ForecastRow made{key.first, row.figures, {}};
      if (&rows == &pairs_) made.then = key.second;
      if (row.goal) made.goal = row.goal->goal;
      if (options_.with_range) made.range = range_of(row.chances, result_.currency);
      finished.push_back(std::move(made));
    }
    return finished;
  }

  /// Where an opportunity counts that is in no row, or null.
  Aside* aside_of(const Opportunity& opportunity) {
    switch (standing_of(opportunity, config_, result_.span, result_.as_of)) {
      case Standing::lost:
        return &result_.lost;
      case Standing::omitted:
        return &result_.omitted;
      case Standing::unpriced:
        return &result_.unpriced;
      case Standing::undated:
        return &result_.undated;
      case Standing::overdue:
        return &result_.overdue;
      case Standing::outside:
        return &result_.outside;
      case Standing::row:
        break;
    }
    return nullptr;
  }

  void add_to_total(const RowInProgress& row) {
    if (!row.goal) return;
    const Goal& goal = row.goal->goal;
    auto& total = result_.total.goal;
    if (!total) total = Goal{{0, result_.currency}, Figures(result_.currency)};
    total->target.minor += goal.target.minor;
    total->figures.add(goal.figures);
  }

  const Book& book_;
  const Config& config_;
  const ForecastSettings& options_;
  Targets targets_;
  Forecast result_;
  RowsInProgress firsts_;
  RowsInProgress pairs_;
  std::map<Date, RowInProgress*> period_rows_;  ///< those of `firsts_` by their first days
  std::vector<Chance> total_chances_;
};

}  // namespace

std::optional<Date> forecast_day(const Opportunity& opportunity, const Config& config) {
  return state_of(opportunity, config) == State::won ? opportunity.closed : opportunity.close;
}

/// The first reason that fits is it.
Standing standing_of(const Opportunity& opportunity, const Config& config, const Period& span,
                     Date today) {
  if (state_of(opportunity, config) == State::lost) return Standing::lost;
  if (category_of(opportunity, config) == Category::omitted) return Standing::omitted;
  if (!opportunity.amount) return Standing::unpriced;
  const auto day = forecast_day(opportunity, config);
  if (!day) return Standing::undated;
  if (is_overdue(opportunity, config, today)) return Standing::overdue;
  return span.contains(*day) ? Standing::row : Standing::outside;
}

std::vector<Group> row_groups(const Opportunity& opportunity, const Book& book,
                              const Dimension& dimension) {
  if (!dimension.is_period()) return groups_of(opportunity, book, dimension);
  const FiscalCalendar calendar = book.config.calendar;
  const Period period = period_of(dimension, calendar, *forecast_day(opportunity, book.config));
  return {period_group(dimension, calendar, period)};
}

Forecast forecast(const Book& book, const Opportunities& scope, Currency currency,
                  const ForecastSettings& options, Date today) {
  ForecastSum sum(book, currency, options, today);
  for (const Opportunity* each : scope) sum.add(*each);
  return sum.finish();
}

std::vector<CurrencyShare> by_currency(const Opportunities& scope, const Config& config) {
  std::map<std::pair<bool, std::string_view>, CurrencyShare> shares;
  for (const Opportunity* each : scope) {
    const Currency currency = currency_of(*each, config);
    CurrencyShare& share = shares[{currency != config.currency, currency.code()}];
    share.currency = currency;
    if (share.opportunities.empty()) share.opportunities.reserve(scope.size());
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
