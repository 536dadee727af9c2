// SPDX-License-Identifier: MIT
#pragma once

#include "bind.hpp"
#include "interval.hpp"

/// \file
/// Reading the days, amounts and numbers of a filter, and refusing those that could mean two
/// things.
namespace deals {

/// What a value of a field means. An error points into the filter.
template <class T>
Result<Ends<T>> typed_value(const Binding& binding, const Field& field, const Term& term,
                            const Part& value);
template <>
Result<Ends<Date>> typed_value(const Binding& binding, const Field& field, const Term& term,
                               const Part& value);
template <>
Result<Ends<Money>> typed_value(const Binding& binding, const Field& field, const Term& term,
                                const Part& value);
template <>
Result<Ends<Decimal>> typed_value(const Binding& binding, const Field& field, const Term& term,
                                  const Part& value);

/// An error when a comma between amounts could also be one inside an amount: `amount:1,200.50`.
Result<void> check_commas(const Binding& binding, const Term& term);

std::string in_words(Date day);
std::string in_words(const Money& amount);
std::string in_words(const Decimal& number);

}  // namespace deals
