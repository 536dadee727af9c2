// SPDX-License-Identifier: MIT
#include "../../../src/git/status.hpp"

#include "catch.hpp"

namespace deals {

TEST_CASE("a status tells the commit, and of each file how it is and where") {
  using namespace std::string_literals;
  const std::string output =
      "# branch.oid 7f5e\0# branch.head main\0"
      "1 MM N... 100644 100644 100644 2a9e 4044 a book/of deals.toml\0"
      "u UD N... 100644 100644 100644 000000 2a9e 4044 0000 customers/b c.toml\0"
      "? new file\0! build/\0"s;
  const Status status = parse_status(output);
  CHECK(status.head == "7f5e");
  REQUIRE(status.entries.size() == 4);
  using Kind = StatusEntry::Kind;
  const auto is = [&](std::size_t at, Kind kind, std::string_view state, std::string_view path) {
    const StatusEntry& entry = status.entries[at];
    CHECK(entry.kind == kind);
    CHECK(entry.state == state);
    CHECK(entry.path == path);
  };
  is(0, Kind::changed, "MM", "a book/of deals.toml");
  is(1, Kind::unmerged, "UD", "customers/b c.toml");
  is(2, Kind::untracked, "", "new file");
  is(3, Kind::ignored, "", "build/");
}

TEST_CASE("a status that ends too early has no path") {
  CHECK(parse_status("").entries.empty());
  CHECK(parse_status("1 M").entries.at(0).path.empty());
  CHECK(parse_status("# branch.oid (initial)").head == "(initial)");
}

}  // namespace deals
