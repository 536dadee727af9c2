// SPDX-License-Identifier: MIT
#include <deals/report/convert.hpp>
#include <deals/report/forecast.hpp>
#include <deals/report/losses.hpp>
#include <deals/report/stats.hpp>
#include <set>

#include "catch.hpp"
#include "playing.hpp"

using namespace deals;
using namespace deals::playing;

namespace {

Date today() { return *parse_iso_date("2026-11-21"); }
Currency currency(const char* code) { return *Currency::find(code); }
Currency eur() { return currency("EUR"); }

/// One EUR in another currency: a whole number of 10^−digits.
struct RandomRate {
  const char* code;
  std::int64_t units = 1;
  int digits = 0;
};

Int128 power_of_ten(int digits) {
  Int128 power = 1;
  for (; digits > 0; --digits) power *= 10;
  return power;
}

std::vector<RandomRate> random_rates() {
  std::vector<RandomRate> rates;
  for (const char* code : {"NOK", "JPY", "USD"}) {
    const int digits = number(0, 5);
    rates.push_back({code, number(1, 3'000'000), digits});
  }
  return rates;
}

Rates rates_of(const std::vector<RandomRate>& all) {
  Rates rates;
  for (const RandomRate& each : all) {
    rates.set(each.code, {*parse_iso_date("2001-01-01"), Decimal{each.units, each.digits}});
  }
  return rates;
}

Opportunity random_deal(int id, const Words& codes) {
  Opportunity deal;
  deal.id.text = "deal-" + std::to_string(id);
  deal.customer.text = "customer-" + std::to_string(number(1, 3));
  deal.stage = any_of({"lead", "qualification", "proposal", "negotiation", "won", "won", "lost"});
  const Currency in = *Currency::find(any_of(codes));
  if (in != eur() || chance(50)) deal.currency = in;
  if (chance(90)) deal.amount = Money{number(0, 50'000'000), in};
  if (chance(90)) deal.close = today() + number(-30, 200);
  if (chance(90)) deal.closed = today() + number(-200, 0);
  if (chance(30)) deal.probability = Percent{number(0, 100'00)};
  if (chance(30)) deal.category = static_cast<Category>(number(0, 4));
  deal.owner = any_of({"", "anna", "bo"});
  deal.type = any_of({"", "new", "renewal"});
  deal.source = any_of({"", "referral"});
  deal.lost_reason = any_of({"", "price", "no-budget"});
  for (const char* tag : {"red", "blue"}) {
    if (chance(40)) deal.tags.emplace_back(tag);
  }
  return deal;
}

Book random_deals(const Words& codes) {
  Book book;
  book.config = default_config();
  book.config.name = "Lab";
  book.config.currency = eur();
  for (int count = number(0, 40); count > 0; --count) {
    book.opportunities.push_back(random_deal(count, codes));
  }
  return book;
}

Opportunities scope_of(const Book& book) {
  Opportunities all;
  for (const Opportunity& each : book.opportunities) all.push_back(&each);
  return all;
}

Period random_span() {
  const Date first = today() + number(-250, 100);
  return {first, first + number(0, 300)};
}

/// amount ÷ rate, worked out by hand: cents of EUR, half to even.
Int128 in_euros(const Money& amount, const std::vector<RandomRate>& rates) {
  if (amount.currency == eur()) return amount.minor;
  for (const RandomRate& each : rates) {
    if (amount.currency != currency(each.code)) continue;
    const Int128 numerator = static_cast<Int128>(amount.minor) * power_of_ten(each.digits + 2);
    const Int128 denominator =
        static_cast<Int128>(each.units) * power_of_ten(amount.currency.digits());
    const Int128 twice = numerator % denominator * 2;
    const Int128 down = numerator / denominator;
    const bool is_up = twice > denominator || (twice == denominator && down % 2 == 1);
    return down + (is_up ? 1 : 0);
  }
  RC_FAIL("a currency without a rate");
}

Dimension dimension(const Book& book, const std::string& name) {
  return *parse_dimension(name, book.config);
}

Figures sum_of(const std::vector<ForecastRow>& rows) {
  Figures sum(eur());
  for (const ForecastRow& row : rows) sum.add(row.figures);
  return sum;
}

/// No two rows are of the same group or groups.
void check_each_once(const std::vector<ForecastRow>& rows) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const ForecastRow& row : rows) {
    RC_ASSERT(seen.insert({row.group.key, row.then ? row.then->key : ""}).second);
  }
}

void check_adds_up(const Forecast& result, bool is_by_tag) {
  const std::size_t beside = result.overdue.count + result.undated.count + result.unpriced.count +
                             result.omitted.count + result.outside.count + result.lost.count;
  RC_ASSERT(result.total.figures.count + beside == result.in_scope);
  check_each_once(result.rows);
  check_each_once(result.subtotals);
  if (is_by_tag) return;  // a deal is in the row of each of its tags
  RC_ASSERT(sum_of(result.rows) == result.total.figures);
  if (result.then) RC_ASSERT(sum_of(result.subtotals) == result.total.figures);
}

const Words all_dimensions = {"month",  "quarter", "year", "stage",    "owner",   "customer",
                              "source", "type",    "tag",  "category", "pipeline"};

}  // namespace

TEST_CASE("converted at any rates the rows of a forecast add up to the total") {
  CHECK(rc::check([] {
    const auto rates = random_rates();
    const Book book = random_deals({"EUR", "NOK", "JPY", "USD"});
    const Converted result = convert(book, rates_of(rates), eur(), today());
    RC_ASSERT(result.problems.empty());
    ForecastSettings settings{dimension(book, any_of(all_dimensions)), random_span()};
    const std::string then = any_of(all_dimensions);
    if (chance(50) && then != settings.by.name) settings.then = dimension(book, then);
    settings.weighted = &result.weighted;
    const Opportunities scope = scope_of(result.book);
    const Forecast made = forecast(result.book, scope, eur(), settings, today());
    RC_ASSERT(made.in_scope == book.opportunities.size());
    const bool is_by_tag = settings.by.kind == Dimension::Kind::tag ||
                           (settings.then && settings.then->kind == Dimension::Kind::tag);
    check_adds_up(made, is_by_tag);

    Int128 closed = 0;
    for (const Opportunity& each : book.opportunities) {
      const bool counts = each.stage == "won" && each.amount && each.closed &&
                          category_of(each, book.config) != Category::omitted &&
                          settings.span.contains(*each.closed);
      if (counts) closed += in_euros(*each.amount, rates);
    }
    RC_ASSERT(made.total.figures.closed.minor == closed);
  }));
}

TEST_CASE("every deal is converted by itself and rounded once") {
  CHECK(rc::check([] {
    const auto rates = random_rates();
    const Book book = random_deals({"EUR", "NOK", "JPY", "USD"});
    const Converted result = convert(book, rates_of(rates), eur(), today());
    for (std::size_t i = 0; i < book.opportunities.size(); ++i) {
      const auto& before = book.opportunities[i].amount;
      const auto& after = result.book.opportunities[i].amount;
      RC_ASSERT(before.has_value() == after.has_value());
      if (!before) continue;
      RC_ASSERT(after->currency == eur());
      RC_ASSERT(after->minor == in_euros(*before, rates));
    }
  }));
}

TEST_CASE("converting to the currency that all is in changes nothing") {
  CHECK(rc::check([] {
    const Book book = random_deals({"EUR"});
    const Converted result = convert(book, rates_of(random_rates()), eur(), today());
    RC_ASSERT(result.problems.empty());
    RC_ASSERT(result.rates.empty());
    RC_ASSERT(result.weighted.empty());
    const ForecastSettings settings{dimension(book, any_of(all_dimensions)), random_span()};
    const Forecast plain = forecast(book, scope_of(book), eur(), settings, today());
    ForecastSettings with_weights = settings;
    with_weights.weighted = &result.weighted;
    const Forecast converted =
        forecast(result.book, scope_of(result.book), eur(), with_weights, today());
    RC_ASSERT(converted.rows == plain.rows);
    RC_ASSERT(converted.total == plain.total);
    RC_ASSERT(converted.outside == plain.outside);
  }));
}

TEST_CASE("statistics and losses count every deal once") {
  CHECK(rc::check([] {
    const Book book = random_deals({"EUR"});
    const std::string by = any_of(all_dimensions);
    std::optional<Period> closed;
    if (chance(50)) closed = random_span();
    const Stats all = stats(book, scope_of(book), eur(), {dimension(book, by), closed}, today());
    const StatsFigures& total = all.total;
    RC_ASSERT(all.in_scope == book.opportunities.size());
    RC_ASSERT(total.won + total.lost + total.open + all.omitted + all.outside + all.undated ==
              all.in_scope);
    const LossDimension reason = *parse_loss_dimension(chance(50) ? "reason" : by, book.config);
    const Losses lost = losses(book, scope_of(book), eur(), {reason, closed}, today());
    RC_ASSERT(lost.total.count + lost.not_lost + lost.outside + lost.undated == lost.in_scope);
    RC_ASSERT(lost.total.count == total.lost);
    RC_ASSERT(lost.total.amount == total.lost_amount);
    if (by == "tag") return;
    std::size_t won = 0;
    Int128 won_amount = 0;
    for (const StatsRow& row : all.rows) {
      won += row.figures.won;
      won_amount += row.figures.won_amount.minor;
    }
    RC_ASSERT(won == total.won);
    RC_ASSERT(won_amount == total.won_amount.minor);
    Int128 lost_amount = 0;
    for (const LossRow& row : lost.rows) lost_amount += row.amount.minor;
    RC_ASSERT(lost_amount == lost.total.amount.minor);
  }));
}
