// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/id.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The three-way merge of a record's file: two people changed it on two clones. Keys merge one by
/// one, events and list entries are united, comments and layout of both sides survive. What both
/// changed differently is a conflict of just those lines; there is no last writer who wins.
namespace deals {

/// The versions of one file. They need not be as `deals` writes them.
struct MergeSides {
  std::optional<std::string> base;  ///< what both started from; nothing: both made the file
  std::string ours;
  std::string theirs;
};

/// How a conflict is written: git's markers.
struct ConflictStyle {
  int marker_length = 7;
  std::string ours = "ours";
  std::string theirs = "theirs";
};

struct MergedText {
  std::string text;
  std::vector<std::string> conflicts;  ///< what is in conflict, by key: "stage", "tasks"

  bool is_clean() const { return conflicts.empty(); }
};

/// Merges the sides. Swapping them changes nothing but which lines of a conflict come first. A
/// clean result parses. invalid_data when a version does not parse, or holds conflict markers: then
/// only a merge of lines is left.
///
/// - `stage pipeline closed probability category lost_reason` are one unit, and so are `amount` and
///   `currency`: never one side's stage with the other's closing date.
/// - `history` keeps what either side added and drops what one of them removed: the base's order,
///   then the new events by time and text. `tags` and the like are sets. Tasks, contacts and items
///   are matched by content, then by their key, and merged field by field; two new tasks of one
///   number are both kept and numbered anew.
/// - A tracked field that the united history tells otherwise is a conflict, too.
Result<MergedText> merge_record(const MergeSides& sides, RecordKind kind,
                                const ConflictStyle& style = {});

}  // namespace deals
