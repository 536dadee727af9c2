// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/result.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// CSV as spreadsheets and other CRMs write it: bytes to a table of UTF-8 texts. What cannot be
/// read for certain is refused with its line; nothing is guessed but the delimiter.
namespace deals {

/// The longest row, in bytes.
inline constexpr std::size_t max_csv_row = 10U << 20U;

enum class CsvEncoding { utf8, windows_1252, latin1 };

struct CsvOptions {
  std::string file;                          ///< named in errors
  std::optional<char> delimiter;             ///< nothing: the `sep=` line's, else found by counting
  CsvEncoding encoding = CsvEncoding::utf8;  ///< of files without a byte order mark
};

/// One row; it has as many fields as there are headers.
struct CsvRow {
  int line = 0;  ///< where it begins, 1-based
  std::vector<std::string> fields;

  bool operator==(const CsvRow&) const = default;
};

struct CsvTable {
  std::vector<std::string> headers;  ///< trimmed; may be empty or there twice
  int header_line = 1;
  char delimiter = ',';
  std::vector<CsvRow> rows;  ///< blank ones are left out
  /// Rows with more fields than headers are errors, and not in `rows`; rows with fewer are notices,
  /// and filled up with empty fields.
  Problems problems;
};

/// Reads a whole file. An error, with its line, is a file that cannot be divided into rows for
/// certain: UTF-16 or other bytes that are not text, an unterminated quote, text after a closing
/// quote, two delimiters that would both do, no header row, a row above the limit.
Result<CsvTable> parse_csv(std::string_view bytes, const CsvOptions& options);

/// The cell without the `'` that `deals export` puts before text that a spreadsheet would run as a
/// formula, and before text that looks guarded: `'=1` is `=1`, `''=1` is `'=1`, `'tis` stays.
std::string_view without_formula_guard(std::string_view cell);

/// `,`, `tab`, …: a delimiter as mappings and messages name it.
std::string name_of_delimiter(char delimiter);

}  // namespace deals
