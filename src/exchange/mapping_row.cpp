// SPDX-License-Identifier: MIT
#include <deals/exchange/mapping.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "bad_data.hpp"
#include "mapping_values.hpp"

namespace deals {
namespace {

std::string normal_heading(std::string_view text) { return to_lower_ascii(trim(text)); }

/// Positions of the headers of this name: exactly so spelt, else with other capitals.
std::vector<std::size_t> positions_of(std::string_view column, const CsvTable& table) {
  std::vector<std::size_t> exact;
  std::vector<std::size_t> alike;
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    if (table.headers[i] == column) exact.push_back(i);
    if (normal_heading(table.headers[i]) == normal_heading(column)) alike.push_back(i);
  }
  return exact.empty() ? alike : exact;
}

Error no_such_column(const FieldSource& source, std::string_view column, const CsvTable& table) {
  auto error = bad_data(fmt::format("the file has no column \"{}\"", shown(column)), source.place);
  if (auto hint = did_you_mean(column, table.headers)) return std::move(error).hinted(*hint);
  std::vector<std::string> names;
  for (const auto& header : table.headers) names.push_back(fmt::format("\"{}\"", shown(header)));
  return std::move(error).hinted(fmt::format("it has {}", join_words(names, "and")));
}

/// The first of the columns that the file has, if it has any.
Result<std::optional<std::size_t>> find_column(const FieldSource& source,
                                               const std::vector<std::string>& columns,
                                               const CsvTable& table) {
  for (const auto& column : columns) {
    const auto positions = positions_of(column, table);
    if (positions.empty()) continue;
    if (positions.size() == 1) return std::optional(positions[0]);
    return bad_data(
               fmt::format("the file has the column \"{}\" twice: as column {} and as column {}",
                           shown(column), positions[0] + 1, positions[1] + 1),
               source.place)
        .hinted("give one of them another heading");
  }
  if (source.is_optional) return std::optional<std::size_t>{};
  return no_such_column(source, columns.front(), table);
}

/// Whether a template means a field by this name; else it is a column.
bool is_plain_field(std::string_view name, const Mapping& mapping) {
  if (mapping.defaults.contains(name)) return true;
  return std::any_of(mapping.fields.begin(), mapping.fields.end(), [&](const auto& source) {
    return source.field == name && source.parts.empty();
  });
}

std::string cell(const CsvRow& row, std::size_t column) {
  return std::string(trim(without_formula_guard(row.fields[column])));
}

/// The mapping's word for a field's text: exactly this text, else the same in other capitals.
std::string translated(std::string text, const std::string& field, const Mapping& mapping) {
  const auto table = mapping.values.find(field);
  if (table == mapping.values.end()) return text;
  const auto exact = table->second.find(text);
  if (exact != table->second.end()) return exact->second;
  for (const auto& [from, to] : table->second) {
    if (normal_heading(from) == normal_heading(text)) return to;
  }
  return text;
}

Result<std::string> normal_text(std::string text, FieldForm form, const Mapping& mapping) {
  switch (form) {
    case FieldForm::date:
      return normal_date(text, mapping.date);
    case FieldForm::number:
      return normal_number(text, mapping.decimal);
    case FieldForm::tags:
      return normal_tags(text);
    case FieldForm::text:
      break;
  }
  return text;
}

Error no_id(std::string_view text) {
  return bad_data(fmt::format("no id can be made of \"{}\"", shown(text)))
      .hinted(
          "id_from in the mapping says what ids are made of; without it they are made of names");
}

}  // namespace

const std::string* ImportRow::find(std::string_view field) const {
  const auto found = values.find(field);
  return found == values.end() ? nullptr : &found->second;
}

Result<RowMapper::Bound> RowMapper::bind_source(const FieldSource& source, const Mapping& mapping,
                                                const CsvTable& table) {
  Bound bound{&source, {}};
  if (source.parts.empty()) {
    const auto column = find_column(source, source.columns, table);
    if (!column) return column.error();
    bound.columns.push_back(*column);
  }
  for (const auto& part : source.parts) {
    bound.columns.emplace_back();
    if (part.reference.empty() || is_plain_field(part.reference, mapping)) continue;
    const auto column = find_column(source, {part.reference}, table);
    if (!column) return column.error();
    bound.columns.back() = *column;
  }
  return bound;
}

Result<RowMapper> RowMapper::bind(const Mapping& mapping, const CsvTable& table) {
  RowMapper mapper(mapping);
  mapper.headers_ = table.headers;
  for (const auto& source : mapping.fields) {
    auto bound = bind_source(source, mapping, table);
    if (!bound) return std::move(bound).error();
    mapper.fields_.push_back(*std::move(bound));
  }
  std::stable_partition(mapper.fields_.begin(), mapper.fields_.end(),
                        [](const Bound& bound) { return bound.source->parts.empty(); });
  for (auto [source, target] :
       {std::pair(&mapping.id, &mapper.id_), {&mapping.slug, &mapper.slug_}}) {
    if (!*source) continue;
    auto bound = bind_source(**source, mapping, table);
    if (!bound) return std::move(bound).error();
    *target = *std::move(bound);
  }
  return mapper;
}

Result<std::string> RowMapper::column_text(const Bound& bound, const CsvRow& row) const {
  const auto column = bound.columns.front();
  if (!column) return std::string();
  auto text = translated(cell(row, *column), bound.source->field, *mapping_);
  if (text.empty()) return text;
  auto normal = normal_text(std::move(text), bound.source->form, *mapping_);
  if (normal) return normal;
  auto error = std::move(normal).error();
  error.message = fmt::format("column \"{}\": {}", shown(headers_[*column]), error.message);
  return error;
}

std::string RowMapper::template_text(const Bound& bound, const CsvRow& row,
                                     const Texts& values) const {
  std::string text;
  bool is_filled = false;
  for (std::size_t i = 0; i < bound.source->parts.size(); ++i) {
    const auto& part = bound.source->parts[i];
    if (part.reference.empty()) {
      text += part.literal;
      continue;
    }
    const auto value = values.find(part.reference);
    auto found = bound.columns[i]        ? cell(row, *bound.columns[i])
                 : value != values.end() ? value->second
                                         : std::string();
    is_filled = is_filled || !found.empty();
    text += found.empty() ? part.fallback : found;
  }
  return is_filled ? std::string(trim(text)) : std::string();
}

Result<std::string> RowMapper::text_of(const Bound& bound, const CsvRow& row,
                                       const Texts& values) const {
  if (bound.source->parts.empty()) return column_text(bound, row);
  return template_text(bound, row, values);
}

Result<ImportRow> RowMapper::map(const CsvRow& row) const {
  ImportRow result{row.line, {}, {}, mapping_->defaults};
  const auto located = [&](Error error) {
    return std::move(error).at({mapping_->csv.file, row.line, 0});
  };
  for (const auto& bound : fields_) {
    auto text = text_of(bound, row, result.values);
    if (!text) return located(std::move(text).error());
    if (!text->empty()) result.values[bound.source->field] = *std::move(text);
  }
  if (id_) {
    auto text = text_of(*id_, row, result.values);
    if (!text) return located(std::move(text).error());
    result.external = *std::move(text);
  }
  if (slug_) {
    const auto text = text_of(*slug_, row, result.values);
    if (!text) return located(text.error());
    result.id = slug(*text);
    if (!text->empty() && !is_valid_id(result.id)) return located(no_id(*text));
  }
  return result;
}

}  // namespace deals
