// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "said.hpp"
#include "sample.hpp"

using namespace deals;

namespace {

std::string error_of(const std::string& lines) {
  const auto read = read_customer("name = \"Acme\"\n" + lines, CustomerId{"acme"});
  return read ? "read" : said(read.error());
}

}  // namespace

TEST_CASE("a customer is read whole") {
  const auto read = read_customer(sample_customer_text, sample_customer_id);
  REQUIRE(read);
  CHECK(said(read->problems) == "");
  CHECK(read->record == sample_customer());
}

TEST_CASE("a name makes a customer") {
  const auto read = read_customer("name = 'Acme'", CustomerId{"acme"});
  REQUIRE(read);
  Customer expected;
  expected.id = CustomerId{"acme"};
  expected.name = "Acme";
  CHECK(read->record == expected);
  CHECK(said(read_customer("", CustomerId{"acme"}).error()) ==
        "customers/acme.toml:1: missing \"name\" [missing-key]\n"
        "hint: add a line: name = \"…\"\n");
}

TEST_CASE("kinds and statuses are known names") {
  CHECK(error_of("kind = \"person\"") == &R"(
customers/acme.toml:2:8: unknown kind "person" [unknown-kind]
kind = "person"
       ^~~~~~~~
hint: write organization or individual
)"[1]);
  CHECK(error_of("status = \"leed\"") == &R"(
customers/acme.toml:2:10: unknown status "leed" [unknown-status]
status = "leed"
         ^~~~~~
hint: did you mean "lead"?
)"[1]);
}

TEST_CASE("a contact has addresses, one or several") {
  const auto read = read_customer(
      "name = 'Acme'\ncontacts = [ { name = 'Ola', email = 'o@acme.example', phone = ['1', '2'] } "
      "]",
      CustomerId{"acme"});
  REQUIRE(read);
  CHECK(read->record.contacts ==
        std::vector<Contact>{{"Ola", "", {"o@acme.example"}, {"1", "2"}, {}}});
  CHECK(error_of("[[contacts]]\nemail = [5]") == &R"(
customers/acme.toml:3:10: email must be an array of strings, not the integer 5 [wrong-type]
email = [5]
         ^
)"[1]);
  CHECK(error_of("contacts = 5") == &R"(
customers/acme.toml:2:12: contacts must be an array of tables, not the integer 5 [wrong-type]
contacts = 5
           ^
)"[1]);
}

TEST_CASE("keys of opportunities are free for customers") {
  const auto read = read_customer("name = 'Acme'\nstage = 5", CustomerId{"acme"});
  REQUIRE(read);
  REQUIRE(read->record.extra.size() == 1);
  CHECK(read->record.extra[0].key == "stage");
}
