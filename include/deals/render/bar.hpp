// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/decimal.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <vector>

namespace deals {

/// How a part of a bar is drawn, in Unicode and in ASCII.
enum class Fill {
  full,    ///< █ or #: certain, closed
  dense,   ///< ▓ or =: weighted
  medium,  ///< ▒ or ~: what went away
  light,   ///< ░ or -: the rest
  blank,   ///< where a bar starts further right
};

struct Segment {
  Int128 value = 0;  ///< below zero counts as nothing
  Fill fill = Fill::full;
};

/// A horizontal bar of segments side by side; `maximum` takes all `columns`. A segment ends where
/// the exact sum up to its end falls, rounded to a whole column, so that segments of equal sums end
/// below each other; one that is not zero takes a column at least while there are enough. Nothing
/// is drawn beyond `columns`, nor behind the last sign that shows.
std::string bar(const std::vector<Segment>& segments, Int128 maximum, int columns,
                const Terminal& terminal);

}  // namespace deals
