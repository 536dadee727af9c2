// SPDX-License-Identifier: MIT
#include <deals/model/customer.hpp>

#include <algorithm>
#include <deals/model/opportunity.hpp>

#include "external.hpp"

namespace deals {
namespace {

std::optional<std::size_t> position_in(const std::vector<std::string>& names,
                                       std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

}  // namespace

bool Contact::operator==(const Contact& other) const {
  return name == other.name && role == other.role && email == other.email && phone == other.phone &&
         same(extra, other.extra);
}

bool Customer::operator==(const Customer& other) const {
  return id == other.id && name == other.name && kind == other.kind && status == other.status &&
         owner == other.owner && source == other.source && industry == other.industry &&
         website == other.website && tags == other.tags && are_same(external, other.external) &&
         notes == other.notes && history == other.history && contacts == other.contacts &&
         same(extra, other.extra);
}

std::optional<Date> created_on(const Customer& customer) {
  const Milestones& known = customer.milestones;
  return known.are_known() ? known.created() : created_on(*customer.history);
}

void leave_out_history(Customer& customer) {
  if (customer.milestones.are_known()) return;
  leave_out_history(customer, *customer.history);
  customer.history.clear();
}

void leave_out_history(Customer& customer, const History& history) {
  customer.milestones = {created_on(history), std::nullopt};
}

void leave_out_details(Customer& customer) {
  customer.external.clear();
  customer.notes.clear();
  customer.contacts.clear();
}

Tracked tracked_of(const Customer& customer) {
  Tracked fields;
  if (!customer.owner.empty()) fields.owner = customer.owner;
  fields.status = std::string(name_of(customer.status));
  return fields;
}

const std::vector<std::string>& customer_kind_names() {
  static const std::vector<std::string> names = {"organization", "individual"};
  return names;
}

const std::vector<std::string>& customer_status_names() {
  static const std::vector<std::string> names = {"lead", "prospect", "customer", "former"};
  return names;
}

std::string_view name_of(CustomerKind kind) {
  return customer_kind_names()[static_cast<std::size_t>(kind)];
}

std::string_view name_of(CustomerStatus status) {
  return customer_status_names()[static_cast<std::size_t>(status)];
}

std::optional<CustomerKind> customer_kind_named(std::string_view name) {
  const auto position = position_in(customer_kind_names(), name);
  if (!position) return std::nullopt;
  return static_cast<CustomerKind>(*position);
}

std::optional<CustomerStatus> customer_status_named(std::string_view name) {
  const auto position = position_in(customer_status_names(), name);
  if (!position) return std::nullopt;
  return static_cast<CustomerStatus>(*position);
}

}  // namespace deals
