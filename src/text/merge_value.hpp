// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "file_parts.hpp"
#include "three_way.hpp"

/// \file
/// Merging the value of one key that both sides changed.
namespace deals::merging {

struct MergedValue {
  std::string text;
  bool is_clean = true;  ///< else `text` holds conflict markers, on lines of their own
};

/// Writes what is in conflict between git's markers.
class HunkWriter {
 public:
  HunkWriter(int marker_length, std::string ours, std::string theirs);
  std::string operator()(std::string_view ours, std::string_view theirs) const;

 private:
  std::string begin_;
  std::string middle_;
  std::string end_;
};

/// An inline table field by field; nothing when both changed a field differently.
std::optional<std::string> merged_inline_table(const Three<std::string>& tables);

/// A list by what its entries are: events, tasks, contacts, or members of a set. Nothing when it
/// is none of these, or its conflict has no lines of its own.
std::optional<MergedValue> merged_array(const Three<PairPart>& arrays, const HunkWriter& hunk);

}  // namespace deals::merging
