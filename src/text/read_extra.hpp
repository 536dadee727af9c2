// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/config.hpp>

#include "read_value.hpp"

/// \file
/// What both kinds of record need after their own keys were read.
namespace deals {

/// Whether a value, as it stands in a file, is of a custom field's type.
bool is_of_type(const Value& value, FieldDeclaration::Type type);

/// Fails the reading when a key is missing or its text is empty.
void require_text(Reading& in, const std::vector<Entry>& entries, std::string_view key);

/// Holds a record's other keys against the declared custom fields: a wrong one is a problem coded
/// "custom-field", an absent required one a warning coded "missing-field". The record stays
/// readable.
void check_fields(Reading& in, const std::vector<Entry>& extra,
                  std::span<const FieldDeclaration> declared);

/// The keys of a table of fields, in order.
template <class T>
std::vector<std::string> keys_of(std::span<const Field<T>> fields) {
  std::vector<std::string> keys;
  keys.reserve(fields.size());
  for (const Field<T>& field : fields) keys.emplace_back(field.key);
  return keys;
}

}  // namespace deals
