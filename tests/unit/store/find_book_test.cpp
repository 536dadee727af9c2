// SPDX-License-Identifier: MIT
#include <deals/store/book_storage.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

namespace deals {
namespace {

TEST_CASE("the nearest directory upwards that holds deals.toml is the book") {
  const TemporaryBook book;
  book.write("deals.toml", "");
  book.write("customers/a.toml", "");
  book.write("inner/deals.toml", "");
  book.write("inner/deep/down/x", "");
  const std::string root = std::filesystem::canonical(book.path()).string();
  CHECK(*find_book(book.path()) == root);
  CHECK(*find_book(book.path("customers")) == root);
  CHECK(*find_book(book.path("customers/../customers/")) == root);
  CHECK(*find_book(book.path("inner/deep/down")) == root + "/inner");
}

TEST_CASE("without a book in sight the error says what to do") {
  const TemporaryBook book;
  auto none = find_book(book.path());
  REQUIRE(!none);
  CHECK(summary(none.error()) == "not_found: no book here or in a directory above");
  CHECK(none.error().hints.size() == 1);
  CHECK(find_book(book.path("gone")).error().kind == ErrorKind::io);
}

TEST_CASE("a book's directory is made with those above it") {
  const TemporaryBook book;
  CHECK(summary(make_book_directory(book.path("a/b/c"))) == "ok");
  CHECK(summary(make_book_directory(book.path("a/b/c"))) == "ok");
  CHECK(book.has("a/b/c"));
  book.write("file", "");
  CHECK(make_book_directory(book.path("file/c")).error().kind == ErrorKind::io);
}

}  // namespace
}  // namespace deals
