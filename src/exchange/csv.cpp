// SPDX-License-Identifier: MIT
#include <deals/exchange/csv.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "bad_data.hpp"
#include "csv_reader.hpp"
#include "csv_text.hpp"

namespace deals {
namespace {

constexpr std::array<char, 5> usual_delimiters = {',', ';', '\t', '|', '^'};
constexpr std::size_t sample_size = 100;

/// How well a delimiter divides the first rows.
struct Fit {
  std::size_t consistent = 0;  ///< rows with as many fields as the first
  std::size_t fields = 0;      ///< of the first

  auto operator<=>(const Fit&) const = default;
};

Fit fit_of(std::string_view text, char delimiter) {
  CsvReader reader(text, delimiter, "");
  Fit fit;
  for (std::size_t i = 0; i < sample_size; ++i) {
    const auto row = reader.next();
    if (!row) return {};
    if (!*row) break;
    if (i == 0) fit.fields = (*row)->fields.size();
    if ((*row)->fields.size() == fit.fields) ++fit.consistent;
  }
  return fit.fields > 1 ? fit : Fit{};
}

/// The delimiter there is most of in the first line that is not blank; a comma when there is none.
char commonest_delimiter(std::string_view text) {
  text = text.substr(std::min(text.find_first_not_of("\r\n"), text.size()));
  const auto header = text.substr(0, text.find_first_of("\r\n"));
  return *std::max_element(usual_delimiters.begin(), usual_delimiters.end(), [&](char a, char b) {
    return std::count(header.begin(), header.end(), a) <
           std::count(header.begin(), header.end(), b);
  });
}

/// The delimiter that divides most rows alike.
Result<char> detected_delimiter(std::string_view text, const CsvOptions& options, int line) {
  char best = commonest_delimiter(text);  // so that an error in the quotes is found as one
  char rival = 0;
  Fit best_fit;
  for (const char delimiter : usual_delimiters) {
    const auto fit = fit_of(text, delimiter);
    if (fit == Fit{} || fit < best_fit) continue;
    rival = fit == best_fit ? best : '\0';
    best = delimiter;
    best_fit = fit;
  }
  if (rival == 0) return best;
  return bad_data(fmt::format("the columns could be divided by \"{}\" or by \"{}\"",
                              name_of_delimiter(rival), name_of_delimiter(best)),
                  {options.file, line, 0})
      .hinted(fmt::format("say which in the mapping: delimiter = \"{}\"", name_of_delimiter(best)));
}

/// Where the rows begin, and the delimiter if a `sep=;` line of a spreadsheet names it.
struct Opening {
  std::size_t offset = 0;
  int line = 1;
  std::optional<char> delimiter;
};

Opening opening_of(std::string_view text) {
  constexpr std::size_t length = 5;
  if (text.size() < length || to_lower_ascii(text.substr(0, 4)) != "sep=") return {};
  const auto end = std::min(text.find_first_of("\r\n", length - 1), text.size());
  if (end != length) return {};
  const auto offset = end + (text.substr(end).starts_with("\r\n") ? 2U
                             : end < text.size()                  ? 1U
                                                                  : 0U);
  return {offset, 2, text[length - 1]};
}

void read_headers(CsvTable& table, const CsvRow& row) {
  table.header_line = row.line;
  for (const auto& field : row.fields) table.headers.emplace_back(trim(field));
}

void add_row(CsvTable& table, CsvRow row, const std::string& file) {
  const auto expected = table.headers.size();
  const auto found = row.fields.size();
  while (row.fields.size() > expected && trim(row.fields.back()).empty()) row.fields.pop_back();
  const auto counts =
      fmt::format("{} where the header row has {}", counted(found, "field", "fields"), expected);
  const Place place{file, row.line, 0};
  if (row.fields.size() > expected) {
    table.problems.push_back(bad_data(counts, place)
                                 .hinted("put a field that has the delimiter in it in quotes")
                                 .coded("too-many-fields", Severity::error));
    return;
  }
  if (row.fields.size() < expected) {
    table.problems.push_back(bad_data(counts + "; the missing ones are taken as empty", place)
                                 .coded("too-few-fields", Severity::notice));
    row.fields.resize(expected);
  }
  table.rows.push_back(std::move(row));
}

Result<CsvTable> read_table(CsvReader reader, CsvTable table, const CsvOptions& options) {
  auto header = reader.next();
  if (!header) return std::move(header).error();
  if (!*header) {
    return bad_data("there is no header row: the file is empty", {options.file, 0, 0});
  }
  read_headers(table, **header);
  while (true) {
    auto row = reader.next();
    if (!row) return std::move(row).error();
    if (!*row) return table;
    add_row(table, **std::move(row), options.file);
  }
}

}  // namespace

Result<CsvTable> parse_csv(std::string_view bytes, const CsvOptions& options) {
  const auto whole = csv_text(bytes, options);
  if (!whole) return whole.error();
  const auto opening = opening_of(*whole);
  const auto text = std::string_view(*whole).substr(opening.offset);
  CsvTable table;
  if (options.delimiter || opening.delimiter) {
    table.delimiter = options.delimiter ? *options.delimiter : *opening.delimiter;
  } else {
    const auto detected = detected_delimiter(text, options, opening.line);
    if (!detected) return detected.error();
    table.delimiter = *detected;
  }
  CsvReader reader(text, table.delimiter, options.file, opening.line);
  return read_table(std::move(reader), std::move(table), options);
}

std::string_view without_formula_guard(std::string_view cell) {
  constexpr std::string_view dangerous = "=+-@\t\r";
  const auto quotes = std::min(cell.find_first_not_of('\''), cell.size());
  const bool is_guarded =
      quotes > 0 && quotes < cell.size() && dangerous.find(cell[quotes]) != std::string_view::npos;
  return is_guarded ? cell.substr(1) : cell;
}

std::string name_of_delimiter(char delimiter) {
  return delimiter == '\t' ? "tab" : shown(std::string(1, delimiter));
}

}  // namespace deals
