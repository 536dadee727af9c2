// SPDX-License-Identifier: MIT
#include <deals/base/compact_optional.hpp>
#include <deals/base/date.hpp>
#include <deals/base/decimal.hpp>
#include <deals/base/interned.hpp>
#include <string>
#include <type_traits>

#include "catch.hpp"

using namespace deals;

namespace {

using Day = CompactOptional<Date>;
using Text = CompactOptional<Interned>;

static_assert(sizeof(Day) == sizeof(Date));
static_assert(sizeof(Text) == sizeof(Interned));
static_assert(sizeof(CompactOptional<Decimal>) == sizeof(Decimal));
static_assert(std::is_trivially_copyable_v<Day>);

}  // namespace

TEST_CASE("nothing is there until something is put in") {
  Day day;
  CHECK_FALSE(day);
  CHECK_FALSE(day.has_value());
  day = Date{7};
  CHECK(day);
  CHECK(*day == Date{7});
  CHECK(day->days == 7);
  day->days = 8;
  CHECK(*day == Date{8});
  day.reset();
  CHECK_FALSE(day);
  day = Date{9};
  day = std::nullopt;
  CHECK_FALSE(day);
  day = Date{9};
  day = {};
  CHECK_FALSE(day);
}

TEST_CASE("what is there in its place") {
  CHECK(Day().value_or(Date{1}) == Date{1});
  CHECK(Day(Date{2}).value_or(Date{1}) == Date{2});
  CHECK(Text().value_or("lead") == "lead");
}

TEST_CASE("a value of its own type, and what becomes one, can be put in") {
  Text text = "lead";
  CHECK(*text == "lead");
  text = std::string("won");
  CHECK(*text == "won");
  text = Interned("lost");
  CHECK(*text == "lost");
}

TEST_CASE("an empty text is there, and so is zero") {
  CHECK(Text(""));
  CHECK(Text("") == "");
  CHECK(Day(Date{0}));
  CHECK(Day(first_date));
  CHECK(Day(last_date));
  CHECK(CompactOptional<Decimal>(Decimal{0, 0}));
}

TEST_CASE("it and a std::optional become each other") {
  const std::optional<Date> none = Day();
  CHECK(none == std::nullopt);
  const std::optional<Date> some = Day(Date{3});
  CHECK(some == Date{3});
  CHECK_FALSE(Day(none));
  CHECK(*Day(some) == Date{3});
}

TEST_CASE("two are equal when both are nothing, or the same") {
  const Day none;
  const Day one = Date{1};
  CHECK(none == Day());
  CHECK(none != one);
  CHECK(one != none);
  CHECK(one == Day(Date{1}));
  CHECK(one != Day(Date{2}));
  CHECK(none == std::nullopt);
  CHECK(one != std::nullopt);
}

TEST_CASE("it is compared with a std::optional on either side, and with a value") {
  const std::optional<Date> none;
  const std::optional<Date> one = Date{1};
  CHECK(Day() == none);
  CHECK(none == Day());
  CHECK(Day(Date{1}) == one);
  CHECK(one == Day(Date{1}));
  CHECK(Day() != one);
  CHECK(one != Day());
  CHECK(Day(Date{1}) == Date{1});
  CHECK(Date{1} == Day(Date{1}));
  CHECK(Day() != Date{1});
  CHECK(Text("lead") == "lead");
  CHECK(Text() != "");
}

TEST_CASE("nothing comes before everything") {
  CHECK(Day() < Day(first_date));
  CHECK(Day(Date{1}) < Day(Date{2}));
  CHECK_FALSE(Day() < Day());
  CHECK(CompactOptional<Decimal>(Decimal{15, 1}) == CompactOptional<Decimal>(Decimal{150, 2}));
}
