// SPDX-License-Identifier: MIT
#include <deals/model/value.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Value table(std::vector<Entry> entries) {
  Value value;
  value.kind = Value::Kind::table;
  value.entries = std::move(entries);
  return value;
}

struct Pair {
  Value::Kind kind;
  const char* left;
  const char* right;
};

bool are_same(const Pair& pair) {
  return same(token_value(pair.kind, pair.left), token_value(pair.kind, pair.right));
}

using Kind = Value::Kind;

}  // namespace

TEST_CASE("numbers and times are the same however they are written") {
  const Pair pairs[] = {
      {Kind::integer, "1_000", "1000"},
      {Kind::integer, "+7", "7"},
      {Kind::integer, "0x1F", "31"},
      {Kind::integer, "0o17", "15"},
      {Kind::integer, "0b101", "5"},
      {Kind::integer, "-0", "0"},
      {Kind::floating, "48000.10", "48_000.1"},
      {Kind::floating, "1e3", "1000.0"},
      {Kind::floating, "1.5E-2", "0.015"},
      {Kind::floating, "-0.0", "0.0"},
      {Kind::floating, "0e999", "0.0"},
      {Kind::time, "10:30:00.500", "10:30:00.5"},
      {Kind::time, "10:30:00.0", "10:30:00"},
      {Kind::local_date_time, "2026-12-15 10:30:00", "2026-12-15T10:30:00"},
      {Kind::moment, "2026-12-15 10:30:00z", "2026-12-15T10:30:00Z"},
      {Kind::moment, "2026-12-15T11:30:00+01:00", "2026-12-15T10:30:00Z"},
      {Kind::moment, "2026-12-15T10:30:00.50Z", "2026-12-15T10:30:00.5+00:00"},
      {Kind::floating, "nan", "nan"},
  };
  for (const Pair& pair : pairs) {
    CAPTURE(pair.left, pair.right);
    CHECK(are_same(pair));
  }
}

TEST_CASE("different values are not the same") {
  const Pair pairs[] = {
      {Kind::string, "1_000", "1000"},
      {Kind::string, "a", "A"},
      {Kind::integer, "1", "-1"},
      {Kind::integer, "10", "1"},
      {Kind::integer, "99999999999999999999", "99999999999999999998"},
      {Kind::floating, "48000.10", "48000.100000000001"},
      {Kind::floating, "0.1", "0.10000000000000000001"},
      {Kind::floating, "1e3", "1e4"},
      {Kind::floating, "inf", "-inf"},
      {Kind::floating, "inf", "nan"},
      {Kind::boolean, "true", "false"},
      {Kind::date, "2026-12-15", "2026-12-16"},
      {Kind::time, "10:30:00.5", "10:30:00"},
      {Kind::moment, "2026-12-15T10:30:00Z", "2026-12-15T10:30:00.5Z"},
      {Kind::moment, "2026-12-15T10:30:00+01:00", "2026-12-15T10:30:00Z"},
  };
  for (const Pair& pair : pairs) {
    CAPTURE(pair.left, pair.right);
    CHECK_FALSE(are_same(pair));
  }
  CHECK_FALSE(same(token_value(Kind::floating, "1.0"), integer_value(1)));
  CHECK_FALSE(same(string_value("1"), integer_value(1)));
}

TEST_CASE("arrays are compared in order and tables in any order") {
  const Value one = integer_value(1);
  const Value two = integer_value(2);
  CHECK(same(array_value({one, two}), array_value({one, two})));
  CHECK_FALSE(same(array_value({one, two}), array_value({two, one})));
  CHECK_FALSE(same(array_value({one}), array_value({one, one})));
  CHECK(same(table({{"a", one, {}}, {"b", two, {}}}), table({{"b", two, {}}, {"a", one, {}}})));
  CHECK_FALSE(same(table({{"a", one, {}}}), table({{"b", one, {}}})));
  CHECK_FALSE(same(table({{"a", one, {}}}), table({{"a", two, {}}})));
  CHECK_FALSE(same(table({}), table({{"a", two, {}}})));
  CHECK_FALSE(same(table({}), array_value({})));
}

TEST_CASE("where a value stands does not count") {
  Value here = integer_value(1);
  here.region = {10, 11, 2, 3};
  CHECK(same(here, integer_value(1)));
}

TEST_CASE("a path leads to a value or nowhere") {
  const Value root = table({{"item", array_value({table({{"price", integer_value(5), {}}})}), {}}});
  const Value* price = find(root, {"item", std::size_t{0}, "price"});
  REQUIRE(price != nullptr);
  CHECK(price->text == "5");
  CHECK(find(root, {}) == &root);
  CHECK(find(root, {"item", std::size_t{1}}) == nullptr);
  CHECK(find(root, {"item", "price"}) == nullptr);
  CHECK(find(root, {"nothing", "at", "all"}) == nullptr);
  CHECK(root.find("item") != nullptr);
  CHECK(root.find("Item") == nullptr);
}

TEST_CASE("made values have the token that stands for them") {
  CHECK(boolean_value(true).text == "true");
  CHECK(integer_value(-5).text == "-5");
  CHECK(string_value("a\"b").text == "a\"b");
  CHECK(token_value(Kind::date, "2026-12-15").kind == Kind::date);
}
