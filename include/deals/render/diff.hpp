// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/files.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// The changes as a unified diff with three lines of context, as `git apply` and `patch -p1` take
/// it: `--- a/path`, `+++ b/path`, /dev/null for files that come or go, "\ No newline at end of
/// file". A file that goes right before one comes that has at least half of its lines is moved:
/// `rename from`, `rename to`, and only the lines that differ. Where one is, or where an empty file
/// comes or goes, every file also has a `diff --git` header, which alone can say so. In a pipe
/// bytes stay as they are; on a terminal control characters are escaped.
std::string unified_diff(const std::vector<FileChange>& changes, const Terminal& terminal);

/// Lines [first, first + count) of a text, 0-based.
struct LineRange {
  std::size_t first = 0;
  std::size_t count = 0;

  bool operator==(const LineRange&) const = default;
};

/// Lines of one text that stand where others did.
struct LineChange {
  LineRange before;
  LineRange after;

  bool operator==(const LineChange&) const = default;
};

/// A text's lines with their newlines; the last one may lack it.
std::vector<std::string_view> lines_of(std::string_view text);

/// The fewest changed lines, in order; where two texts have little in common, one change of all
/// that lies between the lines they begin and end with alike.
std::vector<LineChange> line_changes(const std::vector<std::string_view>& before,
                                     const std::vector<std::string_view>& after);

}  // namespace deals
