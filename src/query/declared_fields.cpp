// SPDX-License-Identifier: MIT
#include "reading.hpp"

namespace deals {
namespace {

using Find = std::function<const Value*(const Subject&)>;

Texts texts_of(Find find) {
  return [find = std::move(find)](const Subject& subject, const TextTest& test) {
    const auto* value = find(subject);
    if (value == nullptr) return Match::no;
    if (value->kind != Value::Kind::array) return test_text(value->text, test);
    auto found = Match::no;
    for (const auto& item : value->items) found = either(found, test_text(item.text, test));
    return found;
  };
}

/// Reads the value's text; what cannot be read is as good as absent, and `check` reports it.
template <class T>
Read<T> read_by(Find find, std::optional<T> (*parse)(std::string_view)) {
  return [find = std::move(find), parse](const Subject& subject) {
    const auto* value = find(subject);
    return value == nullptr ? std::nullopt : parse(value->text);
  };
}

Field field_of(const FieldDeclaration& declared, std::string name, Find find) {
  switch (declared.type) {
    case FieldDeclaration::Type::integer:
      return {std::move(name), Field::Type::whole_number, read_by(std::move(find), parse_decimal)};
    case FieldDeclaration::Type::decimal:
      return {std::move(name), Field::Type::decimal, read_by(std::move(find), parse_decimal)};
    case FieldDeclaration::Type::date:
      return {std::move(name), Field::Type::day, read_by(std::move(find), parse_iso_date)};
    case FieldDeclaration::Type::boolean:
      return {std::move(name), Field::Type::word, texts_of(std::move(find)), {"true", "false"}};
    case FieldDeclaration::Type::string:
      break;
  }
  return {std::move(name), Field::Type::word, texts_of(std::move(find)), declared.values};
}

}  // namespace

std::vector<Field> declared_fields(RecordKind kind, const std::string& prefix,
                                   const Config& config) {
  const bool of_customers = kind == RecordKind::customer;
  std::vector<Field> fields;
  for (const auto& declared : of_customers ? config.customer_fields : config.opportunity_fields) {
    Find find = [of_customers, key = declared.name](const Subject& subject) {
      return of_customers ? extra_value<Customer>(subject, key)
                          : extra_value<Opportunity>(subject, key);
    };
    fields.push_back(field_of(declared, prefix + declared.name, find));
    fields.back().is_set = [find](const Subject& subject) {
      const auto* value = find(subject);
      return value != nullptr && !(value->kind == Value::Kind::string && value->text.empty());
    };
  }
  return fields;
}

}  // namespace deals
