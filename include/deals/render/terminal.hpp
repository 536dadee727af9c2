// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// What output looks like where it goes.
struct Terminal {
  bool interactive = false;  ///< a person is looking; false in a pipe
  int width = 0;             ///< columns to fit into; 0: never cut
  bool color = false;
  bool unicode = true;       ///< false: lines, bars and marks in plain ASCII
};

/// The forms of output, `--output NAME`.
enum class Format { table, json, ndjson, csv, tsv, markdown, porcelain };

std::optional<Format> format_named(std::string_view name);
const std::vector<std::string>& format_names();

/// What a piece of text means. Colour repeats what the text already says, never more.
enum class Style {
  plain,
  strong,   ///< headings, totals
  faint,    ///< rules, footers, what matters less
  good,     ///< won
  bad,      ///< lost, errors
  warning,  ///< overdue, stale
  accent,   ///< ids
};

/// The text in its style when the terminal has colour, else as it is. The text is trusted: escape what
/// comes from files with shown() before.
std::string styled(std::string_view text, Style style, const Terminal& terminal);

}  // namespace deals
