// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "sample.hpp"

using namespace deals;

TEST_CASE("a new opportunity is written in the order of the format") {
  CHECK(write_opportunity(sample_opportunity()) == sample_opportunity_text);
}

TEST_CASE("a new customer is written in the order of the format") {
  CHECK(write_customer(sample_customer()) == sample_customer_text);
}

TEST_CASE("what is empty is left out") {
  Opportunity opportunity;
  opportunity.name = "Renewal";
  opportunity.customer = CustomerId{"acme"};
  opportunity.stage = "lead";
  CHECK(write_opportunity(opportunity) == R"(name = "Renewal"
customer = "acme"
stage = "lead"
)");
  Customer customer;
  customer.name = "Acme";
  CHECK(write_customer(customer) == R"(name = "Acme"
kind = "organization"
status = "customer"
)");
}

TEST_CASE("amounts have their currency's digits, in events those that they carry") {
  Opportunity opportunity;
  opportunity.name = "Renewal";
  opportunity.customer = CustomerId{"acme"};
  opportunity.stage = "lead";
  opportunity.currency = Currency::find("JPY");
  opportunity.amount = Money{5, *opportunity.currency};
  for (const Decimal& amount : {Decimal{5, 0}, Decimal{5, 2}, Decimal{50, 1}, Decimal{12345, 3}}) {
    Event event;
    event.kind = EventKind::changed;
    event.changes.amount = amount;
    opportunity.history.push_back(event);
  }
  CHECK(write_opportunity(opportunity) == R"(name = "Renewal"
customer = "acme"
stage = "lead"
amount = 5
currency = "JPY"
history = [
  { at = 1970-01-01T00:00:00Z, event = "changed", amount = 5 },
  { at = 1970-01-01T00:00:00Z, event = "changed", amount = 0.05 },
  { at = 1970-01-01T00:00:00Z, event = "changed", amount = 5.0 },
  { at = 1970-01-01T00:00:00Z, event = "changed", amount = 12.345 },
]
)");
}

TEST_CASE("notes read as they were written") {
  for (const char* notes :
       {"one line", "one line\n", "two\nlines", "two\nlines\n", "\n", "\n\nx\n\n", "a \"\"\" b\n\"",
        "tab\tand \\ back\n", "cr\r\nlf\n", "\x01\n", "\"\n"}) {
    Opportunity opportunity;
    opportunity.name = "Renewal";
    opportunity.customer = CustomerId{"acme"};
    opportunity.stage = "lead";
    opportunity.notes = notes;
    const auto read =
        read_opportunity(write_opportunity(opportunity), OpportunityId{}, default_config());
    REQUIRE(read);
    CHECK(read->record.notes == notes);
  }
}
