// SPDX-License-Identifier: MIT
#include <deals/model/book.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

Customer customer(const char* id, const char* name) {
  Customer made;
  made.id = {id};
  made.name = name;
  return made;
}

Opportunity opportunity(const char* id, const char* of) {
  Opportunity made;
  made.id = {id};
  made.customer = {of};
  return made;
}

}  // namespace

TEST_CASE("a book finds its records by id") {
  Book book;
  CHECK(book.find(CustomerId{"acme"}) == nullptr);
  book.customers = {customer("acme", "Acme Corp"), customer("globex", ""), customer("z", "Z")};
  book.opportunities = {opportunity("acme-pilot", "acme"), opportunity("globex", "globex"),
                        opportunity("x", "gone")};
  for (const Customer& one : book.customers) CHECK(book.find(one.id) == &one);
  for (const Opportunity& one : book.opportunities) CHECK(book.find(one.id) == &one);
  CHECK(book.find(CustomerId{"acm"}) == nullptr);
  CHECK(book.find(CustomerId{"zz"}) == nullptr);
  CHECK(book.find(OpportunityId{"acme"}) == nullptr);

  CHECK(customer_name(book, book.opportunities[0]) == "Acme Corp");
  CHECK(customer_name(book, book.opportunities[1]) == "globex");
  CHECK(customer_name(book, book.opportunities[2]) == "gone");
}
