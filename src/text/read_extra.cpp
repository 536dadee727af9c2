// SPDX-License-Identifier: MIT
#include "read_extra.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

Error custom_field(Error error) { return std::move(error).coded("custom-field", Severity::error); }

std::string_view with_article(FieldDeclaration::Type type) {
  switch (type) {
    case FieldDeclaration::Type::string:
      return "a string";
    case FieldDeclaration::Type::integer:
      return "a plain integer";
    case FieldDeclaration::Type::decimal:
      return "a plain decimal number";
    case FieldDeclaration::Type::boolean:
      return "true or false";
    case FieldDeclaration::Type::date:
      return "a date";
  }
  return "";
}

bool is_number(FieldDeclaration::Type type) {
  return type == FieldDeclaration::Type::integer || type == FieldDeclaration::Type::decimal;
}

bool is_one_of(const FieldDeclaration& field, const Value& value) {
  return std::any_of(field.values.begin(), field.values.end(), [&](const std::string& each) {
    return is_number(field.type) ? parse_decimal(each) == parse_decimal(value.text)
                                 : each == value.text;
  });
}

}  // namespace

bool is_of_type(const Value& value, FieldDeclaration::Type type) {
  switch (type) {
    case FieldDeclaration::Type::string:
      return value.kind == Value::Kind::string;
    case FieldDeclaration::Type::integer:
      return value.kind == Value::Kind::integer && parse_decimal(value.text);
    case FieldDeclaration::Type::decimal:
      return (value.kind == Value::Kind::integer || value.kind == Value::Kind::floating) &&
             parse_decimal(value.text);
    case FieldDeclaration::Type::boolean:
      return value.kind == Value::Kind::boolean;
    case FieldDeclaration::Type::date:
      return value.kind == Value::Kind::date && parse_iso_date(value.text);
  }
  return false;
}

Result<void> check_field(const FieldDeclaration& field, const Value& value) {
  if (!is_of_type(value, field.type)) {
    return custom_field(wrong_type(field.name, with_article(field.type), value));
  }
  if (field.values.empty() || is_one_of(field, value)) return {};
  Error error = custom_field(data_error(
      fmt::format("{} \"{}\" is not one of its values", shown(field.name), shown(value.text)), ""));
  if (auto hint = did_you_mean(value.text, field.values)) {
    return std::move(error).hinted(*std::move(hint));
  }
  return std::move(error).hinted("write " + join_words(field.values, "or"));
}

void require_text(Reading& in, const std::vector<Entry>& entries, std::string_view key) {
  const Entry* entry = find_entry(entries, key);
  if (entry == nullptr) {
    in.fail_at_top(data_error(fmt::format("missing \"{}\"", key), "missing-key")
                       .hinted(fmt::format("add a line: {} = \"…\"", key)));
  } else if (entry->value.kind == Value::Kind::string && entry->value.text.empty()) {
    in.fail(data_error(fmt::format("{} is empty", key), "missing-key"), entry->value.region);
  }
}

void check_fields(Reading& in, const std::vector<Entry>& extra,
                  std::span<const FieldDeclaration> declared) {
  for (const FieldDeclaration& field : declared) {
    const Entry* entry = find_entry(extra, field.name);
    if (entry == nullptr) {
      if (!field.required) continue;
      in.note_at_top(data_error(fmt::format("missing \"{}\"", shown(field.name)), "")
                         .coded("missing-field", Severity::warning)
                         .hinted("deals.toml requires it"));
    } else if (auto checked = check_field(field, entry->value); !checked) {
      in.note(std::move(checked).error(), entry->value.region);
    }
  }
}

}  // namespace deals
