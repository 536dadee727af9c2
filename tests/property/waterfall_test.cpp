// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/model/money.hpp>
#include <map>

#include "catch.hpp"
#include "playing.hpp"

using namespace deals;
using namespace deals::playing;

namespace {

/// A sum of minor units, and how many deals make it.
struct Sum {
  long count = 0;
  std::int64_t minor = 0;

  bool operator==(const Sum&) const = default;
};

std::int64_t minor_units(std::string_view amount, std::string_view currency) {
  if (amount.empty()) return 0;
  const auto number = parse_decimal(amount);
  RC_ASSERT(number.has_value());
  return *scaled_to(*number, Currency::find(currency)->digits());
}

int direction(std::string_view step) {
  if (step == "increased" || step == "decreased" || step == "rates" || step == "end") return 0;
  const bool goes = step == "pushed_out" || step == "lost" || step == "won" ||
                    step == "owner_out" || step == "left";
  return goes ? -1 : 1;
}

struct Fall {
  Sum steps;  ///< start and all steps
  Sum end;
};

constexpr int has_problems = 5;

/// What `deals waterfall` says, by currency. Without a rate it may tell of a problem, and shows the
/// currencies apart.
std::map<std::string, Fall> falls_of(TestSurroundings& book, const Words& words,
                                     bool has_rates = true) {
  const int code = play(book, words);
  RC_ASSERT(code == 0 || (!has_rates && code == has_problems));
  std::map<std::string, Fall> falls;
  for (std::string_view line : split(book.output, '\n')) {
    if (line.empty()) continue;
    const auto cells = split(line, '\t');
    RC_ASSERT(cells.size() == 4u);
    Fall& fall = falls[std::string(cells[1])];
    const long count = std::stol(std::string(cells[2]));
    const std::int64_t amount = minor_units(cells[3], cells[1]);
    if (cells[0] == "end") {
      fall.end = {count, amount};
    } else {
      fall.steps.count += direction(cells[0]) * count;
      fall.steps.minor += amount;
    }
  }
  return falls;
}

/// What `deals list` has open and not omitted, by currency.
std::map<std::string, Sum> open_money(TestSurroundings& book, const Words& filter) {
  Words words = {"list",      "is:open",   "--output",
                 "porcelain", "--columns", "category,currency,amount"};
  words.insert(words.end(), filter.begin(), filter.end());
  RC_ASSERT(play(book, words) == 0);
  std::map<std::string, Sum> sums;
  for (std::string_view line : split(book.output, '\n')) {
    if (line.empty()) continue;
    const auto cells = split(line, '\t');
    RC_ASSERT(cells.size() == 3u);
    if (cells[0] == "omitted") continue;
    Sum& sum = sums[std::string(cells[1])];
    ++sum.count;
    sum.minor += minor_units(cells[2], cells[1]);
  }
  return sums;
}

}  // namespace

TEST_CASE("after any commands and edits a waterfall balances and ends with what is open") {
  CHECK(rc::check([] {
    TestSurroundings book = random_book();
    const bool has_rates = chance(70);
    if (chance(50)) {
      const std::string yen = has_rates ? "JPY = 171.3\n" : "";
      book.storage.files["rates.toml"] = "base = \"EUR\"\n[rates.1999-01-04]\nNOK = 11.7\n" + yen +
                                         "[rates.2026-11-15]\nNOK = 12.013\n" + yen;
    }
    for (int steps = number(0, 8); steps > 0; --steps) {
      const std::string id = any_of(ids(book));
      if (chance(15)) edit_by_hand(book, id);
      play(book, random_change(id));
    }
    Words filter;
    if (chance(50)) filter.push_back(any_of({"owner:bo", "owner:anna", "customer:acme"}));
    Words words = {"waterfall", "--since",   fmt::format("-{}d", number(0, 12)),
                   "--output",  "porcelain", "--currency",
                   "each"};
    words.insert(words.end(), filter.begin(), filter.end());
    const auto falls = falls_of(book, words);
    const auto open = open_money(book, filter);
    for (const auto& [currency, fall] : falls) {
      RC_LOG(currency);
      RC_ASSERT(fall.steps == fall.end);
      const auto there = open.find(currency);
      RC_ASSERT(fall.end == (there == open.end() ? Sum{} : there->second));
    }
    for (const auto& [currency, sum] : open) RC_ASSERT(falls.contains(currency));
    words.erase(words.begin() + 5, words.begin() + 7);
    for (const auto& [currency, fall] : falls_of(book, words, has_rates)) {
      RC_ASSERT(fall.steps == fall.end);
    }
  }));
}
