// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/report/dimension.hpp>
#include <deals/report/forecast.hpp>
#include <deals/report/spread.hpp>
#include <optional>
#include <vector>

/// \file
/// What closed opportunities teach: how many are won, how large they are, how long they take, and
/// how fast money comes in. Of one currency; nothing is ever divided by zero.
namespace deals {

struct StatsSettings {
  std::optional<Dimension> by;   ///< absent: only the total
  std::optional<Period> closed;  ///< only what closed on these days; absent: all
};

/// Won, lost and open opportunities of a group.
struct StatsFigures {
  explicit StatsFigures(Currency currency = {})
      : won_amount{0, currency}, lost_amount{0, currency} {}
  bool operator==(const StatsFigures&) const = default;

  /// Won ones of all that are won or lost.
  Share win_rate() const;
  /// The same by money, those without an amount left out.
  Share win_rate_by_amount() const;
  /// What is won a day: open × win rate × mean size ÷ mean cycle, one fraction, rounded once.
  /// Nothing where one of the four is not known, or the mean cycle is 0 days.
  std::optional<MoneySum> velocity() const;

  std::size_t won = 0;
  std::size_t lost = 0;
  std::size_t open = 0;  ///< those that are not omitted
  MoneySum won_amount;
  MoneySum lost_amount;
  Spread sizes;   ///< amounts of won ones, in minor units
  Spread cycles;  ///< days from created to closed of won ones
};

struct StatsRow {
  Group group;
  StatsFigures figures;

  bool operator==(const StatsRow&) const = default;
};

struct Stats {
  explicit Stats(Currency in = {}) : currency(in), total(in) {}

  Currency currency;
  StatsSettings settings;
  Date as_of;
  std::vector<StatsRow> rows;  ///< of periods: by the day of closing, open ones in none
  StatsFigures total;
  std::size_t omitted = 0;   ///< open ones that are omitted
  std::size_t outside = 0;   ///< closed on other days
  std::size_t undated = 0;   ///< closed nobody knows when, where days are asked for
  std::size_t unpriced = 0;  ///< won or lost without an amount; they count by number
  std::size_t untimed = 0;   ///< won ones whose cycle is not known, or ends before it begins
  /// All of the scope: won + lost + open + omitted + outside + undated.
  std::size_t in_scope = 0;
};

/// Days from the day on which it was created to the day on which it closed. Nothing when it has no
/// `closed`, when its history does not begin with it (no events, or a baseline first), or when it
/// closed before it was created.
std::optional<int> cycle_of(const Opportunity& opportunity);

Stats stats(const Book& book, const Opportunities& scope, Currency currency,
            const StatsSettings& settings, Date today);

}  // namespace deals
