// SPDX-License-Identifier: MIT
#include <deals/report/recurring.hpp>

#include "catch.hpp"

namespace deals {
namespace {

const Currency euro = *Currency::find("EUR");

Date day(int year, int month, int which) { return *make_date(year, month, which); }

LineItem recurring_item(std::int64_t minor, Every every, std::optional<Date> from,
                        std::optional<int> times = {}) {
  LineItem item;
  item.text = "Seats";
  item.price = {minor, euro};
  item.every = every;
  item.from = from;
  item.times = times;
  return item;
}

Opportunity won_deal(const std::string& id, const std::string& customer,
                     const std::vector<LineItem>& items) {
  Opportunity deal;
  deal.id = {id};
  deal.name = id;
  deal.customer = {customer};
  deal.stage = "won";
  deal.closed = day(2025, 12, 20);
  deal.amount = Money{100000, euro};
  for (const LineItem& each : items) deal.items.push_back(item_value(each));
  return deal;
}

struct Figures12 {
  Int128 monthly, annual, before, begun, ended, contract;
  bool operator==(const Figures12&) const = default;
};

Figures12 plain(const RecurringFigures& of) {
  return {of.monthly().minor, of.annual.minor, of.before.minor,
          of.begun.minor,     of.ended.minor,  of.contract.minor};
}

Book book_of(std::vector<Opportunity> deals) {
  Book book;
  book.config = default_config();
  book.opportunities = std::move(deals);
  return book;
}

Recurring report_of(const Book& book, Date today, const RecurringSettings& settings = {}) {
  std::vector<ContractLine> lines;
  for (const Opportunity& deal : book.opportunities) {
    auto own = contract_lines(deal, book.config);
    REQUIRE(own);
    lines.insert(lines.end(), own->begin(), own->end());
  }
  return recurring(book, lines, euro, settings, today);
}

}  // namespace

TEST_CASE("the years of a ramp are never added up") {
  const Book book = book_of({won_deal("acme-ramp", "acme",
                                      {recurring_item(120000, Every::year, day(2026, 1, 1), 1),
                                       recurring_item(240000, Every::year, day(2027, 1, 1), 1),
                                       recurring_item(360000, Every::year, day(2028, 1, 1), 1)})});
  struct Case {
    Date at;
    Figures12 figures;
  };
  const Int128 all = 720000;
  const auto each =
      GENERATE_COPY(Case{day(2025, 12, 31), {0, 0, 0, 0, 0, all}},
                    Case{day(2026, 1, 1), {10000, 120000, 0, 120000, 0, all}},
                    Case{day(2026, 12, 31), {10000, 120000, 0, 120000, 0, all}},
                    Case{day(2027, 1, 1), {20000, 240000, 120000, 240000, 120000, all}},
                    Case{day(2028, 6, 1), {30000, 360000, 240000, 360000, 240000, all}},
                    Case{day(2029, 1, 1), {0, 0, 360000, 0, 360000, all}},
                    Case{day(2030, 1, 1), {0, 0, 0, 0, 0, all}});
  CAPTURE(to_iso(each.at));
  CHECK(plain(report_of(book, each.at).total) == each.figures);
}

TEST_CASE("a twelfth is rounded once, in the end") {
  const LineItem item = recurring_item(10000, Every::year, day(2026, 1, 1));
  const Book book = book_of({won_deal("a", "acme", {item}), won_deal("b", "acme", {item}),
                             won_deal("c", "acme", {item})});
  // 8.33 three times would be 24.99.
  CHECK(plain(report_of(book, day(2026, 6, 1)).total) ==
        Figures12{2500, 30000, 0, 30000, 0, 30000});
}

TEST_CASE("months, quarters and years count by what they come to in a year") {
  const Book book = book_of({won_deal("a", "acme",
                                      {recurring_item(100, Every::month, day(2026, 1, 1)),
                                       recurring_item(100, Every::quarter, day(2026, 1, 1)),
                                       recurring_item(100, Every::year, day(2026, 1, 1))})});
  CHECK(report_of(book, day(2026, 6, 1)).total.annual.minor == 1700);
  CHECK(report_of(book, day(2026, 6, 1)).total.monthly().minor == 142);
  CHECK(report_of(book, day(2026, 6, 1)).total.running == 3);
}

TEST_CASE("what begins without a day begins when the deal was won") {
  Book book = book_of({won_deal("a", "acme", {recurring_item(1200, Every::month, {})})});
  CHECK(report_of(book, day(2025, 12, 19)).total.annual.minor == 0);
  CHECK(report_of(book, day(2025, 12, 20)).total.annual.minor == 14400);
  book.opportunities.front().closed.reset();
  const Recurring report = report_of(book, day(2026, 6, 1));
  CHECK(report.total.annual.minor == 0);
  CHECK(report.total.contract.minor == 14400);
  CHECK(report.undated == std::vector<std::string>{"a"});
}

TEST_CASE("ARR is what there was before the year, and what began, and not what ended") {
  std::vector<LineItem> items;
  for (int month = 1; month <= 12; ++month) {
    items.push_back(recurring_item(month * 137, Every::month, day(2025, month, 3), month * 2));
    items.push_back(
        recurring_item(month * 211, Every::quarter, day(2026, month, 17), month % 5 + 1));
  }
  const Book book = book_of({won_deal("a", "acme", items)});
  for (Date at = day(2025, 1, 1); at < day(2030, 1, 1); at = at + 7) {
    const RecurringFigures total = report_of(book, at).total;
    CAPTURE(to_iso(at));
    REQUIRE(total.annual.minor == total.before.minor + total.begun.minor - total.ended.minor);
  }
}

TEST_CASE("rows by product and by customer add up to the total") {
  LineItem other = recurring_item(555, Every::quarter, day(2026, 3, 1));
  other.text = "Support";
  const LineItem seats = recurring_item(10000, Every::year, day(2026, 1, 1));
  const Book book = book_of({won_deal("a", "acme", {seats, other}),
                             won_deal("b", "globex", {seats}), won_deal("c", "globex", {})});
  RecurringSettings settings;
  settings.by_product = true;
  const Recurring by_product = report_of(book, day(2026, 6, 1), settings);
  std::vector<std::string> labels;
  Int128 annual = 0;
  for (const RecurringRow& row : by_product.rows) {
    labels.push_back(row.group.label);
    annual += row.figures.annual.minor;
  }
  CHECK(labels == std::vector<std::string>{"Seats", "Support", "(no items)"});
  CHECK(annual == by_product.total.annual.minor);
  CHECK(by_product.deals == 3);
  CHECK(by_product.without_items == 1);
  CHECK(by_product.total.contract.minor == 20000 + 4 * 555 + 100000);
  settings.by_product = false;
  settings.by = *parse_dimension("customer", book.config);
  const Recurring by_customer = report_of(book, day(2026, 6, 1), settings);
  REQUIRE(by_customer.rows.size() == 2);
  CHECK(by_customer.rows[0].figures.annual.minor == 10000 + 4 * 555);
  CHECK(by_customer.rows[1].figures.annual.minor == 10000);
}

TEST_CASE("an item that makes no sense is the error of its deal, with its place") {
  Opportunity deal = won_deal("a", "acme", {recurring_item(100, Every::month, {})});
  set_item_key(deal.items.front(), "text", LineItem{});
  auto lines = contract_lines(deal, default_config());
  REQUIRE_FALSE(lines);
  CHECK(lines.error().message == "an item without a product and without a text");
  CHECK(lines.error().place.file == "opportunities/a.toml");
}

}  // namespace deals
