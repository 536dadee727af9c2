// SPDX-License-Identifier: MIT
#include <deals/report/forecast.hpp>

namespace deals {
namespace {

MoneySum& operator+=(MoneySum& sum, const MoneySum& more) {
  sum.minor += more.minor;
  return sum;
}

}  // namespace

Figures::Figures(Currency currency)
    : pipeline{0, currency},
      best{0, currency},
      commit{0, currency},
      closed{0, currency},
      weighted{0, currency} {}

void Figures::add(const Opportunity& opportunity, const Config& config) {
  ++count;
  switch (forecast_category(opportunity, config)) {
    case Category::pipeline:
      pipeline.add(*opportunity.amount);
      break;
    case Category::best:
      best.add(*opportunity.amount);
      break;
    case Category::commit:
      commit.add(*opportunity.amount);
      break;
    case Category::closed:
      closed.add(*opportunity.amount);
      break;
    case Category::omitted:
      break;
  }
  if (const auto money = weighted_of(opportunity, config)) weighted.add(*money);
}

void Figures::add(const Figures& other) {
  count += other.count;
  pipeline += other.pipeline;
  best += other.best;
  commit += other.commit;
  closed += other.closed;
  weighted += other.weighted;
}

MoneySum Figures::open() const {
  return {pipeline.minor + best.minor + commit.minor, pipeline.currency};
}

MoneySum Figures::expected() const { return {closed.minor + weighted.minor, closed.currency}; }

MoneySum Goal::gap() const { return {target.minor - figures.expected().minor, target.currency}; }

std::optional<Int128> Goal::coverage() const {
  const Int128 missing = target.minor - figures.closed.minor;
  if (missing <= 0) return std::nullopt;
  return divide_half_even(figures.open().minor * 100, missing);
}

void Aside::add(const Opportunity& opportunity, const Config& config) {
  ++count;
  if (opportunity.amount) amount.add(*opportunity.amount);
  if (const auto money = weighted_of(opportunity, config)) weighted.add(*money);
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
