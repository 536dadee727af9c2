// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date_phrase.hpp>
#include <deals/base/result.hpp>
#include <deals/model/config.hpp>
#include <deals/model/value.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Values of fields from text, checked: what the tables of fields are made of.
namespace deals {

/// Stores a checked text, or hands its error on.
template <class Text>
Result<void> assign(Text& target, Result<std::string> value) {
  if (!value) return std::move(value).error();
  target = *std::move(value);
  return {};
}

/// Text of one line: valid UTF-8 without control characters, at most 1,000 characters.
Result<std::string> one_line(std::string_view field, std::string_view text);
/// Text of many lines: valid UTF-8 without control characters other than tabs and newlines.
Result<std::string> many_lines(std::string_view field, std::string_view text);
/// One of `allowed`, or anything when that is empty.
Result<std::string> one_of(std::string_view field, std::string_view text,
                           const std::vector<std::string>& allowed);
/// `a, b`: each one line, none twice.
Result<std::vector<std::string>> word_list(std::string_view field, std::string_view text);

/// A declared custom field's value.
Result<Value> declared_value(const FieldDeclaration& declaration, std::string_view text,
                             const DateContext& dates);
/// A value for a key that deals does not know: of the kind that `existing` has, else what the text
/// looks like (true, 12, 1.5, 2026-12-15), else a string.
Result<Value> loose_value(std::string_view path, std::string_view text, const Value* existing);

/// Sets or, with no value, removes what the dotted path leads to; tables on the way are made.
Result<void> set_path(std::vector<Entry>& entries, std::string_view path, std::string_view text);

/// Sets, replaces or (nothing) removes a top-level key.
void set_entry(std::vector<Entry>& entries, std::string_view key, std::optional<Value> value);
const Value* value_of_key(const std::vector<Entry>& entries, std::string_view key);

/// "no field \"ammount\"", with the nearest of `names`.
Error unknown_field(std::string_view field, const std::vector<std::string>& names);
/// "an opportunity must have a name"
Error must_have(std::string_view record, std::string_view field);

}  // namespace deals
