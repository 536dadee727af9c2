// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "csv_support.hpp"

using namespace deals;
using namespace deals::test;
using namespace std::string_literals;

TEST_CASE("a byte order mark of UTF-8 is skipped") {
  CHECK(table_of("\xEF\xBB\xBFid,name\n1,Åse\n").headers == Fields{"id", "name"});
}

TEST_CASE("other encodings are named and refused") {
  struct Case {
    std::string bytes;
    std::string encoding;
  };
  for (const auto& [bytes, encoding] : {Case{"\xFF\xFEi\0d\0"s, "UTF-16LE"},
                                        {"\xFE\xFF\0i"s, "UTF-16BE"},
                                        {"\xFF\xFE\0\0i\0\0\0"s, "UTF-32LE"},
                                        {"\0\0\xFE\xFF"s, "UTF-32BE"}}) {
    CHECK(
        csv_error(bytes) ==
        fmt::format("x.csv:1:0: error: the file is in {0}, not in UTF-8 | save it as \"CSV UTF-8\","
                    " or convert it: iconv -f {0} -t UTF-8",
                    encoding));
  }
}

TEST_CASE("NUL bytes are refused with their line") {
  CHECK(csv_error("a,b\r\n1,2\r\nrow\0x\n"s) ==
        "x.csv:3:0: error: a NUL byte: this is not text, or is in UTF-16 without a byte order mark"
        " | save it as \"CSV UTF-8\", or convert it: iconv -f UTF-16LE -t UTF-8");
}

TEST_CASE("a line that is not UTF-8 is refused unless the mapping names its encoding") {
  const auto bytes = "id,name\r\n1,Ola\r\n2,\xC5se \x80\r\n"s;
  CHECK(csv_error(bytes) ==
        "x.csv:3:0: error: this line is not valid UTF-8"
        " | if it comes from an older spreadsheet, say encoding = \"windows-1252\" in the mapping"
        " | save it as \"CSV UTF-8\", or convert it: iconv -f WINDOWS-1252 -t UTF-8");
  const auto table = parse_csv(bytes, {"x.csv", {}, CsvEncoding::windows_1252});
  REQUIRE(table);
  CHECK(table->rows[1].fields == Fields{"2", "Åse €"});
}

TEST_CASE("bytes without a meaning in Windows-1252 are refused") {
  CHECK(csv_error("a,b\n1,\x81\n", CsvEncoding::windows_1252) ==
        "x.csv:2:0: error: the byte 0x81 means nothing in Windows-1252");
  CHECK(csv_error("a,b\n1,\x81\n", CsvEncoding::latin1).empty());
}

TEST_CASE("a byte order mark counts more than the mapping's encoding") {
  const auto table =
      parse_csv("\xEF\xBB\xBFid,name\n1,Åse\n", {"x.csv", {}, CsvEncoding::windows_1252});
  REQUIRE(table);
  CHECK(table->rows[0].fields == Fields{"1", "Åse"});
}
