// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/book.hpp>
#include <map>
#include <optional>
#include <vector>

/// \file
/// The sums of a forecast: of rows, of targets, and of what is in no row. All money of one is in
/// one currency.
namespace deals {

using Opportunities = std::vector<const Opportunity*>;

/// amount × rate × probability of opportunities that were converted, rounded once; weighting the
/// converted amount would round twice.
using WeightedAmounts = std::map<OpportunityId, Money>;

/// What counts as the weighted amount of an opportunity.
std::optional<Money> weighted_of(const Opportunity& opportunity, const Config& config,
                                 const WeightedAmounts* converted);

/// Count and money of opportunities.
struct Figures {
  explicit Figures(Currency currency = {});
  /// Adds one that is open or won and has an amount.
  void add(const Opportunity& opportunity, const Config& config,
           const WeightedAmounts* converted = nullptr);
  void add(const Figures& other);
  bool operator==(const Figures&) const = default;

  MoneySum open() const;      ///< pipeline + best + commit
  MoneySum expected() const;  ///< closed + weighted
  /// The sum of a category, `omitted` having none; rolled up it includes those that are surer:
  /// commit has closed in it, best has commit, pipeline has best.
  MoneySum of(Category category, bool rolled_up) const;

  std::size_t count = 0;
  MoneySum pipeline;
  MoneySum best;
  MoneySum commit;
  MoneySum closed;
  MoneySum weighted;  ///< of open ones
  /// The parts of `weighted`, by category.
  MoneySum weighted_pipeline;
  MoneySum weighted_best;
  MoneySum weighted_commit;
};

/// A target, and the figures that it is measured against: those of its own days.
struct Goal {
  MoneySum target;
  Figures figures;

  MoneySum gap() const;  ///< target − expected; below zero when it is exceeded
  /// Open money for each unit that is still to be closed, in hundredths: 150 is 1.5. Nothing when
  /// the target is reached.
  std::optional<Int128> coverage() const;
  bool operator==(const Goal&) const = default;
};

/// What was forecast on a period's first day, beside what closed in it.
struct Said {
  Figures figures;
  MoneySum actual;

  MoneySum difference() const;  ///< actual − expected then
  bool operator==(const Said&) const = default;
};

/// Opportunities that are in no row.
struct Aside {
  explicit Aside(Currency currency = {}) : amount{0, currency}, weighted{0, currency} {}
  void add(const Opportunity& opportunity, const Config& config,
           const WeightedAmounts* converted = nullptr);
  bool operator==(const Aside&) const = default;

  std::size_t count = 0;
  MoneySum amount;
  MoneySum weighted;  ///< of open ones that are not omitted
};

}  // namespace deals
