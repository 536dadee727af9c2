// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>

#include "bad_data.hpp"
#include "mapping_fields.hpp"
#include "mapping_reader.hpp"
#include "mapping_template.hpp"

namespace deals {

Result<FieldSource> MappingReader::source_in(const Value& value, const std::string& field) const {
  FieldSource source;
  source.field = field;
  source.place = {file_, value.region.line, value.region.column};
  if (value.kind == Value::Kind::array) {
    auto columns = strings_in(value, field);
    if (!columns) return std::move(columns).error();
    if (columns->empty()) return error_at(value.region, "a list of columns without a column");
    source.columns = *std::move(columns);
    return source;
  }
  auto text = string_in(value, field);
  if (!text) return std::move(text).error();
  auto parts = parse_template(*text);
  if (!parts) return locate(std::move(parts).error(), text_, file_, value.region);
  source.parts = *std::move(parts);
  if (source.parts.empty()) source.columns = {*std::move(text)};
  return source;
}

Result<FieldForm> MappingReader::known_field(const Entry& entry) const {
  if (const auto form = form_of_field(mapping_.record, entry.key, config_)) return *form;
  const auto kind = name_of(mapping_.record);
  auto error = error_at(entry.key_region,
                        fmt::format("unknown field \"{}\" of {} {}", shown(entry.key),
                                    mapping_.record == RecordKind::customer ? "a" : "an", kind));
  if (auto hint = did_you_mean(entry.key, import_fields(mapping_.record, config_))) {
    error = std::move(error).hinted(*hint);
  }
  return std::move(error).hinted(
      fmt::format("a field of your own is declared in deals.toml, below [fields.{}.NAME]", kind));
}

Result<std::string> MappingReader::string_in(const Value& value, std::string_view key) const {
  if (value.kind == Value::Kind::string && !trim(value.text).empty()) return value.text;
  const auto what = key.empty() ? "this" : fmt::format("\"{}\"", shown(key));
  return error_at(value.region, fmt::format("{} is not a text in quotes", what));
}

Result<std::vector<std::string>> MappingReader::strings_in(const Value& list,
                                                           std::string_view key) const {
  std::vector<std::string> texts;
  if (list.kind != Value::Kind::array) {
    return error_at(list.region, fmt::format("\"{}\" is not a list", shown(key)))
        .hinted("write it as [\"one\", \"two\"]");
  }
  for (const auto& item : list.items) {
    auto text = string_in(item, key);
    if (!text) return std::move(text).error();
    texts.push_back(*std::move(text));
  }
  return texts;
}

Result<Texts> MappingReader::texts_in(const Value& table, std::string_view key) const {
  if (table.kind != Value::Kind::table) {
    return error_at(table.region, fmt::format("\"{}\" is not a table", shown(key)));
  }
  Texts texts;
  for (const auto& entry : table.entries) {
    auto text = string_in(entry.value, entry.key);
    if (!text) return std::move(text).error();
    texts[entry.key] = *std::move(text);
  }
  return texts;
}

Error MappingReader::error_at(const Region& region, std::string message) const {
  return locate(bad_data(std::move(message)), text_, file_, region);
}

}  // namespace deals
