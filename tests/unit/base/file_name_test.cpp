// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <deals/base/file_name.hpp>
#include <deals/base/utf8.hpp>
#include <string>

using namespace deals;

TEST_CASE("a stranger's file name becomes one that every system takes") {
  struct Case {
    std::string given;
    std::string safe;
  };
  const std::vector<Case> cases = {
      {"offer.pdf", "offer.pdf"},
      {"/home/anna/offer.pdf", "offer.pdf"},
      {"C:\\Users\\anna\\offer.pdf", "offer.pdf"},
      {"../../etc/passwd", "passwd"},
      {"..", "file"},
      {"", "file"},
      {"dir/", "file"},
      {".bashrc", "bashrc"},
      {"...a..", "a"},
      {" blanks . ", "blanks"},
      {"a\nb\tc\x1B[31m\x7F.txt", "abc[31m.txt"},
      {"wh?t:\"a\"<b>|*.txt", "wh_t__a__b___.txt"},
      {"con", "_con"},
      {"NUL.txt", "_NUL.txt"},
      {"com1.tar.gz", "_com1.tar.gz"},
      {"console.txt", "console.txt"},
      {"com10", "com10"},
      {"e\xCC\x81t\xC3\xA9.txt", "\xC3\xA9t\xC3\xA9.txt"},
      {"bad\xFF\xFE.txt", "bad__.txt"},
      {"evil\xE2\x80\xAEgpj.exe", "evil_gpj.exe"},
      {"日本語.pdf", "日本語.pdf"},
      {"no\xC2\xA0"
       "break.txt",
       "no break.txt"},
  };
  for (const Case& each : cases) CHECK(safe_file_name(each.given) == each.safe);
}

TEST_CASE("a long name is cut before its ending, at a character") {
  const std::string name = safe_file_name(std::string(300, 'a') + ".tar.gz");
  CHECK(name == std::string(173, 'a') + ".tar.gz");
  std::string wide;
  while (wide.size() < 400) wide += "é";
  const std::string cut = safe_file_name(wide + ".pdf");
  CHECK(cut.size() <= 180);
  CHECK(is_valid_utf8(cut));
  CHECK(cut.ends_with(".pdf"));
  CHECK(safe_file_name("." + std::string(400, 'x')).size() <= 180);
}

TEST_CASE("a number stands before the ending") {
  CHECK(numbered_file_name("offer.pdf", 2) == "offer-2.pdf");
  CHECK(numbered_file_name("archive.tar.gz", 3) == "archive-3.tar.gz");
  CHECK(numbered_file_name("README", 2) == "README-2");
}

TEST_CASE("a path is a directory and a name") {
  struct Case {
    std::string path;
    std::string directory;
    std::string name;
    std::string stem;
  };
  const std::vector<Case> cases = {
      {"deals.toml", "", "deals.toml", "deals"},
      {"opportunities/acme-ann.toml", "opportunities", "acme-ann.toml", "acme-ann"},
      {"archive/customers/acme.toml", "archive/customers", "acme.toml", "acme"},
      {"attachments/acme/offer.v2.pdf", "attachments/acme", "offer.v2.pdf", "offer.v2"},
      {"some.where/README", "some.where", "README", "README"},
      {"customers/", "customers", "", ""},
      {"", "", "", ""},
  };
  for (const Case& each : cases) {
    CHECK(location_of(each.path).directory == each.directory);
    CHECK(location_of(each.path).name == each.name);
    CHECK(file_stem(each.path) == each.stem);
  }
}
