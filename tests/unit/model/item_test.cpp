// SPDX-License-Identifier: MIT
#include <deals/model/item.hpp>

#include "catch.hpp"

namespace deals {
namespace {

const Currency euro = *Currency::find("EUR");
const Currency yen = *Currency::find("JPY");

LineItem sold(std::string quantity, std::int64_t price_minor, Currency currency = euro) {
  LineItem item;
  item.text = "Seats";
  item.quantity = *parse_decimal(quantity);
  item.price = {price_minor, currency};
  return item;
}

Value table_of(std::vector<Entry> entries) {
  Value table{.kind = Value::Kind::table};
  table.entries = std::move(entries);
  return table;
}

Value number(const char* digits) {
  const bool is_whole = std::string(digits).find('.') == std::string::npos;
  return token_value(is_whole ? Value::Kind::integer : Value::Kind::floating, digits);
}

std::vector<std::string> faults_of(const Value& table) {
  std::vector<ItemFault> faults;
  read_item(table, euro, faults);
  std::vector<std::string> messages;
  for (const ItemFault& each : faults) messages.push_back(each.key + ": " + each.error.message);
  return messages;
}

}  // namespace

TEST_CASE("a line is quantity times price, rounded once, half to even") {
  struct Case {
    const char* quantity;
    std::int64_t price;
    std::int64_t total;
  };
  const auto each =
      GENERATE(Case{"1", 1, 1}, Case{"40", 120000, 4800000}, Case{"0.5", 1, 0}, Case{"1.5", 1, 2},
               Case{"2.5", 1, 2}, Case{"3.5", 1, 4}, Case{"0.333333", 100, 33},
               Case{"1000000000", 100, 100000000000}, Case{"7.25", 1999, 14493}, Case{"3", 0, 0});
  CAPTURE(each.quantity, each.price);
  CHECK(line_total(sold(each.quantity, each.price)) == Money{each.total, euro});
}

TEST_CASE("a discount in percent is taken off before the one rounding") {
  LineItem item = sold("3", 333);
  item.discount = Percent{3333};  // 9.99 × 66.67 % = 6.660333
  CHECK(line_total(item).minor == 666);
  CHECK(discount_of(item).minor == 333);
  item.discount = Percent{10000};
  CHECK(line_total(item).minor == 0);
  item = sold("0.5", 1);
  item.discount = Percent{5000};  // a quarter of a cent, not half of a rounded half
  CHECK(line_total(item).minor == 0);
}

TEST_CASE("a discount in money comes off the line, not off each piece") {
  LineItem item = sold("3", 10000);
  item.discount_amount = Money{2500, euro};
  CHECK(line_total(item).minor == 27500);
  CHECK(discount_of(item).minor == 2500);
}

TEST_CASE("the digits are the currency's") {
  CHECK(line_total(sold("2.5", 333, yen)) == Money{832, yen});  // 832.5, half to even
}

TEST_CASE("a contract is worth its periods, a year where it is open-ended") {
  LineItem item = sold("2", 10000);
  CHECK(contract_value({item}, euro).minor == 20000);
  struct Case {
    Every every;
    std::optional<int> times;
    int periods;
  };
  const auto each =
      GENERATE(Case{Every::month, {}, 12}, Case{Every::quarter, {}, 4}, Case{Every::year, {}, 1},
               Case{Every::month, 3, 3}, Case{Every::year, 5, 5});
  item.every = each.every;
  item.times = each.times;
  CHECK(periods_of(item) == each.periods);
  CHECK(contract_value({item, item}, euro).minor == Int128{20000} * each.periods * 2);
}

TEST_CASE("a year of what recurs is exact, and of what does not is nothing") {
  LineItem item = sold("1", 9999);
  CHECK(yearly(item).minor == 0);
  item.every = Every::month;
  CHECK(yearly(item).minor == 119988);
  item.every = Every::quarter;
  CHECK(yearly(item).minor == 39996);
  item.every = Every::year;
  item.times = 3;
  CHECK(yearly(item).minor == 9999);
}

TEST_CASE("an item runs from its first day for as many periods as it has") {
  LineItem item = sold("1", 100);
  const Date won = *make_date(2026, 1, 31);
  CHECK_FALSE(run_of(item, won));
  item.every = Every::month;
  CHECK(run_of(item, won)->first == won);
  CHECK_FALSE(run_of(item, won)->end);
  CHECK_FALSE(run_of(item, {}));
  item.times = 1;
  CHECK(run_of(item, won)->end == make_date(2026, 2, 28));
  item.from = make_date(2027, 1, 1);
  item.every = Every::quarter;
  item.times = 4;
  const auto run = run_of(item, won);
  CHECK(run->end == make_date(2028, 1, 1));
  CHECK_FALSE(run->contains(*make_date(2026, 12, 31)));
  CHECK(run->contains(*make_date(2027, 1, 1)));
  CHECK(run->contains(*make_date(2027, 12, 31)));
  CHECK_FALSE(run->contains(*make_date(2028, 1, 1)));
}

TEST_CASE("what makes no sense in an item is named with its key") {
  const Entry text{"text", string_value("Seats"), {}};
  const Entry price{"price", number("10.00"), {}};
  const auto fault = [&](std::vector<Entry> more) {
    more.insert(more.begin(), {text, price});
    return faults_of(table_of(std::move(more)));
  };
  using Faults = std::vector<std::string>;
  CHECK(fault({}) == Faults{});
  CHECK(fault({{"colour", string_value("red"), {}}}) == Faults{});
  CHECK(faults_of(table_of({text})) == Faults{": an item without a price"});
  CHECK(faults_of(table_of({price})) == Faults{": an item without a product and without a text"});
  CHECK(fault({{"quantity", number("0"), {}}}) ==
        Faults{"quantity: the quantity 0 is not above zero"});
  CHECK(fault({{"quantity", number("-2"), {}}}) ==
        Faults{"quantity: the quantity -2 is not above zero"});
  CHECK(fault({{"quantity", number("1e9"), {}}}) ==
        Faults{"quantity: quantity must be a plain decimal number, not \"1e9\""});
  CHECK(fault({{"quantity", number("0.1234567"), {}}}) ==
        Faults{"quantity: the quantity 0.1234567 has more than 6 decimals"});
  CHECK(fault({{"quantity", number("1000000001"), {}}}) ==
        Faults{"quantity: the quantity 1000000001 is above 1,000,000,000"});
  CHECK(fault({{"discount", number("101"), {}}}) ==
        Faults{"discount: the discount 101 is not a percentage from 0 to 100 with at most two "
               "decimals"});
  CHECK(fault({{"discount_amount", number("10.01"), {}}}) ==
        Faults{"discount_amount: the discount 10.01 is more than the 10.00 that it is taken off"});
  CHECK(fault({{"discount", number("1"), {}}, {"discount_amount", number("1"), {}}}) ==
        Faults{"discount_amount: a discount in percent and one in money"});
  CHECK(fault({{"times", number("2"), {}}}) == Faults{"times: 2 times, but not how often"});
  CHECK(fault({{"every", string_value("month"), {}}, {"times", number("0"), {}}}) ==
        Faults{"times: times must be a whole number from 1 to 1200, not 0"});
  CHECK(fault({{"every", string_value("week"), {}}}) ==
        Faults{"every: unknown recurrence \"week\""});
  CHECK(fault({{"currency", string_value("USD"), {}}}) ==
        Faults{"currency: the item is in USD, the opportunity in EUR"});
  CHECK(fault({{"currency", string_value("EUR"), {}}}) == Faults{});
}

TEST_CASE("a line that does not fit into 64 bits is refused, whatever its periods") {
  LineItem item = sold("1000000000", 9'000'000'000'000'000);
  REQUIRE(fault_of(item));
  CHECK(fault_of(item)->error.message == "1000000000 × 90000000000000.00 is too large");
  item = sold("1", INT64_MAX / LineItem::most_times);
  CHECK_FALSE(fault_of(item));
  item.every = Every::month;
  item.times = LineItem::most_times;
  CHECK(narrow(contract_value({item}, euro).minor));
}

TEST_CASE("a key of an item is set or removed, and no other is touched") {
  LineItem item = sold("40", 120000);
  Value table = item_value(item);
  table.entries.insert(table.entries.begin(), Entry{"colour", string_value("red"), {}});
  table.entries.push_back({"size", number("3"), {}});
  item.discount = Percent{1250};
  item.every = Every::year;
  item.from = make_date(2027, 1, 1);
  for (const char* key : {"discount", "every", "from"}) set_item_key(table, key, item);
  std::vector<std::string> keys;
  for (const Entry& each : table.entries) keys.push_back(each.key);
  CHECK(keys == std::vector<std::string>{"colour", "text", "quantity", "price", "discount", "every",
                                         "from", "size"});
  CHECK(table.find("discount")->text == "12.5");
  item.discount.reset();
  set_item_key(table, "discount", item);
  CHECK(table.find("discount") == nullptr);
  std::vector<ItemFault> faults;
  CHECK(read_item(table, euro, faults) == item);
  CHECK(faults.empty());
}

}  // namespace deals
