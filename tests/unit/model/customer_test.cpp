// SPDX-License-Identifier: MIT
#include <deals/model/customer.hpp>
#include <deals/model/opportunity.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("kinds and statuses have names that lead back to them") {
  CHECK(customer_kind_names() == std::vector<std::string>{"organization", "individual"});
  CHECK(customer_status_names() ==
        std::vector<std::string>{"lead", "prospect", "customer", "former"});
  for (const auto& name : customer_kind_names()) CHECK(name_of(*customer_kind_named(name)) == name);
  for (const auto& name : customer_status_names()) {
    CHECK(name_of(*customer_status_named(name)) == name);
  }
  CHECK(name_of(CustomerStatus::former) == "former");
  CHECK_FALSE(customer_kind_named("person"));
  CHECK_FALSE(customer_status_named(""));
}

TEST_CASE("history follows a customer's status and owner") {
  Customer customer;
  customer.status = CustomerStatus::lead;
  Tracked expected;
  expected.status = "lead";
  CHECK(tracked_of(customer) == expected);
  customer.owner = "anna";
  expected.owner = "anna";
  CHECK(tracked_of(customer) == expected);
}

TEST_CASE("the ids in other programs have no order") {
  Customer left;
  left.external = {{"crm", "7"}, {"hubspot", "881"}};
  Customer right;
  right.external = {{"hubspot", "881"}, {"crm", "7"}};
  CHECK(left == right);
  right.external = {{"hubspot", "7"}, {"crm", "881"}};
  CHECK_FALSE(left == right);
  Opportunity one;
  one.external = left.external;
  Opportunity other;
  other.external = {{"hubspot", "881"}, {"crm", "7"}};
  CHECK(one == other);
}

TEST_CASE("customers are equal when their data is, wherever it stands") {
  Customer left;
  left.name = "Acme";
  left.contacts = {{"Ola", "CTO", {"ola@acme.example"}, {}, {{"x", integer_value(1), {}}}}};
  left.extra = {{"region", string_value("EMEA"), {5, 6, 1, 1}}};
  Customer right = left;
  right.extra[0].key_region = {};
  right.contacts[0].extra[0].value.region = {7, 8, 9, 9};
  CHECK(left == right);
  right.contacts[0].extra[0].value = integer_value(2);
  CHECK_FALSE(left == right);
  right = left;
  right.extra[0].key = "Region";
  CHECK_FALSE(left == right);
  right = left;
  right.notes = "x";
  CHECK_FALSE(left == right);
}
