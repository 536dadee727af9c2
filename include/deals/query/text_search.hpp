// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/result.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Words in the texts of files, found without regard to case and accents. It is the text that is
/// searched and not the record, so that a file that cannot be read as one is searched as well.
namespace deals {

/// Bytes of a line that are what was looked for.
struct FoundPart {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool operator==(const FoundPart&) const = default;
};

/// A line with something in it.
struct FoundLine {
  int line = 0;                  ///< 1-based
  int column = 0;                ///< of the first part, 1-based, in characters
  std::string text;              ///< the whole line
  std::vector<FoundPart> parts;  ///< in order, none over another
};

class TextSearch {
 public:
  /// What to look for: a word with blanks in it is a phrase. Usage errors: nothing, a word without
  /// a letter to compare, one that is not valid UTF-8.
  static Result<TextSearch> of(std::span<const std::string> words);

  /// The lines of a TOML text that have some of the words, when together they have all of them;
  /// else nothing. Keys and the names of tables are not searched: what stands in the file is, and
  /// not what deals calls it.
  std::vector<FoundLine> in(std::string_view text) const;

 private:
  std::vector<std::string> words_;  ///< folded
};

}  // namespace deals
