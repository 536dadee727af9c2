// SPDX-License-Identifier: MIT
#include <deals/exchange/ecb.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/exchange/csv.hpp>
#include <set>

namespace deals {
namespace {

constexpr std::string_view source_hint =
    "the files are eurofxref.csv and eurofxref-hist.csv, from the ECB's page on euro reference "
    "rates";

Error bad_file(std::string message, const std::string& file, int line) {
  return Error{.kind = ErrorKind::invalid_data,
               .message = std::move(message),
               .place = {.file = file, .line = line}};
}

bool is_code(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

constexpr auto months =
    std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June", "July",
                                     "August", "September", "October", "November", "December"});

/// `13 April 2026`
std::optional<Date> parse_long_date(std::string_view text) {
  const auto parts = split(text, ' ');
  if (parts.size() != 3) return {};
  const auto month = std::find(months.begin(), months.end(), parts[1]);
  if (month == months.end()) return {};
  return parse_iso_date(
      fmt::format("{:0>4}-{:02}-{:0>2}", parts[2], month - months.begin() + 1, parts[0]));
}

std::optional<Date> parse_day(std::string_view text) {
  const auto iso = parse_iso_date(text);
  return iso ? iso : parse_long_date(text);
}

/// The codes of the heading; the ECB's lines end in a comma.
Result<std::vector<std::string>> codes_of(const CsvTable& table, const std::string& file) {
  std::vector<std::string> codes;
  const bool has_date = !table.headers.empty() && trim(table.headers.front()) == "Date";
  for (std::size_t i = 1; has_date && i < table.headers.size(); ++i) {
    const std::string_view name = trim(table.headers[i]);
    if (name.empty() && i + 1 == table.headers.size()) break;
    if (!is_code(name))
      return bad_file(fmt::format("\"{}\" is not a currency", shown(name)), file, table.header_line)
          .hinted(std::string(source_hint));
    codes.emplace_back(name);
  }
  if (!codes.empty()) return codes;
  return bad_file("the first line is not that of the ECB's rates: Date, and currencies", file,
                  table.header_line)
      .hinted(std::string(source_hint));
}

Result<std::optional<Decimal>> rate_in(std::string_view cell, const std::string& code,
                                       const std::string& file, int line) {
  if (cell == "N/A" || cell.empty()) return std::optional<Decimal>{};
  const auto rate = parse_decimal(cell);
  if (rate && *rate > Decimal{}) return rate;
  return bad_file(
      fmt::format("the rate of {} \"{}\" is not a number above zero", code, shown(cell)), file,
      line);
}

Result<EcbDay> day_of(const CsvRow& row, const std::vector<std::string>& codes,
                      const std::string& file) {
  const std::string_view text = trim(row.fields.front());
  const auto date = parse_day(text);
  if (!date) {
    return bad_file(fmt::format("\"{}\" is not a day", shown(text)), file, row.line)
        .hinted("days are written like 2026-04-13 or 13 April 2026");
  }
  EcbDay day{*date, {}};
  for (std::size_t i = 0; i < codes.size(); ++i) {
    auto rate = rate_in(trim(row.fields[i + 1]), codes[i], file, row.line);
    if (!rate) return std::move(rate).error();
    day.rates.push_back(*rate);
  }
  return day;
}

}  // namespace

Result<EcbRates> parse_ecb(std::string_view bytes, const std::string& file) {
  if (bytes.starts_with("PK")) {
    return bad_file("the file is a zip archive", file, 0).hinted("unzip it first");
  }
  auto table = parse_csv(bytes, {.file = file, .delimiter = ','});
  if (!table) return std::move(table).error();
  for (const Error& problem : table->problems) {
    if (problem.severity == Severity::error) return problem;
  }
  auto codes = codes_of(*table, file);
  if (!codes) return std::move(codes).error();
  EcbRates rates{*std::move(codes), {}};
  std::set<Date> seen;
  for (const CsvRow& row : table->rows) {
    auto day = day_of(row, rates.codes, file);
    if (!day) return std::move(day).error();
    if (!seen.insert(day->date).second) {
      return bad_file(fmt::format("{} is there twice", to_iso(day->date)), file, row.line);
    }
    rates.days.push_back(*std::move(day));
  }
  if (rates.days.empty()) return bad_file("no day has rates", file, table->header_line);
  std::sort(rates.days.begin(), rates.days.end(),
            [](const EcbDay& left, const EcbDay& right) { return left.date < right.date; });
  return rates;
}

}  // namespace deals
