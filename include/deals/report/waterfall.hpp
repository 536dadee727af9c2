// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <deals/model/rates.hpp>
#include <deals/query/filter.hpp>
#include <deals/report/as_of.hpp>
#include <deals/report/convert.hpp>
#include <optional>
#include <string_view>
#include <vector>

/// \file
/// The waterfall: what happened to the open money between two days. The pipeline is what is open,
/// not omitted, fits the filter and, if that was asked for, is expected to close in a period. Every
/// deal is compared day by day, as it was at the end of each, so that a waterfall over two spans
/// is the sum of theirs. Start + steps + rates = end, in money and in deals.
namespace deals {

/// Why money came or went. The first that fits is it.
enum class Step {
  created,    ///< the deal was not there before
  pulled_in,  ///< its close date came into the period
  increased,  ///< its amount grew while it was in
  reopened,   ///< it was won or lost before
  owner_in,   ///< the filter fits it since its owner changed
  entered,    ///< any other way in: the filter fits it now, it is no longer omitted
  decreased,
  pushed_out,  ///< its close date left the period
  lost,
  won,
  owner_out,
  left,
};

inline constexpr std::size_t step_count = 12;
inline constexpr std::array<Step, step_count> all_steps = {
    Step::created,  Step::pulled_in, Step::increased, Step::reopened,
    Step::owner_in, Step::entered,   Step::decreased, Step::pushed_out,
    Step::lost,     Step::won,       Step::owner_out, Step::left};

std::string_view name_of(Step step);  ///< as json.md has it
/// 1 where deals come in, −1 where they go, 0 where only amounts change.
int deals_of(Step step);

/// Deals and their money; what goes is below zero.
struct Flow {
  std::size_t count = 0;
  MoneySum amount;

  bool operator==(const Flow&) const = default;
};

struct WaterfallSettings {
  Period days;                    ///< from the morning of the first to the evening of the last
  std::optional<Period> closing;  ///< only what is expected to close in it
  Date today;
};

struct Waterfall {
  explicit Waterfall(Currency in = {});
  const Flow& operator[](Step step) const { return steps[static_cast<std::size_t>(step)]; }
  Flow& operator[](Step step) { return steps[static_cast<std::size_t>(step)]; }
  bool is_empty() const;  ///< nothing was ever in it

  Currency currency;
  Flow start;
  std::array<Flow, step_count> steps;
  Flow rates;  ///< what other rates made of the money that was there at the start
  Flow end;
  std::size_t unpriced = 0;         ///< of `end`, without an amount
  std::size_t without_history = 0;  ///< of `start`, taken as they stand
  std::vector<RateUse> rate_uses;
};

/// How all opportunities of the book changed in the days of a waterfall; it is what the waterfalls
/// of its currencies are made of.
class Courses {
 public:
  Courses(const Book& book, const Filter& filter, const WaterfallSettings& settings);

  /// The currencies that were in the pipeline: the book's own first, then by code.
  std::vector<Currency> currencies() const;
  /// Only what was in this currency. A deal that changed its currency left one and entered the
  /// other.
  Waterfall in(Currency currency) const;
  /// All of it. The start is converted by the rates of the evening before, everything else by those
  /// of the last day; each deal by itself, rounded once. An error names the rate that is missing.
  Result<Waterfall> converted_to(Currency currency, const Rates& rates) const;

 private:
  /// The opportunity at the end of a day, and whether it is in the pipeline in some currency.
  struct Snapshot {
    Date day;
    std::optional<Opportunity> deal;
    bool is_in = false;
  };
  class Cascade;

  bool fits(const Opportunity& deal) const;
  bool closes_in_period(const Opportunity& deal) const;
  bool is_in(const Opportunity& deal) const;
  bool passed_through(const Snapshot& before, const Snapshot& after) const;
  Step way_in(const std::optional<Opportunity>& before, const Opportunity& after) const;
  Step way_out(const Opportunity& before, const Opportunity& after) const;

  const Book& book_;
  const Filter& filter_;
  WaterfallSettings settings_;
  std::vector<std::vector<Snapshot>> courses_;
};

}  // namespace deals
