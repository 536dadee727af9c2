// SPDX-License-Identifier: MIT
#include <rapidcheck.h>

#include <deals/model/amount.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Money any_money() {
  return {*rc::gen::inRange<std::int64_t>(0, 900'000'000'000'000'000), Currency()};
}

Percent any_percent() { return {*rc::gen::inRange(0, 100'01)}; }

}  // namespace

TEST_CASE("weighting rounds to the nearest cent, and a half to the even one") {
  CHECK(rc::check([] {
    const Money amount = any_money();
    const Percent percent = any_percent();
    const Int128 exact = Int128{amount.minor} * percent.hundredths;
    const Int128 off = Int128{weighted(amount, percent).minor} * 100'00 - exact;
    const Int128 distance = off < 0 ? -off : off;
    RC_ASSERT(distance <= 50'00);
    if (distance == 50'00) RC_ASSERT(weighted(amount, percent).minor % 2 == 0);
  }));
}

TEST_CASE("a sum is exact and does not depend on the order") {
  CHECK(rc::check([](std::vector<std::uint32_t> cents) {
    MoneySum forwards{0, Currency()};
    MoneySum backwards{0, Currency()};
    Int128 exact = 0;
    for (const auto each : cents) {
      exact += each;
      forwards.add({each, Currency()});
    }
    for (auto each = cents.rbegin(); each != cents.rend(); ++each) {
      backwards.add({*each, Currency()});
    }
    RC_ASSERT(forwards.minor == exact);
    RC_ASSERT(forwards == backwards);
  }));
}

TEST_CASE("an amount as it is written is the amount that is read") {
  CHECK(rc::check([] {
    const Money amount = any_money();
    const auto plain = parse_amount(to_plain(amount), amount.currency, amount.currency);
    const auto grouped = parse_amount(to_grouped(amount, true), amount.currency, amount.currency);
    RC_ASSERT(plain && plain->amount == amount);
    RC_ASSERT(grouped && grouped->amount == amount);
  }));
}
