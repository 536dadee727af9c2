// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/store/book_storage.hpp>
#include <deals/store/names_ahead.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

namespace deals {
namespace {

TEST_CASE("names that were listed ahead are taken once, and only for their directory") {
  const TemporaryBook book;
  book.write("opportunities/a.toml", "");
  const Directory directory = book.open();
  NamesAhead ahead;
  CHECK_FALSE(ahead.take("opportunities"));
  ahead.list(directory, "opportunities");
  CHECK_FALSE(ahead.take("customers"));
  const auto names = ahead.take("opportunities");
  REQUIRE(names);
  CHECK(names->size() == 1);
  CHECK_FALSE(ahead.take("opportunities"));
}

TEST_CASE("what cannot be listed ahead is listed when its turn comes") {
  const TemporaryBook book;
  const Directory directory = book.open();
  NamesAhead ahead;
  ahead.list(directory, "opportunities");
  CHECK_FALSE(ahead.take("opportunities"));
}

/// A book with so many customers that what is read next is listed ahead.
void write_customers(const TemporaryBook& book) {
  for (int i = 0; i < 600; ++i) book.write(fmt::format("customers/c{}.toml", i), "");
}

std::size_t count_of(const Storage& storage, const std::string& directory) {
  const auto count = storage.read_each(
      directory, [](std::size_t) {}, [](std::size_t, const std::string&, const auto&) {});
  REQUIRE(count);
  return *count;
}

TEST_CASE("what a command makes itself is there, whatever was listed ahead") {
  const TemporaryBook book;
  write_customers(book);
  book.write("opportunities/a.toml", "");
  auto storage = open_book(book.path(), {});
  REQUIRE(storage);
  CHECK(count_of(**storage, "customers") == 600);
  REQUIRE((*storage)->apply({{"opportunities/b.toml", std::nullopt, "text"}}));
  CHECK(count_of(**storage, "opportunities") == 2);
}

TEST_CASE("a book without opportunities has none, however many customers") {
  const TemporaryBook book;
  write_customers(book);
  auto storage = open_book(book.path(), {});
  REQUIRE(storage);
  CHECK(count_of(**storage, "customers") == 600);
  CHECK(count_of(**storage, "opportunities") == 0);
}

}  // namespace
}  // namespace deals
