// SPDX-License-Identifier: MIT
#include <array>
#include <deals/report/forecast.hpp>
#include <map>
#include <random>

#include "catch.hpp"
#include "forecasting.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

/// Books of every sort of opportunity, the same for the same seed.
class RandomBook {
 public:
  explicit RandomBook(unsigned seed) : random_(seed) {}

  Book book() {
    std::vector<Opportunity> all;
    for (int i = number(0, 60); i > 0; --i) all.push_back(opportunity(i));
    Book made = book_of(std::move(all));
    made.config.calendar.start_month = number(1, 12);
    made.config.targets = {{"2026-11", "", euros(number(0, 90'000))},
                           {"2027", "", euros(number(0, 90'000))},
                           {"2026-12", "anna", euros(number(0, 90'000))}};
    return made;
  }

  Period span() {
    const Date first = today() + number(-400, 200);
    return {first, first + number(0, 500)};
  }

  int number(int least, int most) {
    return std::uniform_int_distribution<int>(least, most)(random_);
  }

 private:
  bool chance(int percent) { return number(1, 100) <= percent; }

  template <std::size_t size>
  std::string one_of(const std::array<const char*, size>& names) {
    return names[static_cast<std::size_t>(number(0, static_cast<int>(size) - 1))];
  }

  Opportunity opportunity(int id) {
    static constexpr std::array stages = {"lead",        "qualification", "proposal",
                                          "negotiation", "won",           "lost"};
    static constexpr std::array names = {"", "anna", "bo"};
    Opportunity made;
    made.id.text = "deal-" + std::to_string(id);
    made.customer.text = "customer-" + std::to_string(number(1, 5));
    made.stage = one_of(stages);
    if (chance(90)) made.amount = euros(number(0, 100'000));
    if (chance(90)) made.close = today() + number(-100, 400);
    if (chance(90)) made.closed = today() + number(-400, 0);
    if (chance(20)) made.probability = Percent{number(0, 100'00)};
    if (chance(20)) made.category = static_cast<Category>(number(0, 4));
    made.owner = one_of(names);
    made.type = one_of(names);
    for (int tags = number(0, 2); tags > 0; --tags) made.tags.push_back(one_of(names));
    std::erase(made.tags.edit(), "");
    return made;
  }

  std::mt19937 random_;
};

std::size_t partition(const Forecast& result) {
  return result.total.figures.count + result.overdue.count + result.undated.count +
         result.unpriced.count + result.omitted.count + result.outside.count + result.lost.count;
}

Int128 weighted_one_by_one(const Book& book) {
  Int128 sum = 0;
  for (const Opportunity& each : book.opportunities) {
    if (const auto money = weighted_of(each, book.config)) sum += money->minor;
  }
  return sum;
}

Int128 weighted_of_parts(const Forecast& result) {
  return result.total.figures.weighted.minor + result.overdue.weighted.minor +
         result.undated.weighted.minor + result.omitted.weighted.minor +
         result.outside.weighted.minor;
}

ForecastRow sum_of(const std::vector<ForecastRow>& rows) {
  ForecastRow sum{{}, Figures(eur()), {}};
  for (const ForecastRow& row : rows) {
    sum.figures.add(row.figures);
    if (!row.goal) continue;
    if (!sum.goal) sum.goal = Goal{{0, eur()}, Figures(eur())};
    sum.goal->target.minor += row.goal->target.minor;
    sum.goal->figures.add(row.goal->figures);
  }
  return sum;
}

}  // namespace

TEST_CASE("in any book everything in scope is counted once and rows add up to the total") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    RandomBook random(seed);
    const Book book = random.book();
    const Period span = random.span();
    for (const std::string& name : dimension_names(book.config)) {
      INFO("seed " << seed << " by " << name);
      const Forecast result = forecast_of(book, {*parse_dimension(name, book.config), span, true});
      REQUIRE(result.in_scope == book.opportunities.size());
      REQUIRE(partition(result) == result.in_scope);
      REQUIRE(weighted_of_parts(result) == weighted_one_by_one(book));
      const ForecastRow sum = sum_of(result.rows);
      REQUIRE(sum.goal == result.total.goal);
      if (name != "tag") REQUIRE(sum.figures == result.total.figures);
      for (const ForecastRow& row : result.rows) {
        REQUIRE(row.figures.expected().minor ==
                row.figures.closed.minor + row.figures.weighted.minor);
      }
    }
  }
}

TEST_CASE("in any book a longer row is the sum of the shorter ones") {
  for (unsigned seed = 1; seed <= 100; ++seed) {
    INFO("seed " << seed);
    RandomBook random(seed);
    const Book book = random.book();
    const Period span = random.span();
    const auto by = [&](const char* name) {
      return forecast_of(book, {*parse_dimension(name, book.config), span, false});
    };
    std::map<int, Figures> years;
    for (const ForecastRow& row : by("month").rows) {
      const Date first = first_date + static_cast<int>(row.group.rank);
      const int year = fiscal_year(book.config.calendar, first);
      years.try_emplace(year, Figures(eur())).first->second.add(row.figures);
    }
    for (const ForecastRow& row : by("year").rows) {
      REQUIRE(years.at(std::stoi(row.group.key)) == row.figures);
    }
  }
}
