// SPDX-License-Identifier: MIT
#include <deals/exchange/mapping.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <deals/base/spelling.hpp>
#include <deals/text/record.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>

#include "catch.hpp"
#include "csv_support.hpp"

/// \file
/// Files that others wrote, where DEALS_TEST_DATA says that they are.

using namespace deals;
using namespace deals::test;
namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

std::optional<fs::path> test_data(const char* what) {
  const char* directory = std::getenv("DEALS_TEST_DATA");
  if (directory != nullptr && fs::exists(fs::path(directory) / what)) {
    return fs::path(directory) / what;
  }
  WARN("skipped: DEALS_TEST_DATA has no " << what);
  return {};
}

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The texts of a JSON array of flat objects of strings, keys and values in file order.
std::vector<std::string> json_strings(const std::string& json) {
  std::vector<std::string> strings;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] != '"') continue;
    std::string text;
    for (++i; json[i] != '"'; ++i) {
      if (json[i] == '\\') ++i;
      const bool is_escape = json[i - 1] == '\\';
      text += is_escape && json[i] == 'n' ? '\n' : is_escape && json[i] == 'r' ? '\r' : json[i];
    }
    strings.push_back(std::move(text));
  }
  return strings;
}

/// The table as `json_strings` gives it.
std::vector<std::string> as_strings(const CsvTable& table) {
  std::vector<std::string> strings;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      strings.push_back(table.headers[i]);
      strings.push_back(row.fields[i]);
    }
  }
  return strings;
}

Config maven_config() {
  const auto file = fs::path(DEALS_SOURCE_DIR) / "examples/maven/deals.toml";
  auto config = read_config(content_of(file), "deals.toml");
  REQUIRE(config);
  CHECK(config->problems.empty());
  return config->record;
}

std::vector<ImportRow> imported(const std::string& mapping_name, const fs::path& csv) {
  const auto file = fs::path(DEALS_SOURCE_DIR) / "examples/maven" / mapping_name;
  auto mapping = read_mapping(content_of(file), mapping_name, maven_config());
  INFO((mapping ? "" : printed(mapping.error())));
  REQUIRE(mapping);
  const auto table = parse_csv(content_of(csv), mapping->csv);
  REQUIRE(table);
  CHECK(table->problems.empty());
  const auto mapper = RowMapper::bind(*mapping, *table);
  REQUIRE(mapper);
  std::vector<ImportRow> rows;
  for (const auto& row : table->rows) {
    auto mapped = mapper->map(row);
    REQUIRE(mapped);
    rows.push_back(*std::move(mapped));
  }
  return rows;
}

}  // namespace

TEST_CASE("csv-spectrum reads as its JSON says") {
  const auto directory = test_data("csv/csv-spectrum");
  if (!directory) return;
  for (const auto& entry : fs::directory_iterator(*directory / "csvs")) {
    const auto name = entry.path().stem().string();
    CAPTURE(name);
    auto expected = json_strings(content_of(*directory / "json" / (name + ".json")));
    // Here the corpus contradicts itself: its JSON has another telephone number than its CSV.
    std::replace(expected.begin(), expected.end(), "1234567890"s, "2095257564"s);
    CHECK(as_strings(table_of(content_of(entry.path()))) == expected);
  }
}

TEST_CASE("every file of the torture corpus is read, or refused with its line") {
  const auto directory = test_data("csv/rvl-corpus");
  if (!directory) return;
  const std::map<std::string, int> refused = {{"ambiguous_delimiter", 1},
                                              {"backslash_escape", 3},
                                              {"blank_only", 0},
                                              {"empty_file", 0},
                                              {"encoding_nul_first8k", 1},
                                              {"encoding_utf16le", 1},
                                              {"encoding_utf32be", 1},
                                              {"invalid_quote", 2},
                                              {"nul_in_8k", 2},
                                              {"only_blank_lines", 0},
                                              {"sep_only", 0},
                                              {"unterminated_quote", 2},
                                              {"utf16le_bom", 1},
                                              {"utf32be_bom", 1}};
  const std::map<std::string, std::size_t> with_bad_rows = {{"extra_fields_non_empty", 1},
                                                            {"extra_trailing_nonempty", 1},
                                                            {"wide_row_extra_non_empty", 1}};
  for (const auto& entry : fs::directory_iterator(*directory)) {
    const auto name = entry.path().stem().string();
    if (entry.path().extension() != ".csv") continue;
    CAPTURE(name);
    const auto table = parse_csv(content_of(entry.path()), {"x.csv", {}, CsvEncoding::utf8});
    const auto expected = refused.find(name);
    REQUIRE(static_cast<bool>(table) == (expected == refused.end()));
    if (!table) {
      CHECK(table.error().place.line == expected->second);
      continue;
    }
    const auto bad = std::count_if(table->problems.begin(), table->problems.end(),
                                   [](auto& p) { return p.severity == Severity::error; });
    CHECK(static_cast<std::size_t>(bad) ==
          (with_bad_rows.contains(name) ? with_bad_rows.at(name) : 0));
  }
}

TEST_CASE("the accounts of a real CRM become customers") {
  const auto directory = test_data("maven-crm");
  if (!directory) return;
  const auto rows = imported("accounts.toml", *directory / "accounts.csv");
  REQUIRE(rows.size() == 85);
  CHECK(rows[0] == ImportRow{2,
                             "acme-corporation",
                             "Acme Corporation",
                             {{"name", "Acme Corporation"},
                              {"industry", "technology"},
                              {"country", "United States"},
                              {"employees", "2822"},
                              {"kind", "organization"},
                              {"status", "customer"}}});
}

TEST_CASE("the pipeline of a real CRM becomes opportunities") {
  const auto directory = test_data("maven-crm");
  if (!directory) return;
  const auto rows = imported("pipeline.toml", *directory / "sales_pipeline.csv");
  REQUIRE(rows.size() == 8800);
  CHECK(rows[1] == ImportRow{3,
                             "z063oyw0",
                             "Z063OYW0",
                             {{"name", "GTX Pro for Isdom"},
                              {"customer", "Isdom"},
                              {"stage", "won"},
                              {"amount", "4514"},
                              {"owner", "Darcel Schlecht"},
                              {"product", "GTX Pro"},
                              {"created", "2016-10-25"},
                              {"closed", "2017-03-11"}}});
  std::map<std::string, int> stages;
  std::int64_t won = 0;
  for (const auto& row : rows) {
    ++stages[*row.find("stage")];
    if (*row.find("stage") == "won") won += std::stoll(*row.find("amount"));
  }
  CHECK(stages == std::map<std::string, int>{
                      {"prospecting", 500}, {"engaging", 1589}, {"won", 4238}, {"lost", 2473}});
  CHECK(won == 10005534);
  CHECK(std::count_if(rows.begin(), rows.end(),
                      [](const auto& row) { return row.find("customer") == nullptr; }) == 1425);
}

TEST_CASE("a German spreadsheet's file gives the same rows") {
  const auto directory = test_data("maven-crm");
  if (!directory) return;
  CHECK(imported("pipeline-de.toml", *directory / "de_excel_semicolon_bom.csv") ==
        imported("pipeline.toml", *directory / "sales_pipeline.csv"));
}
