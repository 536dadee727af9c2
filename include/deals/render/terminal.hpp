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
  bool unicode = true;  ///< false: lines, bars and marks in plain ASCII
};

/// The forms of output, `--output NAME`.
enum class Format { table, json, ndjson, csv, tsv, markdown, porcelain };

/// Tables that people read, as text or in a page of Markdown.
inline bool is_for_people(Format format) {
  return format == Format::table || format == Format::markdown;
}
/// Whether it is what scripts read of a command's data, not of a table.
inline bool writes_json(Format format) {
  return format == Format::json || format == Format::ndjson;
}

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

/// The text in its style when the terminal has colour, else as it is. The text is trusted: escape
/// what comes from files with shown() before.
std::string styled(std::string_view text, Style style, const Terminal& terminal);

/// The signs that output is drawn with, in Unicode and in ASCII.
struct Signs {
  std::string_view separator;  ///< between the parts of a heading: `·`
  std::string_view nothing;    ///< a value that is not there: `–`
  std::string_view arrow;      ///< from this to that: `→`
  std::string_view minus;      ///< `−`
  std::string_view times;      ///< `×`
  std::string_view ellipsis;   ///< where a text was cut: `…`
  std::string_view line;       ///< one column of a rule: `─`
};
const Signs& signs(const Terminal& terminal);

/// `─` over that many columns, faint.
std::string rule(int columns, const Terminal& terminal);

/// Trusted text in at most that many columns (1 or more), with `…` at its end when it was cut.
std::string fitted(std::string_view text, int columns, const Terminal& terminal);

}  // namespace deals
