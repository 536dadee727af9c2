// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <functional>
#include <memory>
#include <string_view>

#include "field.hpp"
#include "syntax.hpp"

/// \file
/// From what was typed to something that can be asked quickly: names are looked up, values read and
/// folded, patterns compiled, once. What does not fit is an error here.
namespace deals {

using Predicate = std::function<Match(const Subject&)>;

/// A filter that is ready to be asked.
struct Filter::Node {
  Predicate test;
  std::vector<std::string> fields;  ///< that it mentions
  Settings settings;
};

/// What is known while a filter is bound. Predicates must not keep it.
struct Binding {
  std::string_view source;
  RecordKind kind;
  const Settings& settings;
  const Fields& fields;
};

Result<std::shared_ptr<const Filter::Node>> bound_filter(std::string_view source,
                                                         const Expression& expression,
                                                         RecordKind kind, Settings settings);

/// The field, or an error that suggests one.
Result<Field> look_up(const Binding& binding, const Part& name);

/// A bare word: in the name, the id, the customer, and in whatever else somebody wrote freely.
Predicate words_test(RecordKind kind, std::string_view text);

/// The terms `is:` and `has:`, without their negation.
Result<Predicate> is_test(const Binding& binding, const Term& term);
Result<Predicate> has_test(const Binding& binding, const Term& term);

/// A term on a field with texts: names, words of a closed list, notes.
Result<Predicate> text_test(const Binding& binding, const Field& field, const Term& term);

/// A term on a field with an order: days, amounts, numbers.
Result<Predicate> order_test(const Binding& binding, const Field& field, const Term& term);

/// The error for an operator or a range on a field that it means nothing for.
Error misfit(const Binding& binding, const Field& field, const Term& term, Span span);

/// An error that names what there is instead: the nearest of `known`, or all when they are few.
Error unknown_value(const Binding& binding, std::string_view what, const Part& value,
                    const std::vector<std::string>& known);

}  // namespace deals
