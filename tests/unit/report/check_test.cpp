// SPDX-License-Identifier: MIT
#include <deals/report/check.hpp>

#include "catch.hpp"

namespace deals {
namespace {

const Moment now = *parse_moment("2026-11-21T10:30:00Z");

Event event(const char* at, EventKind kind) {
  Event result;
  result.at = *parse_moment(at);
  result.by = "anna";
  result.kind = kind;
  return result;
}

Book book_of(Customer customer, Opportunity deal) {
  Book book;
  book.config = default_config();
  book.customers.push_back(std::move(customer));
  book.opportunities.push_back(std::move(deal));
  return book;
}

Customer acme() { return {.id = {"acme"}, .name = "Acme"}; }

Opportunity pilot() {
  Opportunity deal{.id = {"acme-pilot"}, .name = "Pilot", .customer = {"acme"}, .stage = "lead"};
  deal.history.push_back(event("2026-09-01T09:00:00Z", EventKind::created));
  deal.history.back().changes.stage = "lead";
  return deal;
}

std::vector<std::string> codes(const Book& book) {
  std::vector<std::string> found;
  for (const Flaw& each : check(book, now)) found.push_back(each.problem.code);
  return found;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a record that agrees with its history has nothing to say") {
  CHECK(codes(book_of(acme(), pilot())) == Codes{});
}

TEST_CASE("what a file need not say is no drift") {
  Opportunity deal = pilot();
  deal.currency = default_config().currency;
  Customer customer = acme();
  customer.history.push_back(event("2026-09-01T09:00:00Z", EventKind::note));
  CHECK(codes(book_of(customer, deal)) == Codes{});

  deal.currency = Currency::find("NOK");
  customer.status = CustomerStatus::lead;
  CHECK(codes(book_of(customer, deal)) == Codes{"history-drift", "history-drift"});
}

TEST_CASE("without a history there is nothing to differ from") {
  Opportunity deal = pilot();
  deal.history.clear();
  deal.owner = "anna";
  CHECK(codes(book_of(acme(), deal)) == Codes{});
}

TEST_CASE("an event that was dated back may stand behind later ones") {
  Opportunity deal = pilot();
  deal.history.push_back(event("2026-11-02T09:00:00Z", EventKind::note));
  deal.history.push_back(event("2026-10-01T12:00:00Z", EventKind::call));
  CHECK(codes(book_of(acme(), deal)) == Codes{});
  deal.history.push_back(event("2026-10-01T12:00:01Z", EventKind::call));
  CHECK(codes(book_of(acme(), deal)) == Codes{"history-order"});
}

TEST_CASE("a customer whose file cannot be read is not missing") {
  Book book = book_of(acme(), pilot());
  book.customers.clear();
  CHECK(codes(book) == Codes{"dangling-customer"});
  book.problems.push_back({.place = {.file = "customers/acme.toml"}});
  CHECK(codes(book) == Codes{});
}

TEST_CASE("won, reopened and lost is a life; won and lost is a contradiction") {
  Opportunity deal = pilot();
  deal.stage = "lost";
  deal.closed = parse_iso_date("2026-10-03");
  deal.lost_reason = "price";
  deal.history.push_back(event("2026-10-01T09:00:00Z", EventKind::won));
  deal.history.back().changes.stage = "won";
  deal.history.push_back(event("2026-10-03T09:00:00Z", EventKind::lost));
  deal.history.back().changes.stage = "lost";
  deal.history.back().changes.lost_reason = "price";
  deal.history.back().changes.closed = deal.closed;
  CHECK(codes(book_of(acme(), deal)) == Codes{"won-and-lost"});

  deal.history.push_back(event("2026-10-02T12:00:00Z", EventKind::reopened));
  deal.history.back().changes.stage = "lead";
  CHECK(codes(book_of(acme(), deal)) == Codes{});
}

TEST_CASE("assertions are about open opportunities") {
  Book book = book_of(acme(), pilot());
  const Date today = date_of(now);
  Opportunity& deal = book.opportunities.front();
  deal.close = today;
  CHECK(broken("overdue", book, today).empty());
  CHECK(broken("overdue", book, today + 1).size() == 1);
  CHECK(broken("no-next-step", book, today).size() == 1);
  CHECK(broken("unowned", book, today).size() == 1);
  CHECK(broken("stale", book, *parse_iso_date("2026-09-15")).empty());
  CHECK(broken("stale", book, *parse_iso_date("2026-09-16")).size() == 1);
  deal.stage = "won";
  for (const std::string& name : assertion_names()) CHECK(broken(name, book, today + 99).empty());
}

}  // namespace deals
