// SPDX-License-Identifier: MIT
#include "mapping_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "bad_data.hpp"
#include "mapping_fields.hpp"

namespace deals {
namespace {

const std::vector<std::string>& mapping_keys() {
  static const std::vector<std::string> keys = {
      "record",   "delimiter",        "encoding",
      "date",     "decimal",          "external",
      "id",       "id_from",          "optional",
      "columns",  "customer_default", "customer_default_name",
      "defaults", "values",           "lost_reason_default"};
  return keys;
}

}  // namespace

Result<Mapping> MappingReader::read(const Value& root) {
  for (const auto step :
       {&MappingReader::read_keys, &MappingReader::read_forms, &MappingReader::read_texts}) {
    if (auto done = (this->*step)(root); !done) return std::move(done).error();
  }
  using Step = Result<void> (MappingReader::*)(const Value&);
  const std::pair<std::string_view, Step> tables[] = {{"columns", &MappingReader::read_columns},
                                                      {"optional", &MappingReader::read_optional},
                                                      {"defaults", &MappingReader::read_defaults},
                                                      {"values", &MappingReader::read_values}};
  for (const auto& [key, step] : tables) {
    const auto* value = root.find(key);
    if (value == nullptr) continue;
    if (auto done = (this->*step)(*value); !done) return std::move(done).error();
  }
  if (auto whole = check_whole(root); !whole) return std::move(whole).error();
  return std::move(mapping_);
}

Result<void> MappingReader::read_keys(const Value& root) {
  for (const auto& entry : root.entries) {
    const auto& keys = mapping_keys();
    if (std::find(keys.begin(), keys.end(), entry.key) != keys.end()) continue;
    auto error = error_at(entry.key_region, fmt::format("unknown key \"{}\"", shown(entry.key)));
    if (form_of_field(RecordKind::opportunity, entry.key, config_) ||
        form_of_field(RecordKind::customer, entry.key, config_)) {
      return std::move(error).hinted("fields go below [columns], or [defaults] for a fixed text");
    }
    if (auto hint = did_you_mean(entry.key, keys)) return std::move(error).hinted(*hint);
    return std::move(error).hinted("a mapping knows " + join_words(keys, "and"));
  }
  return {};
}

template <class T>
Result<void> MappingReader::choose(const Value& root, std::string_view key, Choices<T> choices,
                                   T& target) const {
  const auto* value = root.find(key);
  if (value == nullptr) return {};
  const auto text = string_in(*value, key);
  if (!text) return text.error();
  std::vector<std::string> names;
  for (const auto& [name, meaning] : choices) {
    if (name == *text) {
      target = meaning;
      return {};
    }
    names.push_back(fmt::format("\"{}\"", name));
  }
  return error_at(value->region, fmt::format("unknown {} \"{}\"", key, shown(*text)))
      .hinted("it is one of " + join_words(names, "and"));
}

Result<void> MappingReader::read_forms(const Value& root) {
  static constexpr std::pair<std::string_view, RecordKind> records[] = {
      {"opportunity", RecordKind::opportunity}, {"customer", RecordKind::customer}};
  static constexpr std::pair<std::string_view, std::optional<char>> delimiters[] = {
      {",", ','}, {";", ';'}, {"tab", '\t'}, {"\t", '\t'}, {"|", '|'}, {"^", '^'}};
  static constexpr std::pair<std::string_view, CsvEncoding> encodings[] = {
      {"utf-8", CsvEncoding::utf8},
      {"windows-1252", CsvEncoding::windows_1252},
      {"latin1", CsvEncoding::latin1}};
  static constexpr std::pair<std::string_view, DateOrder> dates[] = {
      {"iso", DateOrder::iso}, {"dmy", DateOrder::dmy}, {"mdy", DateOrder::mdy}};
  static constexpr std::pair<std::string_view, char> decimals[] = {{".", '.'}, {",", ','}};
  for (const auto& done :
       {choose<RecordKind>(root, "record", records, mapping_.record),
        choose<std::optional<char>>(root, "delimiter", delimiters, mapping_.csv.delimiter),
        choose<CsvEncoding>(root, "encoding", encodings, mapping_.csv.encoding),
        choose<DateOrder>(root, "date", dates, mapping_.date),
        choose<char>(root, "decimal", decimals, mapping_.decimal)}) {
    if (!done) return done.error();
  }
  return {};
}

Result<void> MappingReader::read_texts(const Value& root) {
  const std::pair<std::string_view, std::string*> texts[] = {
      {"external", &mapping_.external},
      {"customer_default", &mapping_.customer_default},
      {"customer_default_name", &mapping_.customer_default_name},
      {"lost_reason_default", &mapping_.lost_reason_default}};
  for (const auto& [key, target] : texts) {
    const auto* value = root.find(key);
    if (value == nullptr) continue;
    auto text = string_in(*value, key);
    if (!text) return std::move(text).error();
    *target = *std::move(text);
  }
  if (auto done = read_source(root, "id", mapping_.id); !done) return done;
  return read_source(root, "id_from", mapping_.slug);
}

Result<void> MappingReader::read_source(const Value& root, std::string_view key,
                                        std::optional<FieldSource>& target) const {
  const auto* value = root.find(key);
  if (value == nullptr) return {};
  auto source = source_in(*value, "");
  if (!source) return std::move(source).error();
  target = *std::move(source);
  return {};
}

Result<void> MappingReader::read_columns(const Value& columns) {
  if (columns.kind != Value::Kind::table) {
    return error_at(columns.region, "\"columns\" is not a table").hinted("write it as [columns]");
  }
  for (const auto& entry : columns.entries) {
    const auto form = known_field(entry);
    if (!form) return form.error();
    auto source = source_in(entry.value, entry.key);
    if (!source) return std::move(source).error();
    source->form = *form;
    mapping_.fields.push_back(*std::move(source));
  }
  return {};
}

Result<void> MappingReader::read_optional(const Value& fields) {
  const auto names = strings_in(fields, "optional");
  if (!names) return names.error();
  for (const auto& name : *names) {
    const auto source = std::find_if(mapping_.fields.begin(), mapping_.fields.end(),
                                     [&](const auto& field) { return field.field == name; });
    if (source == mapping_.fields.end()) {
      return error_at(fields.region, fmt::format("\"{}\" is not below [columns]", shown(name)));
    }
    source->is_optional = true;
  }
  return {};
}

Result<void> MappingReader::read_defaults(const Value& defaults) {
  auto texts = texts_in(defaults, "defaults");
  if (!texts) return std::move(texts).error();
  for (const auto& entry : defaults.entries) {
    if (const auto form = known_field(entry); !form) return form.error();
  }
  mapping_.defaults = *std::move(texts);
  return {};
}

Result<void> MappingReader::read_values(const Value& values) {
  if (values.kind != Value::Kind::table) {
    return error_at(values.region, "\"values\" is not a table")
        .hinted("write it as [values.stage]");
  }
  for (const auto& entry : values.entries) {
    if (const auto form = known_field(entry); !form) return form.error();
    auto texts = texts_in(entry.value, "values." + entry.key);
    if (!texts) return std::move(texts).error();
    mapping_.values[entry.key] = *std::move(texts);
  }
  return {};
}

Result<void> MappingReader::check_whole(const Value& root) const {
  const auto has = [&](std::string_view field) {
    return mapping_.defaults.contains(field) ||
           std::any_of(mapping_.fields.begin(), mapping_.fields.end(),
                       [&](const auto& source) { return source.field == field; });
  };
  const auto lacking = [&](std::string message, std::string hint) {
    return bad_data(std::move(message), {file_, 0, 0}).hinted(std::move(hint));
  };
  if (root.find("record") == nullptr) {
    return lacking("the mapping does not say what the rows are",
                   "add record = \"opportunity\", or \"customer\"");
  }
  const bool is_opportunity = mapping_.record == RecordKind::opportunity;
  for (const std::string field : {"name", "stage", "customer"}) {
    if (has(field) || (field != "name" && !is_opportunity)) continue;
    if (field == "customer" && !mapping_.customer_default.empty()) continue;
    return lacking(fmt::format("the mapping has no \"{}\"", field),
                   fmt::format("add {} = \"COLUMN\" below [columns]", field));
  }
  if (mapping_.external.empty() != !mapping_.id) {
    return lacking("\"external\" and \"id\" need each other",
                   "external names the other system, id the column with its ids");
  }
  const auto* customer = root.find("customer_default");
  if (customer == nullptr || is_valid_id(mapping_.customer_default)) return {};
  return error_at(customer->region,
                  fmt::format("\"{}\" is not an id", shown(mapping_.customer_default)))
      .hinted(fmt::format("write \"{}\", and the name as customer_default_name",
                          slug(mapping_.customer_default)));
}

}  // namespace deals
