// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/event.hpp>
#include <deals/model/id.hpp>
#include <string>
#include <utility>
#include <vector>

namespace deals {

enum class CustomerKind { organization, individual };
enum class CustomerStatus { lead, prospect, customer, former };

/// The ids of a record in other programs: `external = { hubspot = "881" }`.
using External = std::vector<std::pair<std::string, std::string>>;

/// A person at a customer.
struct Contact {
  std::string name;
  std::string role;
  std::vector<std::string> email;
  std::vector<std::string> phone;
  std::vector<Entry> extra;  ///< any other keys, kept

  bool operator==(const Contact& other) const;
};

/// An organization or an individual with whom there is, or may be, a relationship. A lead is a
/// customer with status lead.
struct Customer {
  CustomerId id;
  std::string name;
  CustomerKind kind = CustomerKind::organization;
  CustomerStatus status = CustomerStatus::customer;
  std::string owner;  ///< "": nobody
  std::string source;
  std::string industry;
  std::string website;
  std::vector<std::string> tags;
  External external;
  std::string notes;
  History history;
  std::vector<Contact> contacts;
  std::vector<Entry> extra;  ///< custom fields and keys that deals does not know

  bool operator==(const Customer& other) const;
};

Tracked tracked_of(const Customer& customer);

std::string_view name_of(CustomerKind kind);
std::string_view name_of(CustomerStatus status);
std::optional<CustomerKind> customer_kind_named(std::string_view name);
std::optional<CustomerStatus> customer_status_named(std::string_view name);
const std::vector<std::string>& customer_kind_names();
const std::vector<std::string>& customer_status_names();

}  // namespace deals
