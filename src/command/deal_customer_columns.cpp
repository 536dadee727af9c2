// SPDX-License-Identifier: MIT
#include "deal_customer_columns.hpp"

#include <array>

namespace deals {
namespace {

struct CustomerColumn {
  std::string_view name;
  std::string_view heading;
  std::string (*read)(const Customer&);
};

constexpr auto own_fields = std::to_array<CustomerColumn>({
    {"name", "Customer", [](const Customer& each) { return each.name; }},
    {"id", "Customer ID", [](const Customer& each) { return each.id.text.string(); }},
    {"kind", "Kind", [](const Customer& each) { return std::string(name_of(each.kind)); }},
    {"status", "Status", [](const Customer& each) { return std::string(name_of(each.status)); }},
    {"owner", "Customer owner", [](const Customer& each) { return each.owner.string(); }},
    {"source", "Customer source", [](const Customer& each) { return each.source.string(); }},
    {"industry", "Industry", [](const Customer& each) { return each.industry.string(); }},
    {"website", "Website", [](const Customer& each) { return each.website; }},
    {"tags", "Customer tags", [](const Customer& each) { return words_text(each.tags); }},
});

std::string text_of(const DealRow& row, std::string (*read)(const Customer&)) {
  return row.customer == nullptr ? std::string() : read(*row.customer);
}

const Value* value_of(const DealRow& row, const std::string& name) {
  return row.customer == nullptr ? nullptr : custom_value(row.customer->extra, name);
}

}  // namespace

void add_customer_columns(ColumnBuilder<DealRow>& to) {
  const std::string prefix = "customer.";
  for (const CustomerColumn& field : own_fields) {
    to.text(prefix + std::string(field.name), std::string(field.heading),
            [read = field.read](const DealRow& row) { return text_of(row, read); });
  }
  for (const FieldDeclaration& field : to.facts().config->customer_fields) {
    to.custom(prefix + field.name, field,
              [name = field.name](const DealRow& row) { return value_of(row, name); });
  }
}

}  // namespace deals
