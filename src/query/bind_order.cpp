// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <utility>

#include "bind.hpp"
#include "culprit.hpp"
#include "interval.hpp"
#include "typed_value.hpp"

namespace deals {
namespace {

Error reversed(const Binding& binding, const Choice& choice, std::string_view first,
               std::string_view last) {
  return culprit("the range ends before it begins", binding.source, choice.span)
      .hinted(fmt::format("{} comes after {}", first, last));
}

Error two_currencies(const Binding& binding, const Choice& choice, const Money& first,
                     const Money& last) {
  return culprit(fmt::format("the range begins in {} and ends in {}", first.currency.code(),
                             last.currency.code()),
                 binding.source, choice.span)
      .hinted("write the same currency at both ends");
}

template <class T>
Result<Interval<T>> range(const Binding& binding, const Field& field, const Term& term,
                          const Choice& choice) {
  Interval<T> interval;
  if (!choice.first.text.empty()) {
    auto first = typed_value<T>(binding, field, term, choice.first);
    if (!first) return std::move(first).error();
    interval.low = first->first;
  }
  if (!choice.last.text.empty()) {
    auto last = typed_value<T>(binding, field, term, choice.last);
    if (!last) return std::move(last).error();
    interval.high = last->last;
  }
  if (!interval.low || !interval.high) return interval;
  if constexpr (std::is_same_v<T, Money>) {
    if (interval.low->currency != interval.high->currency) {
      return two_currencies(binding, choice, *interval.low, *interval.high);
    }
  }
  if (!is_less(*interval.high, *interval.low)) return interval;
  return reversed(binding, choice, in_words(*interval.low), in_words(*interval.high));
}

template <class T>
Result<Predicate> intervals_test(const Binding& binding, const Field& field, const Term& term) {
  if (term.op == Operator::matches) return misfit(binding, field, term, term.op_span);
  std::vector<Interval<T>> intervals;
  for (const auto& choice : term.values) {
    if (choice.is_range) {
      auto interval = range<T>(binding, field, term, choice);
      if (!interval) return std::move(interval).error();
      intervals.push_back(*std::move(interval));
      continue;
    }
    auto value = typed_value<T>(binding, field, term, choice.first);
    if (!value) return std::move(value).error();
    intervals.push_back(interval_of(term.op, *value));
  }
  return Predicate([read = std::get<Read<T>>(field.read),
                    intervals = std::move(intervals)](const Subject& subject) {
    const std::optional<T> value = read(subject);
    auto found = Match::no;
    if (!value) return found;
    for (const auto& interval : intervals) found = either(found, is_within(interval, *value));
    return found;
  });
}

}  // namespace

Result<Predicate> order_test(const Binding& binding, const Field& field, const Term& term) {
  if (std::holds_alternative<Read<Date>>(field.read)) {
    return intervals_test<Date>(binding, field, term);
  }
  if (std::holds_alternative<Read<Decimal>>(field.read)) {
    return intervals_test<Decimal>(binding, field, term);
  }
  if (auto checked = check_commas(binding, term); !checked) return std::move(checked).error();
  return intervals_test<Money>(binding, field, term);
}

}  // namespace deals
