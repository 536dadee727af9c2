// SPDX-License-Identifier: MIT
#include <deals/text/products.hpp>

#include "catch.hpp"

namespace deals {
namespace {

std::string refusal_of(const std::string& text) {
  const auto read = read_products(text, default_config());
  if (read) return "";
  const Error& error = read.error();
  return error.place.file + ":" + std::to_string(error.place.line) + ": " + error.message;
}

}  // namespace

TEST_CASE("a catalogue is read with prices in the book's currency or their own") {
  const auto read = read_products(
      "[[products]]\nid = \"seat\"\nname = \"Seats\"\nprice = 1200.00\nevery = \"year\"\n"
      "[[products]]\nid = \"day\"\ntext = \"Consulting\"\nprice = 90000\ncurrency = \"JPY\"\n"
      "tax = 7.5\n",
      default_config());
  REQUIRE(read);
  CHECK(read->problems.empty());
  CHECK(read->record.ids() == std::vector<std::string>{"seat", "day"});
  const Product* seat = read->record.find("seat");
  REQUIRE(seat != nullptr);
  CHECK(name_of(*seat) == "Seats");
  CHECK(seat->price == Money{120000, *Currency::find("EUR")});
  CHECK(seat->every == Every::year);
  CHECK_FALSE(seat->tax);
  const Product* day = read->record.find("day");
  REQUIRE(day != nullptr);
  CHECK(name_of(*day) == "Consulting");
  CHECK(day->price == Money{90000, *Currency::find("JPY")});
  CHECK(day->tax == Percent{750});
  CHECK(read->record.find("sea") == nullptr);
}

TEST_CASE("an empty catalogue is one") {
  const auto read = read_products("# nothing yet\n", default_config());
  REQUIRE(read);
  CHECK(read->record.products.empty());
}

TEST_CASE("what is wrong in a catalogue is told at its line") {
  const std::string seat = "[[products]]\nid = \"seat\"\nprice = 1\n";
  CHECK(refusal_of("[[products]]\nprice = 1\n") == "products.toml:1: a product without an id");
  CHECK(refusal_of("[[products]]\nid = \"seat\"\n") ==
        "products.toml:1: a product without a price");
  CHECK(refusal_of("[[products]]\nid = \"Big Seat\"\nprice = 1\n") ==
        "products.toml:2: \"Big Seat\" is not an id");
  CHECK(refusal_of(seat + seat) == "products.toml:5: there is a product \"seat\" already");
  CHECK(refusal_of("[[products]]\nid = \"seat\"\nprice = -1\n") ==
        "products.toml:3: \"-1\" is negative");
  CHECK(refusal_of("[[products]]\nid = \"seat\"\nprice = 1.005\n") ==
        "products.toml:3: \"1.005\" has more decimals than EUR, which has 2");
  CHECK(refusal_of(seat + "currency = \"EURO\"\n") == "products.toml:4: unknown currency \"EURO\"");
  CHECK(refusal_of(seat + "every = \"week\"\n") == "products.toml:4: unknown recurrence \"week\"");
  CHECK(refusal_of(seat + "tax = 101\n") ==
        "products.toml:4: tax \"101\" is not between 0 and 100");
  CHECK(refusal_of("products = 1\n") ==
        "products.toml:1: products must be an array of tables, not the integer 1");
}

TEST_CASE("keys that mean nothing are warnings") {
  const auto read = read_products("[[products]]\nid = \"seat\"\nprice = 1\npreis = 2\n[product]\n",
                                  default_config());
  REQUIRE(read);
  REQUIRE(read->problems.size() == 2);
  CHECK(read->problems[0].message == "unknown setting \"products.preis\"");
  CHECK(read->problems[1].message == "unknown setting \"product\"");
}

TEST_CASE("of two items of one product the one that goes is the one that was named") {
  const std::string text =
      "name = \"A\"\ncustomer = \"acme\"\nstage = \"lead\"\n"
      "\n# year one\n[[items]]\nproduct = \"seat\"\nprice = 1.00\n"
      "\n# year two\n[[items]]\nproduct = \"seat\" # dearer\nprice = 2.00\n";
  const Config config = default_config();
  const auto before = read_opportunity(text, {"a"}, config);
  REQUIRE(before);
  Opportunity after = before->record;
  after.items.erase(after.items.begin());
  const auto updated = update_opportunity(text, before->record, after, config);
  REQUIRE(updated);
  CHECK(*updated ==
        "name = \"A\"\ncustomer = \"acme\"\nstage = \"lead\"\n"
        "\n# year two\n[[items]]\nproduct = \"seat\" # dearer\nprice = 2.00\n");
}

}  // namespace deals
