// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/decimal.hpp>
#include <deals/model/money.hpp>
#include <optional>

#include "kleene.hpp"
#include "syntax.hpp"

namespace deals {

/// A stretch of days, amounts or numbers that may be open at either side. At least one end is
/// there.
template <class T>
struct Interval {
  std::optional<T> low;
  std::optional<T> high;
  bool without_ends = false;
};

template <class T>
bool is_less(const T& left, const T& right) {
  return left < right;
}

/// Of one currency only.
inline bool is_less(const Money& left, const Money& right) { return left.minor < right.minor; }

template <class T>
Match is_within(const Interval<T>& interval, const T& value) {
  if constexpr (std::is_same_v<T, Money>) {
    const auto& end = interval.low ? *interval.low : *interval.high;
    if (end.currency != value.currency) return Match::unknown;
  }
  const auto beyond = [&](const T& left, const T& right) {
    return interval.without_ends ? !is_less(left, right) : is_less(right, left);
  };
  if (interval.low && beyond(*interval.low, value)) return Match::no;
  return match(!(interval.high && beyond(value, *interval.high)));
}

/// What a typed value means: a period from its first to its last day, anything else twice the same.
template <class T>
struct Ends {
  T first;
  T last;
};

/// The interval of `op value`.
template <class T>
Interval<T> interval_of(Operator op, const Ends<T>& value) {
  switch (op) {
    case Operator::greater:
      return {value.last, {}, true};
    case Operator::at_least:
      return {value.first, {}};
    case Operator::less:
      return {{}, value.first, true};
    case Operator::at_most:
      return {{}, value.last};
    default:
      return {value.first, value.last};
  }
}

}  // namespace deals
