// SPDX-License-Identifier: MIT
#include <deals/model/amount.hpp>

#include <algorithm>
#include <random>

#include "catch.hpp"

using namespace deals;

namespace {

constexpr unsigned seed = 20261121;

/// Amounts of every size, small ones as often as large ones.
Money random_money(std::mt19937& random, Currency currency) {
  const std::uint64_t bits = (std::uint64_t{random()} << 32) | random();
  return {static_cast<std::int64_t>(bits >> (1 + random() % 63)), currency};
}

bool reads_as(const std::string& text, Money expected) {
  const auto amount = parse_amount(text, expected.currency, Currency());
  if (amount && amount->amount == expected) return true;
  UNSCOPED_INFO(
      text << (amount ? " is read as " + to_plain(amount->amount) : ": " + amount.error().message));
  return false;
}

std::string replaced(std::string text, char from, char to) {
  std::replace(text.begin(), text.end(), from, to);
  return text;
}

std::string in_european(const std::string& text) {
  return replaced(replaced(replaced(text, ',', '#'), '.', ','), '#', '.');
}

}  // namespace

TEST_CASE("a plain amount is read back in every currency, or refused as ambiguous") {
  std::mt19937 random(seed);
  for (int i = 0; i < 10'000; ++i) {
    const auto& codes = currency_codes();
    const Money money = random_money(random, *Currency::find(codes[random() % codes.size()]));
    const std::string text = to_plain(money);
    const bool ambiguous = money.currency.digits() == 3 && text.size() <= 7 && text[0] != '0';
    if (ambiguous) {
      REQUIRE_FALSE(parse_amount(text, money.currency, Currency()));
    } else {
      REQUIRE(reads_as(text, money));
    }
  }
}

TEST_CASE("the grouped forms of all conventions mean the same") {
  std::mt19937 random(seed);
  for (const char* code : {"EUR", "NOK", "CLF"}) {
    for (int i = 0; i < 1000; ++i) {
      const Money money = random_money(random, *Currency::find(code));
      const std::string text = to_grouped(money, true);
      REQUIRE(reads_as(text, money));
      REQUIRE(reads_as(in_european(text), money));
      REQUIRE(reads_as(replaced(text, ',', ' '), money));
      REQUIRE(reads_as(replaced(text, ',', '\''), money));
      REQUIRE(reads_as(replaced(text, ',', '_'), money));
      REQUIRE(reads_as(replaced(in_european(text), '.', ' '), money));
      REQUIRE(reads_as(code + text, money));
      REQUIRE(reads_as(text + " " + code, money));
    }
  }
}

TEST_CASE("k is three zeros") {
  std::mt19937 random(seed);
  for (int i = 0; i < 2000; ++i) {
    const auto number = static_cast<std::int64_t>(random());
    const Money money = {number * 100'000, Currency()};
    REQUIRE(reads_as(std::to_string(number) + "k", money));
  }
}

TEST_CASE("whatever is typed is refused with a message or is an amount that reads back") {
  const std::string alphabet = "0001234599..,,'' __kKmbnr$€-+e%EURx";
  std::mt19937 random(seed);
  int accepted = 0;
  for (int i = 0; i < 40'000; ++i) {
    std::string text;
    for (auto length = random() % 9; length > 0; --length) {
      text.push_back(alphabet[random() % alphabet.size()]);
    }
    const auto amount = parse_amount(text, Currency(), Currency());
    if (!amount) {
      if (amount.error().kind != ErrorKind::usage || amount.error().message.empty()) FAIL(text);
      continue;
    }
    ++accepted;
    if (amount->amount.minor < 0) FAIL(text);
    if (!reads_as(to_plain(amount->amount), amount->amount)) FAIL(text);
  }
  CHECK(accepted > 400);
}
