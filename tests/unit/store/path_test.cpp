// SPDX-License-Identifier: MIT
#include <deals/store/path.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

namespace deals {
namespace {

TEST_CASE("a path inside the book is split into directory and name") {
  struct Case {
    std::string path, directory, name;
  };
  for (const Case& c :
       {Case{"deals.toml", "", "deals.toml"}, Case{"customers/acme.toml", "customers", "acme.toml"},
        Case{"archive/customers/acme.toml", "archive/customers", "acme.toml"},
        Case{"..a/...", "..a", "..."}}) {
    CAPTURE(c.path);
    auto location = locate(c.path);
    REQUIRE(location);
    CHECK(location->directory == c.directory);
    CHECK(location->name == c.name);
  }
}

TEST_CASE("a path that could lead out of the book is refused") {
  for (const std::string& path :
       {std::string(), std::string("/"), std::string("/etc/passwd"), std::string(".."),
        std::string("../x.toml"), std::string("customers/../../x"), std::string("a//b"),
        std::string("a/"), std::string("./a"), std::string("a/."), std::string("a\0b", 3),
        std::string(256, 'a')}) {
    CAPTURE(path);
    auto location = locate(path);
    REQUIRE(!location);
    CHECK(location.error().kind == ErrorKind::invalid_data);
  }
  CHECK(summary(locate("../\x1b[2J")) ==
        "invalid_data: \"../\\e[2J\" is not a path inside the book");
}

TEST_CASE("changes write records and the book's own git files, never hidden ones") {
  for (const char* path :
       {"deals.toml", "customers/a.toml", ".gitignore", ".gitattributes", "customers/.gitkeep"}) {
    CAPTURE(path);
    CHECK(check_writable_name(path));
  }
  for (const char* path :
       {".git/hooks/pre-commit", ".deals/lock", ".deals/commit/manifest", "", ".GIT/config",
        "customers/.x.toml", ".git/.gitkeep", ".deals/x/.gitkeep", "../a"}) {
    CAPTURE(path);
    CHECK(!check_writable_name(path));
  }
}

}  // namespace
}  // namespace deals
