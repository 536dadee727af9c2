// SPDX-License-Identifier: MIT
#include <deals/render/agenda.hpp>

#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

namespace {

Date day(const char* iso) { return *parse_iso_date(iso); }

Opportunity late(std::string id, std::int64_t cents) {
  Opportunity made;
  made.id.text = std::move(id);
  made.customer.text = "acme";
  made.stage = "proposal";
  made.amount = Money{cents, {}};
  made.close = day("2026-11-03");
  made.owner = "anna";
  return made;
}

Book book_of(std::vector<Opportunity> deals) {
  Book book;
  book.config = default_config();
  book.opportunities = std::move(deals);
  return book;
}

AgendaPage page_of(const Book& book) {
  Opportunities scope;
  for (const Opportunity& each : book.opportunities) scope.push_back(&each);
  const Date today = day("2026-11-21");
  return {book, agenda(book, scope, {}, today), {}, today};
}

std::string text_of(const AgendaPage& page) {
  std::string text;
  write_agenda(page, Terminal{}, [&](std::string_view part) { text += part; });
  return text;
}

int widest(const std::string& text) {
  int most = 0;
  for (const auto line : split(text, '\n')) most = std::max(most, width(line));
  return most;
}

}  // namespace

TEST_CASE("an agenda has a heading with the worth of each concern and a line for each thing") {
  Opportunity due = late("acme-annual-renewal", 48'000'00);
  due.close = day("2026-12-15");
  due.next_step = NextStep{day("2026-11-19"), "Send the order form"};
  const Book book = book_of({late("globex-pilot", 12'500'00), late("hooli", 3'000'50), due});
  CHECK(text_of(page_of(book)) ==
        "OVERDUE (move the date, or close it)          2 deals, 15,500.50 EUR\n"
        "  globex-pilot           12,500  expected 3 Nov, 18 days ago    anna\n"
        "  hooli                3,000.50  expected 3 Nov, 18 days ago    anna\n"
        "DUE (by 28 Nov)                                   1 deal, 48,000 EUR\n"
        "  acme-annual-renewal    48,000  ! 19 Nov: Send the order form  anna\n");
}

TEST_CASE("no line of a mail is wider than 80 columns, and nothing of a text is lost") {
  Opportunity deal = late(std::string(70, 'x'), 922'337'203'685'47);
  deal.tasks = {{1, std::string(300, 'q') + " end", day("2026-11-20"), "", {}}};
  const Book book = book_of({deal});
  const std::string text = text_of(page_of(book));
  INFO(text);
  CHECK(widest(text) <= 80);
  CHECK(std::count(text.begin(), text.end(), 'q') == 300);
  CHECK(text.find("end (task 1)") != std::string::npos);
}

TEST_CASE("what comes from files is shown escaped") {
  Opportunity deal = late("acme", 1);
  deal.owner = "an\033[31mna";
  const Book book = book_of({deal});
  const std::string text = text_of(page_of(book));
  CHECK(text.find('\033') == std::string::npos);
  CHECK(text.find("an\\e[31mna") != std::string::npos);
}
