// SPDX-License-Identifier: MIT
#include <deals/report/invoice.hpp>

#include "catch.hpp"

namespace deals {
namespace {

const Currency euro = *Currency::find("EUR");

InvoiceLine line_of(std::int64_t minor, std::optional<Percent> tax) {
  InvoiceLine line;
  line.item.text = "Work";
  line.item.price = {minor, euro};
  line.tax = tax;
  return line;
}

Invoice invoice_with(std::vector<InvoiceLine> lines) {
  Invoice invoice;
  invoice.currency = euro;
  invoice.lines = std::move(lines);
  return invoice;
}

Opportunity won_for(std::int64_t minor) {
  Opportunity deal;
  deal.id = {"acme-work"};
  deal.name = "Work";
  deal.customer = {"acme"};
  deal.stage = "won";
  deal.amount = Money{minor, euro};
  return deal;
}

Customer acme() {
  Customer customer;
  customer.id = {"acme"};
  customer.name = "Acme";
  customer.extra = {{"address", array_value({string_value("Street 1"), string_value("Oslo")}), {}},
                    {"tax_id", string_value("NO 1"), {}}};
  return customer;
}

Config seller_config() {
  Config config = default_config();
  config.name = "Fjord";
  config.invoice.tax = Percent{2500};
  return config;
}

Book book_with(const std::vector<std::string>& numbers) {
  Book book;
  book.config = default_config();
  for (const std::string& each : numbers) {
    Opportunity deal = won_for(100);
    Event event{.kind = EventKind::invoiced};
    event.extra = {{"number", string_value(each), {}}};
    deal.history.push_back(event);
    book.opportunities.push_back(deal);
  }
  return book;
}

}  // namespace

TEST_CASE("tax is rounded once per rate, and all of it adds up") {
  // 3 × 0.02 at 25 %: a line alone is half a cent.
  const auto totals = totals_of(
      invoice_with({line_of(2, Percent{2500}), line_of(2, Percent{2500}), line_of(2, Percent{2500}),
                    line_of(1010, Percent{700}), line_of(333, {})}));
  REQUIRE(totals.taxes.size() == 3);
  CHECK(totals.taxes[0] == InvoiceTax{Percent{2500}, {6, euro}, {2, euro}});     // 1.5
  CHECK(totals.taxes[1] == InvoiceTax{Percent{700}, {1010, euro}, {71, euro}});  // 70.7
  CHECK(totals.taxes[2] == InvoiceTax{{}, {333, euro}, {0, euro}});
  CHECK(totals.net.minor == 1349);
  CHECK(totals.tax.minor == 73);
  CHECK(totals.gross.minor == 1422);
  CHECK(totals.is_taxed());
}

TEST_CASE("a rate of 0 is a rate, and none is none") {
  CHECK(totals_of(invoice_with({line_of(100, Percent{0})})).is_taxed());
  CHECK_FALSE(totals_of(invoice_with({line_of(100, {})})).is_taxed());
}

TEST_CASE("a deal without items is one line with its amount") {
  auto invoice = invoice_of(won_for(12345), acme(), seller_config(), {});
  REQUIRE(invoice);
  REQUIRE(invoice->lines.size() == 1);
  CHECK(name_of(invoice->lines.front().item) == "Work");
  CHECK(invoice->lines.front().net().minor == 12345);
  CHECK(invoice->lines.front().tax == Percent{2500});
  CHECK(invoice->seller.name == "Fjord");
  CHECK(invoice->buyer == InvoiceParty{"Acme", {"Street 1", "Oslo"}, "NO 1"});
}

TEST_CASE("an open-ended item is invoiced for a year, and says so") {
  Opportunity deal = won_for(0);
  LineItem item;
  item.text = "Support";
  item.price = {10000, euro};
  item.every = Every::month;
  deal.items = {item_value(item)};
  auto invoice = invoice_of(deal, acme(), seller_config(), {});
  REQUIRE(invoice);
  CHECK(invoice->lines.front().item.times == 12);
  CHECK(invoice->lines.front().net().minor == 120000);
}

TEST_CASE("a product has its own rate") {
  Opportunity deal = won_for(0);
  LineItem item;
  item.product = "book";
  item.price = {10000, euro};
  deal.items = {item_value(item)};
  Catalogue catalogue;
  catalogue.products.push_back({.id = "book", .price = {10000, euro}, .tax = Percent{700}});
  auto invoice = invoice_of(deal, acme(), seller_config(), catalogue);
  REQUIRE(invoice);
  CHECK(invoice->lines.front().tax == Percent{700});
}

TEST_CASE("nothing to invoice and no seller are refused") {
  Opportunity deal = won_for(0);
  deal.amount.reset();
  auto refused = invoice_of(deal, acme(), seller_config(), {});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message ==
        "acme-work has no amount and no items: there is nothing to invoice");
  refused = invoice_of(won_for(1), acme(), default_config(), {});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message ==
        "nobody is the seller: deals.toml has neither [invoice] nor a name");
}

TEST_CASE("what an event carries is the invoice that went out, whatever has changed since") {
  auto sent = invoice_of(won_for(12345), acme(), seller_config(), {});
  REQUIRE(sent);
  sent->number = "2026-0007";
  sent->date = *make_date(2026, 11, 21);
  sent->due = *make_date(2026, 12, 21);
  sent->bank = "NO12";
  Event event{.kind = EventKind::invoiced};
  event.extra = invoice_record(*sent);
  CHECK(is_whole_record(event));
  CHECK(invoice_number(event) == "2026-0007");
  auto again = recorded_invoice(event, Invoice{});
  REQUIRE(again);
  CHECK(again->number == sent->number);
  CHECK(again->date == sent->date);
  CHECK(again->due == sent->due);
  CHECK(again->seller == sent->seller);
  CHECK(again->buyer == sent->buyer);
  CHECK(again->bank == sent->bank);
  CHECK(again->lines == sent->lines);
}

TEST_CASE("an event whose total is not what its lines come to is refused") {
  auto sent = invoice_of(won_for(12345), acme(), seller_config(), {});
  REQUIRE(sent);
  sent->number = "2026-0007";
  Event event{.kind = EventKind::invoiced};
  event.extra = invoice_record(*sent);
  for (Entry& each : event.extra) {
    if (each.key == "total") each.value.text = "1.00";
  }
  auto again = recorded_invoice(event, Invoice{});
  REQUIRE_FALSE(again);
  CHECK(again.error().message ==
        "the invoiced event of 1970-01-01 says 1.00 in all, but its lines come to 154.31");
}

TEST_CASE("the next number is one more than the highest of its prefix and year") {
  struct Case {
    std::vector<std::string> issued;
    std::string prefix;
    std::string next;
  };
  const auto each =
      GENERATE(Case{{}, "", "2026-0001"}, Case{{"2026-0001", "2026-0007"}, "", "2026-0008"},
               Case{{"2025-0099"}, "", "2026-0001"}, Case{{"FA-2026-0003"}, "", "2026-0001"},
               Case{{"FA-2026-0003", "2026-0009"}, "FA-", "FA-2026-0004"},
               Case{{"2026-9999"}, "", "2026-10000"},
               Case{{"2026-", "2026-7a", "2026--3", "x"}, "", "2026-0001"},
               Case{{"2026-0002/b"}, "", "2026-0001"});
  CHECK(next_invoice_number(issued_numbers(book_with(each.issued)), each.prefix, 2026) ==
        each.next);
}

TEST_CASE("in a broken file all that looks like a number of the year counts, and no date does") {
  const std::string text = "at = 2026-11-21 number = \"2026-0041\" 2025-0099 2026-00";
  const auto mentioned = numbers_mentioned(text, "", 2026, "a");
  REQUIRE(mentioned.size() == 1);
  CHECK(mentioned.front().number == "2026-0041");
  CHECK(numbers_mentioned(text, "FA-", 2026, "a").empty());
}

}  // namespace deals
