// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/model/money_sums.hpp>
#include <map>

#include "catch.hpp"
#include "playing.hpp"

using namespace deals;
using namespace deals::playing;

namespace {

/// A row of `deals list`, as porcelain has it.
struct Row {
  std::string state;
  std::string category;
  std::string currency;
  std::string amount;
  std::string weighted;
};

std::vector<Row> rows_of(TestSurroundings& book) {
  RC_ASSERT(play(book, {"list", "--all", "--output", "porcelain", "--columns",
                        "state,category,currency,amount,weighted"}) == 0);
  std::vector<Row> rows;
  for (std::string_view line : split(book.output, '\n')) {
    if (line.empty()) continue;
    const auto cells = split(line, '\t');
    RC_ASSERT(cells.size() == 5u);
    rows.push_back({std::string(cells[0]), std::string(cells[1]), std::string(cells[2]),
                    std::string(cells[3]), std::string(cells[4])});
  }
  return rows;
}

Money money(const Row& row, const std::string& text) {
  const auto number = parse_decimal(text);
  RC_ASSERT(number.has_value());
  return *money_of(*number, *Currency::find(row.currency));
}

struct Tally {
  explicit Tally() : amounts(Currency()), weighted(Currency()) {}
  std::size_t count = 0;
  MoneySums amounts;
  MoneySums weighted;
};

std::string words_of(const MoneySums& sums) {
  std::vector<std::string> parts;
  for (const MoneySum& sum : sums.sums()) {
    parts.push_back(to_grouped(sum, has_decimals(sum)) + " " + std::string(sum.currency.code()));
  }
  return join_words(parts, "and");
}

/// `2 won, 5 EUR and 7 NOK`
std::string phrase(const Tally& tally, const std::string& what) {
  std::string text = fmt::format("{} {}", tally.count, what);
  if (!tally.amounts.sums().empty()) text += ", " + words_of(tally.amounts);
  if (tally.weighted.sums().empty()) return text;
  return text + (tally.amounts.sums().size() == 1 ? ", " : " · ") + "weighted " +
         words_of(tally.weighted);
}

std::map<std::string, Tally> tallies(const std::vector<Row>& rows) {
  std::map<std::string, Tally> all;
  for (const Row& row : rows) {
    const bool is_omitted = row.state == "open" && row.category == "omitted";
    Tally& tally = all[is_omitted ? "omitted" : row.state];
    ++tally.count;
    if (!row.amount.empty()) tally.amounts.add(money(row, row.amount));
    if (!row.weighted.empty()) tally.weighted.add(money(row, row.weighted));
  }
  return all;
}

TestSurroundings played_book() {
  TestSurroundings book = random_book();
  for (int steps = number(0, 6); steps > 0; --steps) play(book, random_change(any_of(ids(book))));
  return book;
}

/// The numbers behind every `"count": ` below this key of the JSON, added up.
int counts_of(const std::string& json, const std::string& key) {
  int sum = 0;
  for (auto at = json.find("\n    \"" + key + "\": "); at != json.npos;
       at = json.find("\n        \"" + key + "\": ", at + 1)) {
    const auto count = json.find("\"count\": ", at);
    sum += std::stoi(json.substr(count + 9));
  }
  return sum;
}

}  // namespace

TEST_CASE("the line below a list is the sum of its rows") {
  CHECK(rc::check([] {
    TestSurroundings book = played_book();
    const auto all = tallies(rows_of(book));
    RC_ASSERT(play(book, {"list", "--all"}) == 0);
    RC_LOG(book.output);
    for (const auto& [state, tally] : all) {
      const std::string what = state != "open"    ? state
                               : tally.count == 1 ? "open deal"
                                                  : "open deals";
      RC_LOG(phrase(tally, what));
      RC_ASSERT(book.output.find(" " + phrase(tally, what)) != std::string::npos);
    }
  }));
}

TEST_CASE("a forecast counts every opportunity of a list once") {
  CHECK(rc::check([] {
    TestSurroundings book = played_book();
    for (auto& [path, text] : book.storage.files) {
      if (const auto at = text.find("currency = \"NOK\"\n"); at != text.npos) text.erase(at, 17);
    }
    const auto rows = rows_of(book);
    for (const Row& row : rows) RC_PRE(row.currency == "EUR");
    const std::string by = any_of({"month", "quarter", "stage", "owner", "customer"});
    RC_ASSERT(play(book, {"forecast", "--by", by, "--json"}) == 0);
    RC_LOG(book.output);
    int counted = 0;
    for (const char* part :
         {"total", "overdue", "undated", "unpriced", "omitted", "outside", "lost"}) {
      counted += counts_of(book.output, part);
    }
    RC_ASSERT(counted == static_cast<int>(rows.size()));
    RC_ASSERT(book.output.find(fmt::format("\"in_scope\": {},", rows.size())) != std::string::npos);
  }));
}
