// SPDX-License-Identifier: MIT
#include <deals/report/duplicates.hpp>

#include <fmt/format.h>

#include "catch.hpp"

using namespace deals;

namespace {

struct KeyCase {
  std::string text;
  std::string key;
};

Customer known_as(std::string id, std::string name, std::string website = "",
                  std::vector<std::string> email = {}) {
  Customer customer;
  customer.id = {std::move(id)};
  customer.name = std::move(name);
  customer.website = std::move(website);
  if (!email.empty()) {
    Contact contact;
    contact.name = "Ola";
    contact.email = std::move(email);
    customer.contacts.push_back(std::move(contact));
  }
  return customer;
}

std::vector<std::string> pairs_among(std::vector<Customer> customers) {
  Book book;
  book.config = default_config();
  book.customers = std::move(customers);
  std::vector<std::string> lines;
  for (const Duplicate& each : duplicates(book)) {
    lines.push_back(fmt::format("{} is {}: {}", each.drop->id.text, each.keep->id.text,
                                fmt::join(each.reasons, ", ")));
  }
  return lines;
}

using DuplicateLines = std::vector<std::string>;

}  // namespace

TEST_CASE("names are compared without case, accents, punctuation and legal form") {
  const std::vector<KeyCase> cases = {
      {"Acme", "acme"},
      {"ACME, Inc.", "acme"},
      {"Acme Co., Ltd.", "acme"},
      {"Søylen A/S", "soylen"},
      {"Søylen AS", "soylen"},
      {"Müller GmbH & Co. KG", "muller"},
      {"Müller Söhne", "mullersohne"},
      {"Acme Robotics", "acmerobotics"},
      {"AS", "as"},
      {"Inc. Magazine", "incmagazine"},
      {"日本 株式会社", "日本株式会社"},
      {"", ""},
      {"!?", ""},
  };
  for (const KeyCase& each : cases) {
    INFO(each.text);
    CHECK(name_key(each.text) == each.key);
  }
}

TEST_CASE("a website's domain is compared, unless many share it") {
  const std::vector<KeyCase> cases = {
      {"https://www.Acme.example/shop?a=b", "acme.example"},
      {"acme.example", "acme.example"},
      {"http://me@acme.example:8080", "acme.example"},
      {"acme.example.", "acme.example"},
      {"https://linkedin.com/company/acme", ""},
      {"localhost", ""},
      {"not a site", ""},
      {"https://", ""},
      {"", ""},
  };
  for (const KeyCase& each : cases) {
    INFO(each.text);
    CHECK(website_domain(each.text) == each.key);
  }
  CHECK(mail_domain("Ola@ACME.example") == "acme.example");
  CHECK(mail_domain("ola@gmail.com").empty());
  CHECK(mail_domain("nobody").empty());
}

TEST_CASE("pairs have all their reasons, and the older one is kept") {
  CHECK(pairs_among({known_as("acme", "Acme", "https://acme.example", {"ola@acme.example"}),
                     known_as("acme-inc", "ACME Inc.", "acme.example", {"OLA@acme.example"}),
                     known_as("globex", "Globex", "https://globex.example")}) ==
        DuplicateLines{"acme-inc is acme: the same name, the same domain acme.example, "
                       "the same e-mail address ola@acme.example"});
  Customer lead = known_as("a", "Acme");
  lead.status = CustomerStatus::lead;
  CHECK(pairs_among({lead, known_as("b", "Acme"), known_as("c", "Acme")}) ==
        DuplicateLines{"a is b: the same name", "c is b: the same name"});
}

TEST_CASE("neither a mail provider nor an employer makes two customers one") {
  Customer person = known_as("ola", "Ola", "", {"ola@acme.example"});
  person.kind = CustomerKind::individual;
  CHECK(pairs_among({known_as("acme", "Acme", "acme.example", {"post@acme.example"}), person})
            .empty());
  CHECK(pairs_among(
            {known_as("a", "A", "", {"a@gmail.com"}), known_as("b", "B", "", {"b@gmail.com"})})
            .empty());
  std::vector<Customer> neighbours;
  for (char letter = 'a'; letter <= 'k'; ++letter) {
    const std::string id(1, letter);
    neighbours.push_back(known_as(id, "Name " + id, "", {id + "@town.example"}));
  }
  CHECK(pairs_among(neighbours).empty());
  neighbours.pop_back();
  CHECK(pairs_among(neighbours).size() == 9);
  CHECK(pairs_among({}).empty());
}

TEST_CASE("thousands that are the same are paired each with one") {
  std::vector<Customer> many;
  for (int at = 0; at < 5000; ++at) many.push_back(known_as(fmt::format("c{:04}", at), "Acme"));
  CHECK(pairs_among(std::move(many)).size() == 4999);
}
