// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>

#include <deals/exchange/csv.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

/// What the tests of CSV and mappings share.
namespace deals::test {

using Fields = std::vector<std::string>;

/// `file:line:column: severity: message | hint | hint`
inline std::string printed(const Error& error) {
  auto text = fmt::format("{}:{}:{}: {}: {}", error.place.file, error.place.line,
                          error.place.column, name_of(error.severity), error.message);
  for (const auto& hint : error.hints) text += " | " + hint;
  return text;
}

inline CsvTable table_of(std::string_view text) {
  auto table = parse_csv(text, {"x.csv", {}, CsvEncoding::utf8});
  INFO((table ? "" : printed(table.error())));
  REQUIRE(table);
  return *std::move(table);
}

/// The error as one line; "" when there is none.
inline std::string csv_error(std::string_view text, CsvEncoding encoding = CsvEncoding::utf8) {
  const auto table = parse_csv(text, {"x.csv", {}, encoding});
  return table ? "" : printed(table.error());
}

}  // namespace deals::test
