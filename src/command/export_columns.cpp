// SPDX-License-Identifier: MIT
#include "export_columns.hpp"

#include <fmt/ranges.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <set>

namespace deals {
namespace {

std::string iso(const std::optional<Date>& day) { return day ? to_iso(*day) : ""; }

std::string list(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

template <class T>
std::string custom(const T& record, const std::string& key) {
  const auto at = std::find_if(record.extra.begin(), record.extra.end(),
                               [&](const Entry& each) { return each.key == key; });
  return at == record.extra.end() ? "" : at->value.text;
}

template <class T>
std::string external(const T& record, const std::string& system) {
  const auto at = std::find_if(record.external.begin(), record.external.end(),
                               [&](const auto& each) { return each.first == system; });
  return at == record.external.end() ? "" : at->second;
}

template <class T>
void add_more(std::vector<ExportColumn<T>>& columns, const std::vector<FieldDeclaration>& declared,
              const std::vector<const T*>& records) {
  for (const FieldDeclaration& field : declared) {
    columns.push_back(
        {field.name, [key = field.name](const T& each) { return custom(each, key); }});
  }
  std::set<std::string> systems;
  for (const T* each : records) {
    for (const auto& [system, id] : each->external) systems.insert(system);
  }
  for (const std::string& system : systems) {
    columns.push_back(
        {"external_" + system, [system](const T& each) { return external(each, system); }});
  }
}

}  // namespace

std::vector<ExportColumn<Opportunity>> export_columns(
    const Book& book, const std::vector<const Opportunity*>& deals) {
  using Deal = Opportunity;
  const Config& config = book.config;
  std::vector<ExportColumn<Deal>> columns = {
      {"id", [](const Deal& d) { return d.id.text; }},
      {"name", [](const Deal& d) { return d.name; }},
      {"customer", [](const Deal& d) { return d.customer.text; }},
      {"customer_name", [&](const Deal& d) { return customer_name(book, d); }},
      {"pipeline", [](const Deal& d) { return d.pipeline; }},
      {"stage", [](const Deal& d) { return d.stage; }},
      {"amount", [](const Deal& d) { return d.amount ? to_plain(*d.amount) : ""; }},
      {"currency", [&](const Deal& d) { return std::string(currency_of(d, config).code()); }},
      {"close", [](const Deal& d) { return iso(d.close); }},
      {"probability", [](const Deal& d) { return d.probability ? to_text(*d.probability) : ""; }},
      {"category",
       [](const Deal& d) { return d.category ? std::string(name_of(*d.category)) : ""; }},
      {"owner", [](const Deal& d) { return d.owner; }},
      {"type", [](const Deal& d) { return d.type; }},
      {"source", [](const Deal& d) { return d.source; }},
      {"tags", [](const Deal& d) { return list(d.tags); }},
      {"next_step", [](const Deal& d) { return d.next_step ? d.next_step->text : ""; }},
      {"next_step_on", [](const Deal& d) { return d.next_step ? iso(d.next_step->on) : ""; }},
      {"closed", [](const Deal& d) { return iso(d.closed); }},
      {"lost_reason", [](const Deal& d) { return d.lost_reason; }},
      {"contact", [](const Deal& d) { return d.contacts.empty() ? "" : d.contacts[0].name; }},
      {"contact_role", [](const Deal& d) { return d.contacts.empty() ? "" : d.contacts[0].role; }},
      {"created", [](const Deal& d) { return iso(created_on(d)); }},
      {"notes", [](const Deal& d) { return std::string(trim(d.notes)); }},
  };
  add_more(columns, config.opportunity_fields, deals);
  return columns;
}

std::vector<ExportColumn<Customer>> export_columns(const Book& book,
                                                   const std::vector<const Customer*>& customers) {
  const auto first = [](const std::vector<std::string>& texts) {
    return texts.empty() ? std::string() : texts.front();
  };
  std::vector<ExportColumn<Customer>> columns = {
      {"id", [](const Customer& c) { return c.id.text; }},
      {"name", [](const Customer& c) { return c.name; }},
      {"kind", [](const Customer& c) { return std::string(name_of(c.kind)); }},
      {"status", [](const Customer& c) { return std::string(name_of(c.status)); }},
      {"owner", [](const Customer& c) { return c.owner; }},
      {"source", [](const Customer& c) { return c.source; }},
      {"industry", [](const Customer& c) { return c.industry; }},
      {"website", [](const Customer& c) { return c.website; }},
      {"tags", [](const Customer& c) { return list(c.tags); }},
      {"contact", [](const Customer& c) { return c.contacts.empty() ? "" : c.contacts[0].name; }},
      {"contact_role",
       [](const Customer& c) { return c.contacts.empty() ? "" : c.contacts[0].role; }},
      {"contact_email",
       [first](const Customer& c) { return c.contacts.empty() ? "" : first(c.contacts[0].email); }},
      {"contact_phone",
       [first](const Customer& c) { return c.contacts.empty() ? "" : first(c.contacts[0].phone); }},
      {"created", [](const Customer& c) { return iso(created_on(c)); }},
      {"notes", [](const Customer& c) { return std::string(trim(c.notes)); }},
  };
  add_more(columns, book.config.customer_fields, customers);
  return columns;
}

}  // namespace deals
