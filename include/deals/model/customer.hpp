// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/event.hpp>
#include <deals/model/id.hpp>
#include <deals/model/milestones.hpp>
#include <string>
#include <utility>
#include <vector>

namespace deals {

enum class CustomerKind : std::uint8_t { organization, individual };
enum class CustomerStatus : std::uint8_t { lead, prospect, customer, former };

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
  Interned owner;  ///< "": nobody
  Interned source;
  Interned industry;
  std::string website;
  Seldom<std::vector<std::string>> tags;
  Seldom<External> external;
  Seldom<std::string> notes;
  Seldom<History> history;
  Milestones milestones;  ///< in place of a history that was left out
  Seldom<std::vector<Contact>> contacts;
  Seldom<std::vector<Entry>> extra;  ///< custom fields and keys that deals does not know

  bool operator==(const Customer& other) const;
};

Tracked tracked_of(const Customer& customer);

/// The day it was created, as `created_on` has it of a history.
std::optional<Date> created_on(const Customer& customer);
/// Lets go of the history, but for what `created_on` makes of it.
void leave_out_history(Customer& customer);
/// The same for a customer that never got this history of its own.
void leave_out_history(Customer& customer, const History& history);
/// Lets go of notes, people and ids in other programs.
void leave_out_details(Customer& customer);

std::string_view name_of(CustomerKind kind);
std::string_view name_of(CustomerStatus status);
std::optional<CustomerKind> customer_kind_named(std::string_view name);
std::optional<CustomerStatus> customer_status_named(std::string_view name);
const std::vector<std::string>& customer_kind_names();
const std::vector<std::string>& customer_status_names();

}  // namespace deals
