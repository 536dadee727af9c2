// SPDX-License-Identifier: MIT
#include <deals/store/manifest.hpp>
#include <deals/store/overlay.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

namespace deals {
namespace {

const std::vector<Step> steps{{"customers/a.toml", digest_of("old a"), digest_of("new a")},
                              {"customers/b.toml", {}, digest_of("new b")},
                              {"customers/c.toml", digest_of("old c"), {}},
                              {"customers/d.toml", digest_of("old d"), digest_of("new d")}};

/// An interrupted change of which only `d` is in place.
void fill(const TemporaryBook& book) {
  book.write("customers/a.toml", "old a");
  book.write("customers/c.toml", "old c");
  book.write("customers/d.toml", "new d");
  book.write(".deals/commit/manifest", manifest_text(steps));
  book.write(".deals/commit/0", "new a");
  book.write(".deals/commit/1", "new b");
  book.write(".deals/commit/3", "old d");
}

TEST_CASE("without an interrupted change there is nothing to lay over") {
  const TemporaryBook book;
  CHECK(Overlay::of(book.open())->is_empty());
}

TEST_CASE("the texts of an interrupted change that are not in place are found") {
  const TemporaryBook book;
  fill(book);
  const auto overlay = Overlay::of(book.open());
  REQUIRE(overlay);
  CHECK(*overlay->find("customers/a.toml") == "new a");
  CHECK(*overlay->find("customers/b.toml") == "new b");
  CHECK(*overlay->find("customers/c.toml") == std::nullopt);
  CHECK(overlay->find("customers/d.toml") == nullptr);
}

TEST_CASE("a listing has the files that are to come and lacks those that are to go") {
  const TemporaryBook book;
  fill(book);
  std::vector<std::string> names{"a.toml", "c.toml", "d.toml"};
  Overlay::of(book.open())->correct("customers", names);
  CHECK(names == std::vector<std::string>{"a.toml", "b.toml", "d.toml"});
  std::vector<std::string> others{"x.toml"};
  Overlay::of(book.open())->correct("opportunities", others);
  CHECK(others == std::vector<std::string>{"x.toml"});
}

TEST_CASE("a manifest that cannot be read is an error that names it") {
  const TemporaryBook book;
  book.write(".deals/commit/manifest", "half");
  CHECK(summary(Overlay::of(book.open())) ==
        "invalid_data .deals/commit/manifest: is not a whole manifest");
}

}  // namespace
}  // namespace deals
