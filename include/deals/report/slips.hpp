// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/report/dimension.hpp>
#include <deals/report/forecast.hpp>
#include <deals/report/spread.hpp>
#include <vector>

/// \file
/// How often and how far close dates were pushed. A push is a day on whose evening an open deal is
/// expected to close later than on the evening before. It counts for the owner, the stage, … that
/// the deal had before it.
namespace deals {

/// What became of deals.
struct Outcomes {
  std::size_t won = 0;
  std::size_t lost = 0;
  std::size_t open = 0;

  void add(State state);
  std::size_t count() const { return won + lost + open; }
  Share win_rate() const;  ///< won of those that are closed
  bool operator==(const Outcomes&) const = default;
};

struct SlipFigures {
  Outcomes deals;  ///< those that were pushed, each once, as they are now
  Spread days;     ///< of the pushes
};

struct SlipRow {
  Group group;
  SlipFigures figures;
};

struct SlipsSettings {
  Dimension by;
  Period span;  ///< the days of the pushes
  Date today;
};

struct Slips {
  SlipsSettings settings;
  std::vector<SlipRow> rows;
  SlipFigures total;
  Outcomes steady;          ///< had a close date and were not pushed
  std::size_t pulls = 0;    ///< the same the other way: expected earlier
  std::size_t undated = 0;  ///< never had a close date in these days
  std::size_t without_history = 0;
};

/// The slips of a scope of the book.
Slips slips(const Book& book, const Opportunities& scope, const SlipsSettings& settings);

}  // namespace deals
