// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/value.hpp>
#include <optional>

#include "scan.hpp"

namespace deals::scan {

/// A header or a pair that stands on lines of its own.
struct Statement {
  enum class Kind { pair, table, array_table };

  Kind kind = Kind::pair;
  Path path;   ///< from the root; of `[[x]]` with the index of the element that it starts
  Key key;     ///< as written
  Span value;  ///< of a pair
  Span lines;  ///< from the start of its first line past its last line break

  bool is_header() const { return kind != Kind::pair; }
};

/// A text as its statements. What lies between their lines is blank or comment.
struct Layout {
  std::vector<Statement> statements;
  std::string line_break;  ///< "\n" or "\r\n"

  /// The index of the header of exactly this table, or nothing.
  std::optional<std::size_t> header_of(const Path& table) const;
  /// The index behind the last pair that belongs to the header at `header`; without a header the
  /// root.
  std::size_t end_of_section(std::optional<std::size_t> header) const;
  /// Where the lines between the statement at `index` and the one before it start.
  std::size_t floor_of(std::string_view text, std::size_t index) const;
};

Layout layout_of(std::string_view text);

/// A value that is written out: behind an `=` or inside brackets.
struct Place {
  std::size_t statement = 0;  ///< index of the pair that it is in
  Span value;
  std::optional<Span> parent;  ///< the brackets that it is an element of
  std::size_t index = 0;       ///< its number there
};

/// Where the value at `path` is written, or nothing: tables made by headers or dotted keys are not.
std::optional<Place> find_place(std::string_view text, const Layout& layout, const Path& path);

/// Whether `path` starts with `prefix`, or is it.
bool starts_with(const Path& path, const Path& prefix);

/// The start of the comment lines directly above `at`, the start of a line; not above `floor`.
std::size_t comments_above(std::string_view text, std::size_t at, std::size_t floor);

}  // namespace deals::scan
