// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>

#include "field_tables.hpp"
#include "field_values.hpp"

namespace deals {
namespace {

Result<void> set_name(Customer& customer, std::string_view text, const Context& /*context*/) {
  if (trim(text).empty()) return must_have("a customer", "name");
  return assign(customer.name, one_line("name", text));
}

Result<void> set_kind(Customer& customer, std::string_view text, const Context& /*context*/) {
  if (text.empty()) return must_have("a customer", "kind");
  auto name = one_of("kind", text, customer_kind_names());
  if (!name) return std::move(name).error();
  customer.kind = *customer_kind_named(*name);
  return {};
}

Result<void> set_status(Customer& customer, std::string_view text, const Context& /*context*/) {
  if (text.empty()) return must_have("a customer", "status");
  auto name = one_of("status", text, customer_status_names());
  if (!name) return std::move(name).error();
  customer.status = *customer_status_named(*name);
  return {};
}

Result<void> set_owner(Customer& customer, std::string_view text, const Context& context) {
  return assign(customer.owner, one_line("owner", text == "me" ? context.me() : text));
}

Result<void> set_source(Customer& customer, std::string_view text, const Context& context) {
  if (text.empty()) return assign(customer.source, std::string());
  return assign(customer.source, one_of("source", text, context.config().sources));
}

Result<void> set_industry(Customer& customer, std::string_view text, const Context& /*context*/) {
  return assign(customer.industry, one_line("industry", text));
}

Result<void> set_website(Customer& customer, std::string_view text, const Context& /*context*/) {
  return assign(customer.website, one_line("website", text));
}

Result<void> set_tags(Customer& customer, std::string_view text, const Context& /*context*/) {
  auto words = word_list("tags", text);
  if (!words) return std::move(words).error();
  customer.tags = *std::move(words);
  return {};
}

Result<void> set_notes(Customer& customer, std::string_view text, const Context& /*context*/) {
  return assign(customer.notes, many_lines("notes", text));
}

}  // namespace

const std::vector<FieldOf<Customer>>& customer_part_table() {
  static const std::vector<FieldOf<Customer>> none;
  return none;
}

const std::vector<FieldOf<Customer>>& customer_field_table() {
  using C = Customer;
  static const std::vector<FieldOf<Customer>> table = {
      {"name", set_name, [](const C& c, const Config&) { return Json::text_or_null(c.name); }},
      {"kind", set_kind, [](const C& c, const Config&) { return Json(name_of(c.kind)); }},
      {"status", set_status, [](const C& c, const Config&) { return Json(name_of(c.status)); }},
      {"owner", set_owner, [](const C& c, const Config&) { return Json::text_or_null(c.owner); }},
      {"source", set_source,
       [](const C& c, const Config&) { return Json::text_or_null(c.source); }},
      {"industry", set_industry,
       [](const C& c, const Config&) { return Json::text_or_null(c.industry); }},
      {"website", set_website,
       [](const C& c, const Config&) { return Json::text_or_null(c.website); }},
      {"tags", set_tags, [](const C& c, const Config&) { return Json::array(c.tags); }},
      {"notes", set_notes, [](const C& c, const Config&) { return Json::text_or_null(c.notes); }},
  };
  return table;
}

}  // namespace deals
