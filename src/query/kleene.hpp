// SPDX-License-Identifier: MIT
#pragma once

#include <deals/query/filter.hpp>

/// \file
/// Logic with three values: what is unknown stays unknown unless the other side decides.
namespace deals {

constexpr Match match(bool yes) { return yes ? Match::yes : Match::no; }

constexpr Match negated(Match one) { return one == Match::unknown ? one : match(one == Match::no); }

constexpr Match either(Match one, Match other) {
  if (one == Match::yes || other == Match::yes) return Match::yes;
  return one == Match::unknown ? one : other;
}

constexpr Match both(Match one, Match other) {
  return negated(either(negated(one), negated(other)));
}

}  // namespace deals
