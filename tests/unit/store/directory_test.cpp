// SPDX-License-Identifier: MIT
#include <deals/store/directory.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

#include <unistd.h>

namespace deals {
namespace {

std::string opened(const Result<Directory>& directory) {
  return directory ? "\"" + directory->path + "\"" : summary(directory.error());
}

TEST_CASE("directories are opened one component at a time and never through a link") {
  const TemporaryBook book;
  book.write("archive/customers/a.toml", "x");
  symlink("archive", book.path("link").c_str());
  const Directory root = book.open();
  CHECK(opened(open_directory(root, "")) == "\"\"");
  CHECK(opened(open_directory(root, "archive/customers")) == "\"archive/customers\"");
  CHECK(opened(open_directory(root, "none")) == "not_found none: no such directory");
  CHECK(opened(open_directory(root, "archive/none")) ==
        "not_found archive/none: no such directory");
  CHECK(opened(open_directory(root, "link")) ==
        "invalid_data link: is a symbolic link, not a directory");
  CHECK(opened(open_directory(root, "link/customers")) ==
        "invalid_data link: is a symbolic link, not a directory");
  CHECK(opened(open_directory(root, "archive/customers/a.toml")) ==
        "invalid_data archive/customers/a.toml: is a file, not a directory");
  CHECK(opened(open_directory(root, "..")) == "invalid_data: \"..\" is not a path inside the book");
}

TEST_CASE("missing directories are made with the permissions that the umask leaves") {
  const TemporaryBook book;
  const mode_t old = umask(027);
  CHECK(opened(make_directory(book.open(), "archive/customers")) == "\"archive/customers\"");
  umask(old);
  CHECK(book.mode("archive") == 0750);
  CHECK(book.mode("archive/customers") == 0750);
}

TEST_CASE("a listing is sorted bytewise and says what is surely a file") {
  const TemporaryBook book;
  for (const char* name : {"b", "a", "B", ".hidden", "\xc3\xa9"}) book.write(name, "");
  mkdir(book.path("d").c_str(), 0777);
  auto entries = entries_of(book.open());
  REQUIRE(entries);
  std::vector<std::string> names;
  for (const ListedName& entry : *entries) names.push_back(entry.name);
  CHECK(names == std::vector<std::string>{".hidden", "B", "a", "b", "d", "\xc3\xa9"});
  CHECK(!(*entries)[4].is_file);
}

TEST_CASE("two listings of one open directory do not disturb each other") {
  const TemporaryBook book;
  book.write("a", "");
  const Directory root = book.open();
  REQUIRE(entries_of(root));
  auto again = entries_of(root);
  REQUIRE(again);
  CHECK(again->size() == 1);
}

TEST_CASE("a directory is removed with its files; none is fine") {
  const TemporaryBook book;
  book.write("d/a", "x");
  book.write("d/b", "x");
  const Directory root = book.open();
  CHECK(summary(remove_directory(root, "d", "b")) == "ok");
  CHECK(!book.has("d"));
  CHECK(summary(remove_directory(root, "d")) == "ok");
}

}  // namespace
}  // namespace deals
