// SPDX-License-Identifier: MIT
#include <deals/report/accuracy.hpp>

#include <algorithm>
#include <deals/report/as_of.hpp>
#include <map>
#include <set>

namespace deals {
namespace {

constexpr int most_periods = 12;

/// Rates by currency and day, each once.
class RateUses {
 public:
  void add(const std::vector<RateUse>& uses) {
    for (const RateUse& use : uses) {
      auto& known = uses_[{use.to.code(), use.date}];
      const std::size_t deals = known.deals + use.deals;
      known = use;
      known.deals = deals;
    }
  }

  std::vector<RateUse> all() const {
    std::vector<RateUse> all;
    for (const auto& [key, use] : uses_) all.push_back(use);
    return all;
  }

 private:
  std::map<std::pair<std::string_view, Date>, RateUse> uses_;
};

class Comparison {
 public:
  Comparison(const Book& book, const Filter& filter, const AccuracySettings& settings,
             Currency currency, const Rates* rates)
      : book_(book), filter_(filter), rates_(rates) {
    result_.currency = currency;
    result_.settings = settings;
    result_.total = blank_row();
    result_.total.days = settings.span;
    result_.total.period.label = "Total";
    result_.weighted.came = result_.commit.came = {0, currency};
  }

  Result<Accuracy> compare() {
    const AccuracySettings& settings = result_.settings;
    for (Date day = settings.span.first; day <= settings.span.last;) {
      const Period days = period_of(settings.by, book_.config.calendar, day);
      auto row = row_of(days);
      if (!row) return std::move(row).error();
      add(*row);
      day = days.last + 1;
    }
    result_.without_history = untold_.size();
    result_.rates = uses_.all();
    return std::move(result_);
  }

 private:
  AccuracyRow blank_row() const {
    const MoneySum nothing{0, result_.currency};
    AccuracyRow row;
    row.weighted = row.commit = row.came = nothing;
    return row;
  }

  bool counts(const Opportunity& deal, const Book& in) const {
    if (rates_ == nullptr && currency_of(deal, in.config) != result_.currency) return false;
    return filter_.is_empty() || filter_.matches(deal, in.find(deal.customer)) == Match::yes;
  }

  /// The figures of the opportunities of a book that are expected or won in these days.
  Result<Figures> figures(const Book& in, const Opportunities& scope, const Period& days,
                          Date today) {
    ForecastSettings settings{result_.settings.by, days, false};
    if (rates_ == nullptr) {
      return forecast(in, scope, result_.currency, settings, today).total.figures;
    }
    const Converted money = convert(in, scope, *rates_, result_.currency, today);
    if (!money.problems.empty()) return money.problems.front();
    Opportunities same;
    for (const Opportunity* each : scope) {
      same.push_back(
          &money.book.opportunities[static_cast<std::size_t>(each - in.opportunities.data())]);
    }
    settings.weighted = &money.weighted;
    uses_.add(money.rates);
    return forecast(money.book, same, result_.currency, settings, today).total.figures;
  }

  /// What was known on the first day. What no history tells of is remembered and left out.
  Opportunities told(const Book& then, const Period& days) {
    Opportunities scope;
    for (const Opportunity& each : then.opportunities) {
      if (!counts(each, then)) continue;
      if (!created_on(each)) {
        untold_here_.insert(each.id);
        const auto day = each.closed ? each.closed : each.close;
        if (day && days.contains(*day)) untold_.insert(each.id);
      } else {
        scope.push_back(&each);
      }
    }
    return scope;
  }

  Opportunities won(const Period& days) const {
    Opportunities scope;
    for (const Opportunity& each : book_.opportunities) {
      const bool is_won =
          state_of(each, book_.config) == State::won && each.closed && days.contains(*each.closed);
      if (is_won && !untold_here_.contains(each.id) && counts(each, book_)) scope.push_back(&each);
    }
    return scope;
  }

  Result<AccuracyRow> row_of(const Period& days) {
    untold_here_.clear();
    // A bare word of the filter is looked for in histories too.
    const auto histories = filter_.mentions("") ? Histories::kept : Histories::left_out;
    const Book then = as_of(book_, days.first, histories);
    auto said = figures(then, told(then, days), days, days.first);
    if (!said) return std::move(said).error();
    auto came = figures(book_, won(days), days, days.last);
    if (!came) return std::move(came).error();
    AccuracyRow row = blank_row();
    row.period = period_group(result_.settings.by, book_.config.calendar, days);
    row.days = days;
    row.weighted = said->expected();
    row.commit.minor = said->closed.minor + said->commit.minor;
    row.came = came->closed;
    row.said_deals = said->count;
    row.won_deals = came->count;
    return row;
  }

  void add(const AccuracyRow& row) {
    AccuracyRow& total = result_.total;
    total.weighted.minor += row.weighted.minor;
    total.commit.minor += row.commit.minor;
    total.came.minor += row.came.minor;
    total.said_deals += row.said_deals;
    total.won_deals += row.won_deals;
    result_.weighted.add(row.weighted, row.came);
    result_.commit.add(row.commit, row.came);
    result_.rows.push_back(row);
  }

  const Book& book_;
  const Filter& filter_;
  const Rates* rates_;
  Accuracy result_;
  std::set<OpportunityId> untold_here_;
  std::set<OpportunityId> untold_;
  RateUses uses_;
};

}  // namespace

void Deviation::add(const MoneySum& said, const MoneySum& was) {
  const Int128 off = said.minor - was.minor;
  sum += off;
  absolute += off < 0 ? -off : off;
  came.minor += was.minor;
  ++periods;
}

MoneySum Deviation::bias() const {
  if (periods == 0) return {0, came.currency};
  return {divide_half_even(sum, static_cast<Int128>(periods)), came.currency};
}

Result<Accuracy> accuracy(const Book& book, const Filter& filter, const AccuracySettings& settings,
                          Currency currency, const Rates* rates) {
  return Comparison(book, filter, settings, currency, rates).compare();
}

std::optional<Period> default_accuracy_span(const Book& book, const Dimension& by, Date today) {
  const auto beginning = first_day_of_history(book);
  if (!beginning) return std::nullopt;
  const FiscalCalendar calendar = book.config.calendar;
  const Date last = period_of(by, calendar, today).first - 1;
  Date first = last + 1;
  for (int count = 0; count < most_periods; ++count) {
    const Period earlier = period_of(by, calendar, first - 1);
    if (earlier.first < *beginning) break;
    first = earlier.first;
  }
  if (first > last) return std::nullopt;
  return Period{first, last};
}

}  // namespace deals
