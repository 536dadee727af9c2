// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/utf8.hpp>

#include "read_config.hpp"
#include "read_extra.hpp"

namespace deals {
namespace {

void read_type(Reading& in, const Entry& from, FieldDeclaration& to) {
  using Type = FieldDeclaration::Type;
  read_choice(in, from, "type",
              named({Type::string, Type::integer, Type::decimal, Type::boolean, Type::date}),
              to.type);
}

constexpr auto declaration_fields = std::to_array<Field<FieldDeclaration>>({
    {"type", read_type},
    {"values"},  // once the type is known
    {"required", read_member<&FieldDeclaration::required>},
});

void read_values(Reading& in, const Entry& from, FieldDeclaration& to) {
  if (from.value.kind != Value::Kind::array) {
    in.fail(wrong_type(from.key, "an array", from.value), from.value.region);
    return;
  }
  for (const Value& item : from.value.items) {
    to.values.push_back(item.text);
    if (is_of_type(item, to.type)) continue;
    in.fail(data_error(fmt::format("a value of the field \"{}\" is not of its type, {}",
                                   shown(to.name), name_of(to.type)),
                       "wrong-type"),
            item.region);
  }
}

void read_declaration(Reading& in, const Entry& from, const std::string& path,
                      std::span<const std::string> taken, std::vector<FieldDeclaration>& to) {
  if (std::find(taken.begin(), taken.end(), from.key) != taken.end()) {
    in.fail(data_error(fmt::format("\"{}\" is not a custom field: deals knows it", from.key),
                       "known-field")
                .hinted("give the custom field another name"),
            from.key_region);
  }
  if (!is_table(in, from)) return;
  FieldDeclaration& field = to.emplace_back();
  field.name = from.key;
  const auto unknown =
      read_fields<FieldDeclaration>(in, from.value.entries, std::span(declaration_fields), field);
  warn_of_unknown(in, unknown, path + from.key + ".",
                  keys_of<FieldDeclaration>(declaration_fields));
  if (const Entry* values = find_entry(from.value.entries, "values")) {
    read_values(in, *values, field);
  }
}

}  // namespace

void read_declarations(Reading& in, const Entry& from, Config& to) {
  if (!is_table(in, from)) return;
  const std::vector<std::string> kinds = {"opportunity", "customer"};
  for (const Entry& kind : from.value.entries) {
    if (kind.key != kinds[0] && kind.key != kinds[1]) {
      warn_of_unknown(in, {&kind}, "fields.", kinds);
      continue;
    }
    if (!is_table(in, kind)) continue;
    const bool of_opportunity = kind.key == kinds[0];
    for (const Entry& field : kind.value.entries) {
      read_declaration(in, field, fmt::format("fields.{}.", kind.key),
                       record_keys(of_opportunity ? RecordKind::opportunity : RecordKind::customer),
                       of_opportunity ? to.opportunity_fields : to.customer_fields);
    }
  }
}

}  // namespace deals
