// SPDX-License-Identifier: MIT
#include <deals/report/forecast.hpp>

namespace deals {
namespace {

MoneySum& operator+=(MoneySum& sum, const MoneySum& more) {
  sum.minor += more.minor;
  return sum;
}

}  // namespace

std::optional<Money> weighted_of(const Opportunity& opportunity, const Config& config,
                                 const WeightedAmounts* converted) {
  if (converted != nullptr) {
    const auto at = converted->find(opportunity.id);
    if (at != converted->end()) return at->second;
  }
  return weighted_of(opportunity, config);
}

Figures::Figures(Currency currency)
    : pipeline{0, currency},
      best{0, currency},
      commit{0, currency},
      closed{0, currency},
      weighted{0, currency},
      weighted_pipeline{0, currency},
      weighted_best{0, currency},
      weighted_commit{0, currency} {}

void Figures::add(const Opportunity& opportunity, const Config& config,
                  const WeightedAmounts* converted) {
  ++count;
  const Money part =
      weighted_of(opportunity, config, converted).value_or(Money{0, weighted.currency});
  weighted.add(part);
  switch (forecast_category(opportunity, config)) {
    case Category::pipeline:
      pipeline.add(*opportunity.amount);
      weighted_pipeline.add(part);
      break;
    case Category::best:
      best.add(*opportunity.amount);
      weighted_best.add(part);
      break;
    case Category::commit:
      commit.add(*opportunity.amount);
      weighted_commit.add(part);
      break;
    case Category::closed:
      closed.add(*opportunity.amount);
      break;
    case Category::omitted:
      break;
  }
}

void Figures::add(const Figures& other) {
  count += other.count;
  pipeline += other.pipeline;
  best += other.best;
  commit += other.commit;
  closed += other.closed;
  weighted += other.weighted;
  weighted_pipeline += other.weighted_pipeline;
  weighted_best += other.weighted_best;
  weighted_commit += other.weighted_commit;
}

MoneySum Figures::open() const {
  return {pipeline.minor + best.minor + commit.minor, pipeline.currency};
}

MoneySum Figures::expected() const { return {closed.minor + weighted.minor, closed.currency}; }

MoneySum Figures::of(Category category, bool rolled_up) const {
  switch (category) {
    case Category::pipeline:
      return rolled_up ? MoneySum{open().minor + closed.minor, closed.currency} : pipeline;
    case Category::best:
      return rolled_up ? MoneySum{best.minor + commit.minor + closed.minor, closed.currency} : best;
    case Category::commit:
      return rolled_up ? MoneySum{commit.minor + closed.minor, closed.currency} : commit;
    case Category::closed:
      return closed;
    case Category::omitted:
      break;
  }
  return {0, closed.currency};
}

MoneySum Goal::gap() const { return {target.minor - figures.expected().minor, target.currency}; }

std::optional<Int128> Goal::coverage() const {
  const Int128 missing = target.minor - figures.closed.minor;
  if (missing <= 0) return std::nullopt;
  return divide_half_even(figures.open().minor * 100, missing);
}

MoneySum Said::difference() const {
  return {actual.minor - figures.expected().minor, actual.currency};
}

void Aside::add(const Opportunity& opportunity, const Config& config,
                const WeightedAmounts* converted) {
  ++count;
  if (opportunity.amount) amount.add(*opportunity.amount);
  if (const auto money = weighted_of(opportunity, config, converted)) weighted.add(*money);
}

Forecast::Forecast(Currency in)
    : currency(in),
      total{{}, Figures(in), {}},
      overdue(in),
      undated(in),
      unpriced(in),
      omitted(in),
      outside(in),
      lost(in) {
  total.group.label = "Total";
}

}  // namespace deals
