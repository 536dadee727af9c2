// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/command/fields.hpp>

#include "field_values.hpp"
#include "import_rows.hpp"

namespace deals {
namespace {

constexpr auto linked_customer_fields =
    std::to_array<std::string_view>({"name", "owner", "created", "notes", "contact", "contact_role",
                                     "contact_email", "contact_phone"});

template <class Text>
Result<void> set_line(Text& target, const ImportRow& row, std::string_view field) {
  const std::string* text = row.find(field);
  if (text == nullptr) return {};
  auto line = one_line(field, *text);
  if (!line) return std::move(line).error();
  target = *std::move(line);
  return {};
}

/// Adds what the list does not have.
Result<void> add_line(std::vector<std::string>& list, const ImportRow& row,
                      std::string_view field) {
  std::string line;
  if (auto set = set_line(line, row, field); !set) return set;
  if (!line.empty() && std::find(list.begin(), list.end(), line) == list.end()) {
    list.push_back(std::move(line));
  }
  return {};
}

Result<void> set_contact(Customer& customer, const ImportRow& row) {
  std::string name;
  if (auto set = set_line(name, row, "contact"); !set || name.empty()) return set;
  auto contact = std::find_if(customer.contacts.begin(), customer.contacts.end(),
                              [&](const Contact& each) { return each.name == name; });
  if (contact == customer.contacts.end()) {
    contact = customer.contacts.insert(contact, Contact{.name = name});
  }
  for (auto step : {set_line(contact->role, row, "contact_role"),
                    add_line(contact->email, row, "contact_email"),
                    add_line(contact->phone, row, "contact_phone")}) {
    if (!step) return step;
  }
  return {};
}

}  // namespace

Result<void> fill(Customer& customer, const ImportRow& row, const Mapping& /*mapping*/,
                  const Context& context) {
  const std::string* name = row.find("name");
  if (name == nullptr) return row_lacks("name");
  for (auto step : {set_field(customer, "name", *name, context),
                    set_line(customer.owner, row, "owner"), set_contact(customer, row)}) {
    if (!step) return step;
  }
  for (const auto& [field, text] : row.values) {
    const bool is_linked = std::find(linked_customer_fields.begin(), linked_customer_fields.end(),
                                     field) != linked_customer_fields.end();
    if (is_linked) continue;
    if (auto set = set_field(customer, field, text, context); !set) return set;
  }
  return set_notes(customer.notes, row);
}

Result<History> history_of(const Customer& customer, const ImportRow& row, const Context& context) {
  const std::string* text = row.find("created");
  const auto created = text == nullptr ? std::nullopt : parse_iso_date(*text);
  if (auto possible = check_created(created, {}, context); !possible) {
    return std::move(possible).error();
  }
  Event event = difference({}, tracked_of(customer));
  event.kind = created ? EventKind::created : EventKind::imported;
  event.at = created ? std::min(noon_of(*created), context.now) : context.now;
  event.by = context.me();
  if (created) event.text = "imported";
  return History{std::move(event)};
}

}  // namespace deals
