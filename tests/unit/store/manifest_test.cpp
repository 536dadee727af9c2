// SPDX-License-Identifier: MIT
#include <deals/store/manifest.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

namespace deals {
namespace {

const std::vector<Step> steps{
    {"customers/a b.toml", digest_of("old"), digest_of("new")},
    {"customers/new.toml", {}, digest_of("")},
    {"deals.toml", digest_of("gone"), {}},
};

TEST_CASE("a manifest is read back as it was written") {
  auto read = parse_manifest(manifest_text(steps));
  REQUIRE(read);
  CHECK(*read == steps);
}

TEST_CASE("a manifest is plain text, a line per file") {
  CHECK(manifest_text({{"a.toml", digest_of(""), {}}}) ==
        "deals transaction 1\n0.cbf29ce484222325 - a.toml\nend\n");
}

TEST_CASE("no part of a manifest is taken for the whole") {
  const std::string whole = manifest_text(steps);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK(!parse_manifest(whole.substr(0, size)));
  }
  CHECK(!parse_manifest(whole + "\n"));
}

TEST_CASE("a manifest that no deals has written is refused") {
  const std::string d = "1.0000000000000001";
  for (const std::string& line :
       {std::string("- - a.toml"), d + " a.toml", d + " " + d, "x " + d + " a.toml",
        d + " 1 a.toml", d + " " + d + " ../a.toml", d + " " + d + " /a.toml",
        "- " + d + " .git/hooks/post-checkout", d + " " + d + " "}) {
    CAPTURE(line);
    CHECK(!parse_manifest("deals transaction 1\n" + line + "\nend\n"));
  }
  CHECK(!parse_manifest("deals transaction 2\nend\n"));
}

}  // namespace
}  // namespace deals
