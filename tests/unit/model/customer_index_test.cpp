// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/model/customer_index.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("an index finds the customers that the book finds") {
  for (const int count : {0, 1, 7, 1000}) {
    Book book;
    for (int i = 0; i < count; ++i) {
      book.customers.push_back({.id = {fmt::format("c{:04}", i)}, .name = "Customer"});
    }
    const CustomerIndex index(book);
    for (int i = 0; i <= count; ++i) {
      const CustomerId id{fmt::format("c{:04}", i)};
      CHECK(index.find(id) == book.find(id));
    }
    CHECK(index.find(CustomerId{}) == nullptr);
  }
}
