// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/exchange/mapping.hpp>
#include <deals/model/id.hpp>

#include "fuzzing.hpp"

// A mapping, a line `%%`, and a CSV file.
namespace deals::fuzz {
namespace {

Config config_with_fields() {
  Config config = default_config();
  config.opportunity_fields = {{"product", FieldDeclaration::Type::string, {}, false},
                               {"delivery", FieldDeclaration::Type::date, {}, false},
                               {"seats", FieldDeclaration::Type::integer, {}, false}};
  return config;
}

void check_row(const ImportRow& row, const CsvRow& source) {
  require(row.line == source.line, "a row keeps its line");
  require(row.id.empty() || is_valid_id(row.id), "an id is valid", row.id);
}

}  // namespace

void mapping(std::string_view input) {
  static const Config config = config_with_fields();
  const auto [text, bytes] = halves(input);
  auto mapping = read_mapping(text, "map.toml", config);
  if (!mapping) {
    const bool lacks_something = mapping.error().place.line == 0;
    const std::string wrong = lacks_something ? "" : flaw(mapping.error(), text);
    return require(wrong.empty(), "an error has its place", wrong);
  }
  mapping->csv.file = "x.csv";
  const auto table = parse_csv(bytes, mapping->csv);
  if (!table) return;
  const auto mapper = RowMapper::bind(*mapping, *table);
  if (!mapper) return;
  for (const CsvRow& source : table->rows) {
    const auto row = mapper->map(source);
    if (row) check_row(*row, source);
  }
}

}  // namespace deals::fuzz
