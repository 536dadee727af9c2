// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/decimal.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// A report's numbers as a picture: what `--html` draws beside the table. Reports fill it and know
/// nothing of how it is drawn.
namespace deals {

/// What a part of a chart stands for; decides its colour, by day and in the dark.
enum class Tone {
  closed,
  commit,
  best,
  pipeline,
  gain,   ///< created, increased
  loss,   ///< lost, decreased
  total,  ///< start, end, a stage of a funnel
};

/// A piece of a bar.
struct ChartPart {
  Int128 value = 0;  ///< minor units, or a count; below zero counts as nothing
  Tone tone = Tone::total;
  std::string words;  ///< "commit 48,000 EUR": shown where a pointer rests on it
};

/// From here to there on the scale of the bars.
struct ChartSpan {
  Int128 low = 0;
  Int128 high = 0;
};

/// One bar: its parts end to end, from `start` on.
struct ChartBar {
  std::string label;  ///< "Dec 2026", "Proposal"
  Int128 start = 0;   ///< where it begins: nothing but in a waterfall
  std::vector<ChartPart> parts;
  std::string figure;                  ///< what it comes to, for people: "49,000"
  std::optional<Int128> mark;          ///< a line across it: the target
  std::optional<ChartSpan> span = {};  ///< a thin line along it: an interval; of lying bars
};

/// A word of the key: which colour is what.
struct ChartKey {
  Tone tone = Tone::total;
  std::string name;
};

/// A picture of one table. Texts are not escaped yet.
struct Chart {
  enum class Kind {
    columns,  ///< upright bars side by side: periods
    bars,     ///< lying bars below each other: groups, the steps of a waterfall
    funnel,   ///< lying bars around a middle line
  };

  Kind kind = Kind::bars;
  std::string title;  ///< "Closed and expected, EUR"
  std::vector<ChartBar> bars;
  std::vector<ChartKey> keys;  ///< empty: the bars speak for themselves
  std::string mark;            ///< what a bar's mark is: "target"
  std::string span;            ///< what a bar's span is: "90 % interval"
  std::optional<Int128> end;   ///< of the scale; else the longest bar is
};

}  // namespace deals
