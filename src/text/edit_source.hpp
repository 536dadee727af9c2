// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/value.hpp>
#include <string>
#include <string_view>

#include "layout.hpp"

/// \file
/// What all edits share: the text they start from, and the check of the text they end with.
namespace deals {

/// A text to edit, as a tree of values and as statements.
struct Source {
  std::string_view text;
  Value tree;
  scan::Layout layout;

  std::optional<scan::Place> place(const Path& path) const {
    return scan::find_place(text, layout, path);
  }
  /// The text with `span` replaced.
  std::string with(scan::Span span, std::string_view replacement) const;
  /// A value as new text: its line breaks are those of the file.
  std::string written(const Value& value, bool multiline) const;
  /// A `[[…]]` block for the array at `path`, without the last line break.
  std::string block(const Path& path, const Value& table) const;
  /// White space before the first character of the line that `at` is in.
  std::string_view indentation(std::size_t at) const;
};

Result<Source> read_source(std::string_view text);

/// `text`, if it means what was meant by the edit.
Result<std::string> checked(std::string text, const Value& meant);

/// `next_step.on`, `tasks[2].due`: a path in messages.
std::string path_text(const Path& path);

Error not_there(const Path& path);
/// The file holds something else at `path` than the edit needs: `"tags" is not an array`.
Error wrong_shape(const Path& path, std::string_view what);

/// Trees changed as the edits change texts, but without looking at any text.
void assign(Value& tree, const Path& path, const Value& value);
void erase(Value& tree, const Path& path);
void push_back(Value& tree, const Path& path, const Value& value);

}  // namespace deals
