// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/fields.hpp>
#include <deals/render/record_json.hpp>

#include "field_tables.hpp"
#include "field_values.hpp"

namespace deals {
namespace {

template <class T>
const FieldOf<T>* find(const std::vector<FieldOf<T>>& table, std::string_view name) {
  const auto at = std::find_if(table.begin(), table.end(),
                               [&](const FieldOf<T>& each) { return each.name == name; });
  return at == table.end() ? nullptr : &*at;
}

/// `external.hubspot`: the id of the record in another program.
Result<void> set_external(External& external, std::string_view system, std::string_view text) {
  if (system.empty() && text.empty()) {
    external.clear();
    return {};
  }
  auto name = one_line("external", system);
  if (!name) return std::move(name).error();
  if (name->empty()) {
    return usage_error("external is a table of ids in other programs")
        .hinted("external.SYSTEM=ID sets one, such as external.hubspot=12345");
  }
  auto id = one_line("external", text);
  if (!id) return std::move(id).error();
  const auto at = std::find_if(external.begin(), external.end(),
                               [&](const auto& each) { return each.first == system; });
  if (id->empty()) {
    if (at != external.end()) external.erase(at);
  } else if (at != external.end()) {
    at->second = *std::move(id);
  } else {
    external.emplace_back(std::string(system), *std::move(id));
  }
  return {};
}

Result<void> set_declared(std::vector<Entry>& extra, const FieldDeclaration& declaration,
                          std::string_view text, const Context& context) {
  if (text.empty()) {
    if (declaration.required) return must_have("this record", declaration.name);
    set_entry(extra, declaration.name, std::nullopt);
    return {};
  }
  auto value = declared_value(declaration, text, context.dates());
  if (!value) return std::move(value).error();
  set_entry(extra, declaration.name, *std::move(value));
  return {};
}

/// Parts of a record that are no fields, with the commands for them.
Error not_a_field(std::string_view part) {
  static const std::vector<std::pair<std::string_view, std::string_view>> commands = {
      {"history", "deals note adds to it"},
      {"contacts", "deals contact add, edit and remove change them"},
      {"tasks", "deals edit opens the file"},
      {"items", "deals edit opens the file"},
      {"id", "an id never changes by itself"},
  };
  for (const auto& [name, hint] : commands) {
    if (name == part) {
      return usage_error(fmt::format("{} cannot be set", part)).hinted(std::string(hint));
    }
  }
  return usage_error(fmt::format("{} has no parts that can be set", part))
      .hinted(fmt::format("{}=VALUE sets it whole", part));
}

bool is_structured(std::string_view part) {
  return part == "history" || part == "contacts" || part == "tasks" || part == "items" ||
         part == "id";
}

/// `stage` of a customer, `website` of an opportunity.
std::optional<Error> of_other_kind(RecordKind kind, std::string_view field) {
  const bool is_customer = kind == RecordKind::customer;
  const bool is_others = is_customer ? find(opportunity_field_table(), field) != nullptr
                                     : find(customer_field_table(), field) != nullptr;
  if (!is_others) return {};
  return usage_error(
             fmt::format("{} has no {}", is_customer ? "a customer" : "an opportunity", field))
      .hinted(fmt::format("{} have one", is_customer ? "opportunities" : "customers"));
}

template <class T>
struct Fields {
  const std::vector<FieldOf<T>>& whole;
  const std::vector<FieldOf<T>>& parts;
};

/// A new table is made on the way, unless its name looks like a slip.
Result<void> check_first(std::string_view first, std::string_view field,
                         const std::vector<Entry>& extra) {
  static const std::vector<std::string> tables = {"external", "next_step"};
  if (value_of_key(extra, first) != nullptr || value_of_key(extra, field) != nullptr) return {};
  const auto hint = did_you_mean(first, tables);
  if (!hint) return {};
  return usage_error(fmt::format("no field \"{}\"", shown(first))).hinted(*hint);
}

template <class T>
Result<void> set_any(T& record, const Fields<T>& fields, RecordKind kind, std::string_view field,
                     std::string_view text, const Context& context) {
  if (const FieldOf<T>* known = find(fields.whole, field)) return known->set(record, text, context);
  if (const FieldOf<T>* part = find(fields.parts, field)) return part->set(record, text, context);
  const std::string_view first = field.substr(0, field.find('.'));
  if (is_structured(first)) return not_a_field(first);
  if (first == "external") {
    return set_external(record.external.edit(),
                        field.substr(std::min(first.size() + 1, field.size())), text);
  }
  if (find(fields.whole, first) != nullptr) return not_a_field(first);
  if (const FieldDeclaration* declared = context.config().find_field(kind, field)) {
    return set_declared(record.extra.edit(), *declared, text, context);
  }
  const bool is_dotted = field.find('.') != std::string_view::npos;
  if (!is_dotted && value_of_key(record.extra, field) == nullptr) {
    if (auto other = of_other_kind(kind, field)) return *std::move(other);
    return unknown_field(field, field_names(kind, context.config()));
  }
  if (auto known = check_first(first, field, record.extra); !known) return known;
  return set_path(record.extra.edit(), field, text);
}

template <class T>
Json json_of(const T& record, const std::vector<FieldOf<T>>& table, std::string_view field,
             const Config& config) {
  if (const FieldOf<T>* known = find(table, field)) return known->json(record, config);
  if (field == "external") {
    Json::Object members;
    for (const auto& [system, id] : record.external) members.emplace_back(system, Json(id));
    return members.empty() ? Json() : Json(std::move(members));
  }
  const Value* value = value_of_key(record.extra, field);
  return value == nullptr ? Json() : value_json(*value);
}

Error not_a_list(std::string_view field) {
  return usage_error(fmt::format("{} is not a list", shown(field)))
      .hinted(fmt::format("{}=VALUE sets it; += and -= are for tags", shown(field)));
}

}  // namespace

Result<void> set_field(Opportunity& opportunity, std::string_view field, std::string_view text,
                       const Context& context) {
  const Fields<Opportunity> fields{opportunity_field_table(), opportunity_part_table()};
  return set_any(opportunity, fields, RecordKind::opportunity, field, text, context);
}

Result<void> set_field(Customer& customer, std::string_view field, std::string_view text,
                       const Context& context) {
  const Fields<Customer> fields{customer_field_table(), customer_part_table()};
  return set_any(customer, fields, RecordKind::customer, field, text, context);
}

Result<void> add_to_field(std::vector<std::string>& tags, std::string_view field,
                          std::string_view text) {
  if (field != "tags") return not_a_list(field);
  auto words = word_list(field, text);
  if (!words) return std::move(words).error();
  for (std::string& word : *words) {
    if (std::find(tags.begin(), tags.end(), word) == tags.end()) tags.push_back(std::move(word));
  }
  return {};
}

Result<void> remove_from_field(std::vector<std::string>& tags, std::string_view field,
                               std::string_view text) {
  if (field != "tags") return not_a_list(field);
  auto words = word_list(field, text);
  if (!words) return std::move(words).error();
  std::erase_if(tags, [&](const std::string& tag) {
    return std::find(words->begin(), words->end(), tag) != words->end();
  });
  return {};
}

Json field_json(const Opportunity& opportunity, std::string_view field, const Config& config) {
  return json_of(opportunity, opportunity_field_table(), field, config);
}

Json field_json(const Customer& customer, std::string_view field, const Config& config) {
  return json_of(customer, customer_field_table(), field, config);
}

Json field_json(const Opportunity& opportunity, std::string_view field) {
  static const Config plain = default_config();
  return field_json(opportunity, field, plain);
}

Json field_json(const Customer& customer, std::string_view field) {
  return field_json(customer, field, Config{});
}

std::vector<std::string> field_names(RecordKind kind, const Config& config) {
  std::vector<std::string> names;
  const auto add = [&](const auto& table, const std::vector<FieldDeclaration>& declared) {
    for (const auto& field : table) names.push_back(field.name);
    names.emplace_back("external");
    for (const FieldDeclaration& each : declared) names.push_back(each.name);
  };
  if (kind == RecordKind::opportunity) {
    add(opportunity_field_table(), config.opportunity_fields);
  } else {
    add(customer_field_table(), config.customer_fields);
  }
  return names;
}

}  // namespace deals
