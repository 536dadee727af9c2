// SPDX-License-Identifier: MIT
#include <deals/render/table.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("a CSV field is quoted when it must be") {
  struct Case {
    const char* text;
    const char* field;
  };
  const Case cases[] = {
      {"", ""},
      {"acme", "acme"},
      {"Søylen AS", "Søylen AS"},
      {" blank ", " blank "},
      {"a,b", "\"a,b\""},
      {"say \"hi\"", "\"say \"\"hi\"\"\""},
      {"two\nlines", "\"two\nlines\""},
      {"a;b", "a;b"},
      {"tab\there", "tab\there"},
      {"esc\x1b[31m", "esc\\e[31m"},
      {"a\u202Eb", "a\\u{202E}b"},
      {"\xFFx", "\\xFFx"},
  };
  for (const auto& [text, field] : cases) CHECK(csv_field(text, false) == field);
}

TEST_CASE("a CSV field that a spreadsheet would run is defused") {
  struct Case {
    const char* text;
    const char* field;
    const char* raw;
  };
  const Case cases[] = {
      {"=1+1", "'=1+1", "=1+1"},
      {"+47 22 33 44 55", "'+47 22 33 44 55", "+47 22 33 44 55"},
      {"-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0", "-cmd|' /C calc'!A0"},
      {"@SUM(A1)", "'@SUM(A1)", "@SUM(A1)"},
      {"\t=1", "'\t=1", "\t=1"},
      {"\r=1", "'\\r=1", "\\r=1"},
      {"\x1b[2J\u202E", "\\e[2J\\u{202E}", "\\e[2J\\u{202E}"},
      {"=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
       "\"=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
      {"-", "'-", "-"},
      {"-5", "-5", "-5"},
      {"+3.2", "+3.2", "+3.2"},
      {"-12,5", "\"-12,5\"", "\"-12,5\""},
      {"-5.", "'-5.", "-5."},
      {"-.5", "'-.5", "-.5"},
      {"--5", "'--5", "--5"},
      {"-5+2", "'-5+2", "-5+2"},
      {"-1.2.3", "'-1.2.3", "-1.2.3"},
      {"a=1", "a=1", "a=1"},
      {" =1", " =1", " =1"},
      {"'=1", "''=1", "'=1"},
      {"'-5", "''-5", "'-5"},
      {"''=1", "'''=1", "''=1"},
      {"'tis", "'tis", "'tis"},
      {"'", "'", "'"},
  };
  for (const auto& [text, field, raw] : cases) {
    CHECK(csv_field(text, false) == field);
    CHECK(csv_field(text, true) == raw);
  }
}

TEST_CASE("CSV has a heading of keys and raw values, without totals") {
  Table table;
  table.columns = {{"id", "ID"}, {"amount", "Amount", Align::right}, {"note", "Note"}};
  table.rows = {{{{"acme"}, {"48,000", "48000.00"}, {"=1"}}}, {{{"globex"}, {"–", ""}, {"a,b"}}}};
  table.totals = {{{{"Total"}, {"48,000", "48000.00"}}}};
  CHECK(to_csv(table, false) ==
        "id,amount,note\n"
        "acme,48000.00,'=1\n"
        "globex,,\"a,b\"\n");
  CHECK(to_csv(table, true) ==
        "id,amount,note\n"
        "acme,48000.00,=1\n"
        "globex,,\"a,b\"\n");
}
