// SPDX-License-Identifier: MIT
#include <deals/report/range.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "catch.hpp"

using namespace deals;

namespace {

/// P10, P50 and P90 from every one of the 2^n outcomes, in exact whole numbers.
class BruteForce {
 public:
  explicit BruteForce(const std::vector<Chance>& deals) {
    for (unsigned outcome = 0; outcome < 1U << deals.size(); ++outcome) {
      std::int64_t sum = 0;
      long double weight = 1;
      for (std::size_t i = 0; i < deals.size(); ++i) {
        const bool won = (outcome >> i & 1U) != 0;
        sum += won ? deals[i].minor : 0;
        const auto chance = static_cast<long double>(deals[i].probability.hundredths) / 10'000;
        weight *= won ? chance : 1 - chance;
      }
      chances_[sum] += weight;
    }
  }

  std::int64_t quantile(long double of) const {
    long double sum = 0;
    for (const auto& [value, chance] : chances_) {
      sum += chance;
      if (sum + 1e-9L >= of) return value;
    }
    return chances_.rbegin()->first;
  }

 private:
  std::map<std::int64_t, long double> chances_;
};

std::vector<Chance> random_deals(std::mt19937& random, std::size_t most, std::int64_t largest) {
  const auto number = [&](std::int64_t least, std::int64_t highest) {
    return std::uniform_int_distribution<std::int64_t>(least, highest)(random);
  };
  std::vector<Chance> deals;
  for (std::int64_t i = number(0, static_cast<std::int64_t>(most)); i > 0; --i) {
    deals.push_back({number(0, largest), Percent{static_cast<std::int32_t>(number(0, 10'000))}});
  }
  return deals;
}

Int128 distance(Int128 left, Int128 right) { return left < right ? right - left : left - right; }

std::vector<std::int64_t> in_units(const Range& range) {
  std::vector<std::int64_t> units;
  for (const MoneySum& each : {range.p10, range.p50, range.p90, range.bound}) {
    units.push_back(static_cast<std::int64_t>(each.minor / 100));
  }
  return units;
}

Chance deal(std::int64_t units, int percent) { return {units * 100, Percent{percent * 100}}; }

}  // namespace

TEST_CASE("ranges of a few deals are exact") {
  using Units = std::vector<std::int64_t>;
  CHECK(in_units(range_of({}, {})) == Units{0, 0, 0, 0});
  CHECK(in_units(range_of({deal(1000, 100)}, {})) == Units{1000, 1000, 1000, 0});
  CHECK(in_units(range_of({deal(1000, 0)}, {})) == Units{0, 0, 0, 0});
  CHECK(in_units(range_of({deal(1000, 50)}, {})) == Units{0, 0, 1000, 0});
  CHECK(in_units(range_of({deal(1000, 51)}, {})) == Units{0, 1000, 1000, 0});
  CHECK(in_units(range_of({deal(1000, 90)}, {})) == Units{0, 1000, 1000, 0});
  CHECK(in_units(range_of({deal(1000, 91)}, {})) == Units{1000, 1000, 1000, 0});
  CHECK(in_units(range_of({deal(1000, 10)}, {})) == Units{0, 0, 0, 0});
  CHECK(in_units(range_of({deal(500, 100), deal(1000, 50), deal(2000, 50)}, {})) ==
        Units{500, 1500, 3500, 0});
}

TEST_CASE("ranges are those of all outcomes, one by one") {
  std::mt19937 random(20261121);
  for (int round = 0; round < 120; ++round) {
    const std::int64_t largest = round % 2 == 0 ? 500 : 90'000'000'00;
    const auto deals = random_deals(random, round < 100 ? 9 : 12, largest);
    const Range range = range_of(deals, {});
    const BruteForce all(deals);
    INFO("round " << round);
    if (round % 2 == 0) CHECK(range.bound.minor == 0);
    CHECK(distance(range.p10.minor, all.quantile(0.1L)) <= range.bound.minor);
    CHECK(distance(range.p50.minor, all.quantile(0.5L)) <= range.bound.minor);
    CHECK(distance(range.p90.minor, all.quantile(0.9L)) <= range.bound.minor);
  }
}

TEST_CASE("the bound is a thousandth of the total at most, for a hundred odd amounts") {
  std::mt19937 random(7);
  std::vector<Chance> deals;
  Int128 total = 0;
  for (int i = 0; i < 100; ++i) {
    deals.push_back(
        {std::uniform_int_distribution<std::int64_t>(1, 9'999'999'99)(random), Percent{3300}});
    total += deals.back().minor;
  }
  const Range range = range_of(deals, {});
  CHECK(range.bound.minor > 0);
  CHECK(range.bound.minor * 1000 <= total);
}

TEST_CASE("a thousand deals are a matter of a moment, and of the middle") {
  const std::vector<Chance> deals(1000, deal(1000, 50));
  CHECK(in_units(range_of(deals, {})) == std::vector<std::int64_t>{480'000, 500'000, 520'000, 0});
}

TEST_CASE("of many odd amounts the roundings are made good, and the bound stays small") {
  std::mt19937 random(11);
  std::vector<Chance> deals;
  Int128 total = 0;
  long double squares = 0;
  for (int i = 0; i < 20'000; ++i) {
    const auto minor = std::uniform_int_distribution<std::int64_t>(1, 99'999'99)(random);
    deals.push_back({minor, Percent{50'00}});
    total += minor;
    squares += static_cast<long double>(minor) * static_cast<long double>(minor);
  }
  const Range range = range_of(deals, {});
  CHECK(range.bound.minor > 0);
  CHECK(range.bound.minor * 1000 <= total);
  CHECK(distance(range.p50.minor * 2, total) <= range.bound.minor * 2);
  CHECK(distance(range.p10.minor + range.p90.minor, total) <= range.bound.minor * 2);
  const long double deviation = std::sqrt(squares) / 2;
  const auto above = static_cast<long double>(range.p90.minor - range.p50.minor);
  CHECK(std::abs(above / deviation - 1.28155L) < 0.01L);
}
