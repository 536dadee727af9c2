// SPDX-License-Identifier: MIT
// What is made a part at a time, as there is very much of it, is what it is made as a whole.
#include <fmt/format.h>

#include "asking.hpp"

namespace deals::test {
namespace {

constexpr int many = 600;
constexpr int very_many = 4200;

std::string text_of_deal(int number) {
  return fmt::format(
      "name = \"Deal {0}\"\ncustomer = \"customer-{0}\"\nstage = \"{1}\"\namount = {0}.50\n",
      number, number % 3 == 0 ? "won" : "lead");
}

TestSurroundings long_book(int count = many) {
  TestSurroundings world;
  world.storage.files["deals.toml"] = "";
  for (int i = 0; i < count; ++i) {
    world.storage.files[fmt::format("customers/customer-{}.toml", i)] =
        fmt::format("name = \"Customer {}\"\nowner = \"anna\"\n", i);
    world.storage.files[fmt::format("opportunities/deal-{}.toml", i)] = text_of_deal(i);
  }
  return world;
}

std::size_t occurrences(std::string_view text, std::string_view of) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(of, at)) != std::string_view::npos; ++at) ++count;
  return count;
}

}  // namespace

TEST_CASE("a long list of customers has the same text as one of chosen columns") {
  TestSurroundings world = long_book(very_many);
  const Answer list = ask(world, {"list", "customers"});
  CHECK(list.code == 0);
  CHECK(list.output.ends_with("\n 4200 customers\n"));
  const Answer chosen = ask(world, {"list", "customers", "--columns",
                                    "id,name,status,owner,open,open_amount,won,won_amount"});
  CHECK(list.output == chosen.output);
}

TEST_CASE("a long list as JSON has every record of the list once") {
  TestSurroundings world = long_book();
  const Answer json = ask(world, {"list", "--all", "--json"});
  const Answer lines = ask(world, {"list", "--all", "--output", "ndjson"});
  const Answer board = ask(world, {"board", "--all", "--json"});
  for (int i = 0; i < many; ++i) {
    const std::string id = fmt::format("deal-{}\"", i);
    CHECK(occurrences(json.output, "\"id\": \"" + id) == 1);
    CHECK(occurrences(board.output, "\"id\": \"" + id) == 1);
    CHECK(occurrences(lines.output, "{\"id\":\"" + id) == 1);
  }
}

TEST_CASE("archived records are there when they are written as JSON") {
  TestSurroundings world = long_book();
  world.storage.files["archive/opportunities/old.toml"] = text_of_deal(3);
  world.storage.files["archive/customers/gone.toml"] = "name = \"Gone\"\nkind = \"individual\"\n";
  const Answer deals = ask(world, {"list", "--archived", "--output", "ndjson", "--columns", "id"});
  CHECK(deals.output.starts_with(R"({"id":"old","name":"Deal 3","customer":"customer-3",)"));
  const Answer customers = ask(world, {"list", "customers", "--archived", "--output", "ndjson"});
  CHECK(customers.output ==
        R"({"id":"gone","name":"Gone","kind":"individual","status":"customer","owner":null,)"
        R"("source":null,"industry":null,"website":null,"tags":[],"contacts":[],"external":{},)"
        R"("created":null})"
        "\n");
}

}  // namespace deals::test
