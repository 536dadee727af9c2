// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>
#include <deals/model/config.hpp>
#include <deals/model/customer.hpp>
#include <deals/model/opportunity.hpp>
#include <vector>

namespace deals {

/// A whole book, as far as its files can be read: records in order of their ids, and a problem for
/// each file that had to be left out.
struct Book {
  Config config;
  std::vector<Customer> customers;
  std::vector<Opportunity> opportunities;
  Problems problems;

  /// The record with this id, or null.
  const Customer* find(const CustomerId& id) const;
  const Opportunity* find(const OpportunityId& id) const;
};

/// The name to show for an opportunity's customer: its name, else the id.
const std::string& customer_name(const Book& book, const Opportunity& opportunity);

}  // namespace deals
