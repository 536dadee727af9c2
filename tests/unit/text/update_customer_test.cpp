// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>
#include <functional>

#include "catch.hpp"
#include "said.hpp"
#include "sample.hpp"

using namespace deals;

namespace {

using ChangeCustomer = std::function<void(Customer&)>;

/// The text of a customer after a change, or what is wrong with it.
std::string changed_customer(const std::string& text, const ChangeCustomer& change) {
  const auto read = read_customer(text, sample_customer_id);
  if (!read) return said(read.error());
  Customer after = read->record;
  change(after);
  const auto updated = update_customer(text, read->record, after);
  return updated ? *updated : said(updated.error());
}

}  // namespace

TEST_CASE("contacts of a customer change in the layout that they have") {
  const std::string text = R"(name = "Acme"

[[contacts]]
name = "Ola"   # CTO
email = ["o@acme.example"]

[[contacts]]
name = "Kari"
email = "k@acme.example"
)";
  CHECK(changed_customer(text, [](Customer& customer) {
          customer.contacts[0].email.push_back("ola@acme.example");
          customer.contacts[1].email.push_back("kari@acme.example");
          customer.contacts[1].role = "CEO";
          customer.contacts.push_back({"Bo", "", {}, {"1"}, {}});
        }) == R"(name = "Acme"

[[contacts]]
name = "Ola"   # CTO
email = ["o@acme.example", "ola@acme.example"]

[[contacts]]
name = "Kari"
role = "CEO"
email = ["k@acme.example", "kari@acme.example"]

[[contacts]]
name = "Bo"
phone = ["1"]
)");
  CHECK(changed_customer(text, [](Customer& customer) {
          customer.contacts.erase(customer.contacts.begin());
        }) == R"(name = "Acme"

[[contacts]]
name = "Kari"
email = "k@acme.example"
)");
  CHECK(changed_customer(text, [](Customer& customer) { customer.contacts.clear(); }) ==
        "name = \"Acme\"\n");
  CHECK(
      changed_customer("name = 'Acme'\ncontacts = [ { name = 'Ola' } ]\n", [](Customer& customer) {
        customer.contacts[0].name = "Ola Nordmann";
        customer.contacts.push_back({"Bo", "", {}, {}, {}});
      }) == "name = 'Acme'\ncontacts = [ { name = \"Ola Nordmann\" }, { name = \"Bo\" } ]\n");
}

TEST_CASE("a customer's first contact is a block, its status an ordinary key") {
  CHECK(changed_customer("name = 'Acme'\n", [](Customer& customer) {
          customer.status = CustomerStatus::former;
          customer.contacts = {{"Bo", "CEO", {}, {}, {}}};
        }) == R"(name = 'Acme'
status = "former"

[[contacts]]
name = "Bo"
role = "CEO"
)");
}
