// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("invalid bytes do not become a character when what is between them goes") {
  const std::string text = "\xEF\uFEFF\xBB\uFEFF\xBF";
  CHECK(fold(text) == "\xEF\xBB\uFFFD\xBF");
  CHECK(fold(fold(text)) == fold(text));
}

TEST_CASE("folding removes case and accents") {
  struct Case {
    std::string text, folded;
  };
  const auto c = GENERATE(values<Case>({
      {"", ""},
      {"Acme Corp", "acme corp"},
      {"Ærlig", "aerlig"},
      {"AERLIG", "aerlig"},
      {"Ølbryggeri", "olbryggeri"},
      {"Größe", "grosse"},
      {"GRÖẞE", "grosse"},
      {"So\u0308hne", "sohne"},
      {"Söhne", "sohne"},
      {"Łódź", "lodz"},
      {"Đorđe", "dorde"},
      {"Þór", "thor"},
      {"Œuvre", "oeuvre"},
      {"İstanbul", "istanbul"},
      {"ısı", "isi"},
      {"Ångström", "angstrom"},
      {"ﬁne", "fine"},
      {"Ｆｕｌｌ", "full"},
      {"ΑΘΉΝΑΣ", "αθηνασ"},
      {"Αθήνας", "αθηνασ"},
      {"Ёлка", "елка"},
      {"日本", "日本"},
      {"が", "が"},
      {"か\u3099", "が"},
      {"ｶﾞ", "ガ"},
      {"한", "한"},
      {"हिन्दी", "हिन्दी"},
      {"soft\u00ADhyphen", "softhyphen"},
      {"a\xFFÉ\xC3",
       "a\xFF"
       "e\xC3"},
      {"line\nbreak", "line\nbreak"},
  }));
  CAPTURE(c.text);
  CHECK(fold(c.text) == c.folded);
}

TEST_CASE("folding twice changes nothing more") {
  for (char32_t point = 1; point < 0x3000; ++point) {
    std::string text = "a";
    if (point < 0x80) {
      text += static_cast<char>(point);
    } else if (point < 0x800) {
      text += static_cast<char>(0xC0 | (point >> 6));
      text += static_cast<char>(0x80 | (point & 0x3F));
    } else {
      text += static_cast<char>(0xE0 | (point >> 12));
      text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
      text += static_cast<char>(0x80 | (point & 0x3F));
    }
    CAPTURE(point, text);
    REQUIRE(fold(fold(text)) == fold(text));
  }
}

TEST_CASE("a name becomes an id") {
  struct Case {
    std::string name, id;
  };
  const auto c = GENERATE(values<Case>({
      {"Ærlig Ølbryggeri AS", "aerlig-olbryggeri-as"},
      {"Acme Corp", "acme-corp"},
      {"  Acme -- Corp!  ", "acme-corp"},
      {"O'Brien & Søn", "o-brien-son"},
      {"Straße 7", "strasse-7"},
      {"Café 日本", "cafe"},
      {"日本 Ltd", "ltd"},
      {"日本", ""},
      {"Ω", ""},
      {"---", ""},
      {"", ""},
      {"../../etc/passwd", "etc-passwd"},
      {"a\xFF"
       "b",
       "a-b"},
      {"3M", "3m"},
      {"😀 Smile", "smile"},
      {"x\u200By", "xy"},
      {std::string(150, 'a'), std::string(100, 'a')},
      {std::string(99, 'a') + " bcd", std::string(99, 'a')},
  }));
  CAPTURE(c.name);
  CHECK(slug(c.name) == c.id);
}
