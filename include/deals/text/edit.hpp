// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/value.hpp>
#include <span>
#include <string>
#include <string_view>

/// \file
/// Lossless edits of TOML text. Every function splices new text into the old one and changes no
/// byte that it was not asked to change: comments, order, spacing, line endings and a BOM all stay.
/// Each parses its result again and compares it with what was meant; what differs is an internal
/// error and nothing is returned. A text that does not parse is refused with its parse error, a
/// path that is not there is not_found.
namespace deals {

/// Replaces the value at `path`, of any kind and anywhere: in tables, dotted keys, inline tables,
/// arrays. A table made of headers or dotted keys gives way to a key at the end of its parent's
/// keys.
Result<std::string> set_value(std::string_view text, const Path& path, const Value& value);

/// Adds a key that is not there. Its place is after the last key of the same table that stands
/// before it in `order` (a record's keys in the order of format.md), else before the first one that
/// stands after it, else at the end of the table's own keys; never inside another table. Tables on
/// the way that do not exist are made as dotted keys.
Result<std::string> insert_value(std::string_view text, const Path& path, const Value& value,
                                 std::span<const std::string> order = {});

/// Removes a key with its line and the comment on that line, or an element of an array with its
/// comma. A table goes with all of its headers and keys, and with the tables around it that only it
/// made.
Result<std::string> remove_value(std::string_view text, const Path& path);

/// Appends to the array at `path`: on a line of its own in an array of several lines, in its style
/// (indentation, trailing comma); on the same line in an array of one line. History is written with
/// one event a line: where `path` is not there yet, the array is started with `one_per_line`'s
/// layout, placed as insert_value would.
Result<std::string> append_value(std::string_view text, const Path& path, const Value& value,
                                 bool one_per_line, std::span<const std::string> order = {});

/// Puts `value` before the element at `path`: on a line of its own, above that element's comments,
/// where the element starts one; else on the same line. Among `[[…]]` blocks it becomes one.
Result<std::string> insert_element(std::string_view text, const Path& path, const Value& value);

/// Appends a `[[name]]` block at the end of the last such block, else at the end of the file.
Result<std::string> append_table(std::string_view text, const std::string& name,
                                 const Value& table);

/// Removes the `index`-th `[[name]]` block: its header and its keys, and the comments directly
/// above it.
Result<std::string> remove_table(std::string_view text, const std::string& name, std::size_t index);

}  // namespace deals
