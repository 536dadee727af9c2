// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/text/parse.hpp>
#include <deals/text/record.hpp>

#include "catch.hpp"

namespace deals {
namespace {

std::string keys(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += fmt::format("k{} = 1\n", i);
  return text;
}

TEST_CASE("a record with more keys than anybody writes is refused") {
  const std::string fields = "name = \"Pilot\"\ncustomer = \"acme\"\nstage = \"lead\"\n";
  const Config config = default_config();
  CHECK(read_opportunity(keys(4093) + fields, {"x"}, config));
  const auto opportunity = read_opportunity(keys(4094) + fields, {"x"}, config);
  REQUIRE_FALSE(opportunity);
  CHECK(opportunity.error().message == "4097 keys; 4096 are the most");
  CHECK(opportunity.error().place.file == "opportunities/x.toml");
  CHECK_FALSE(read_customer(keys(4096) + "name = \"Acme\"\n", {"x"}));
}

TEST_CASE(
    "of very many problems in one file the first thousand are kept, and the rest is counted") {
  const auto read = read_config(keys(1500), "deals.toml");
  REQUIRE(read);
  REQUIRE(read->problems.size() == 1001);
  CHECK(read->problems[0].message == "unknown setting \"k0\"");
  CHECK(read->problems[1000].message == "and 500 more problems in this file");
  CHECK(read->problems[1000].place == Place{"deals.toml", 0, 0});
}

TEST_CASE("the excerpt of an error in a very long line is what stands near") {
  const std::string text =
      "rules = { " + std::string(20000, ' ') + "bad = 1, " + std::string(20000, ' ') + "}\n";
  const std::size_t begin = text.find("bad");
  const Error error = locate({}, text, "x.toml", {begin, begin + 3});
  CHECK(error.place == Place{"x.toml", 1, static_cast<int>(begin) + 1});
  CHECK(error.excerpt.text.size() < 10000);
  CHECK(error.excerpt.text.substr(static_cast<std::size_t>(error.excerpt.column) - 1, 3) == "bad");
  CHECK(error.excerpt.length == 3);
}

}  // namespace
}  // namespace deals
