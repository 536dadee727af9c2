// SPDX-License-Identifier: MIT
#include <deals/exchange/csv.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "csv_support.hpp"

using namespace deals;
using namespace deals::test;

TEST_CASE("rows are divided by the delimiter, and lines are counted") {
  const auto table = table_of("id,name\n1,Ola\n\n2,\"Kari, the second\"\n3,\"two\nlines\"\n4,\n");
  CHECK(table.headers == Fields{"id", "name"});
  CHECK(table.rows == std::vector<CsvRow>{{2, {"1", "Ola"}},
                                          {4, {"2", "Kari, the second"}},
                                          {5, {"3", "two\nlines"}},
                                          {7, {"4", ""}}});
  CHECK(table.problems.empty());
}

TEST_CASE("every end of line is read, and a missing one at the end") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const auto table = table_of("a,b" + end + "1,2" + end + end + "\"x" + end + "y\",4");
    CHECK(table.headers == Fields{"a", "b"});
    CHECK(table.rows == std::vector<CsvRow>{{2, {"1", "2"}}, {4, {"x" + end + "y", "4"}}});
  }
}

TEST_CASE("quotes are literal but at the start of a field") {
  CHECK(table_of("a,b\n1,5\" pipe\n").rows[0].fields == Fields{"1", "5\" pipe"});
  CHECK(table_of("a,b\n1,\"say \"\"hi\"\"\"\n").rows[0].fields == Fields{"1", "say \"hi\""});
  CHECK(table_of("a,b\n1,\"\"\n").rows[0].fields == Fields{"1", ""});
  CHECK(table_of("a,b\n1,\"C:\\temp\"\n").rows[0].fields == Fields{"1", "C:\\temp"});
}

TEST_CASE("the delimiter is found by how evenly it divides the rows") {
  struct Case {
    std::string text;
    char delimiter;
  };
  for (const auto& [text, delimiter] : {
           Case{"a,b\n1,2\n", ','},
           {"a;b\n\"1;5\";2\n", ';'},
           {"a\tb\n1\t2\n", '\t'},
           {"a|b\n1|2\n", '|'},
           {"a^b\n1^2\n", '^'},
           {"id;amount;close\n1;1.054,00;x\n2;2.000,50;y\n", ';'},
           {"name, first;amount\nx;1\ny;2\n", ';'},
           {"one column\nx\n", ','},
           {"sep=;\na;b,c,d\n1;2\n", ';'},
           {"sep==\na=b\n1=2\n", '='},
           {"SEP=|\r\na|b\r\n1|2\r\n", '|'},
       }) {
    CAPTURE(text);
    CHECK(table_of(text).delimiter == delimiter);
  }
}

TEST_CASE("a given delimiter counts, whatever the file looks like") {
  CsvOptions options{"x.csv", ';', CsvEncoding::utf8};
  const auto table = parse_csv("a,b;c\n1,2;3\n", options);
  REQUIRE(table);
  CHECK(table->headers == Fields{"a,b", "c"});
}

TEST_CASE("headers are trimmed and may be empty or there twice") {
  CHECK(table_of("\xEF\xBB\xBF\n  \n id ,, id\t\n1,2,3\n").headers == Fields{"id", "", "id"});
}

TEST_CASE("rows with fewer fields are filled up with a notice") {
  const auto table = table_of("a,b,c\n1,2,3\n4\n5,6,7\n");
  CHECK(table.rows[1] == CsvRow{3, {"4", "", ""}});
  REQUIRE(table.problems.size() == 1);
  CHECK(printed(table.problems[0]) ==
        "x.csv:3:0: notice: 1 field where the header row has 3; the missing ones are taken as "
        "empty");
}

TEST_CASE("rows with more fields are errors unless the surplus is empty") {
  const auto table = table_of("a,b\n1,2,, \n3,4,5\n6,7\n");
  CHECK(table.rows == std::vector<CsvRow>{{2, {"1", "2"}}, {4, {"6", "7"}}});
  REQUIRE(table.problems.size() == 1);
  CHECK(printed(table.problems[0]) ==
        "x.csv:3:0: error: 3 fields where the header row has 2"
        " | put a field that has the delimiter in it in quotes");
}

TEST_CASE("what cannot be divided for certain is refused with its place") {
  struct Case {
    std::string text;
    std::string error;
  };
  const std::string twice = " | a quote inside of a quoted field is written twice: \"\"";
  for (const auto& [text, error] : {
           Case{"", "x.csv:0:0: error: there is no header row: the file is empty"},
           {"sep=,\n \n", "x.csv:0:0: error: there is no header row: the file is empty"},
           {"id,v\n1,2\nÅ,\"12\n3,4\n", "x.csv:3:3: error: this quote is never closed" + twice},
           {"id;v\n1;\"2\n", "x.csv:2:3: error: this quote is never closed" + twice},
           {"id,v\n1,\"a\nb\"x\n", "x.csv:3:3: error: text after a closing quote" + twice},
           {"h1,h2;h3\n1,2;3\n",
            "x.csv:1:0: error: the columns could be divided by \",\" or by \";\""
            " | say which in the mapping: delimiter = \";\""},
       }) {
    CAPTURE(text);
    CHECK(csv_error(text) == error);
  }
}

TEST_CASE("an error shows its line") {
  const auto table = parse_csv("id,v\n1,\"2\"x,3\n", {"x.csv", {}, CsvEncoding::utf8});
  REQUIRE_FALSE(table);
  CHECK(table.error().excerpt == Excerpt{"1,\"2\"x,3", 6, 1});
}

TEST_CASE("a row of more than 10 MiB is refused") {
  const std::string long_field(max_csv_row + 1, 'x');
  CHECK(csv_error("a,b\n1,2\n3," + long_field + "\n") ==
        "x.csv:3:0: error: this row is longer than 10 MiB");
  CHECK(csv_error("a,b\n\"" + long_field + "\",1\n") ==
        "x.csv:2:0: error: this row is longer than 10 MiB");
}

TEST_CASE("the guard before what a spreadsheet would run is undone") {
  struct Case {
    std::string cell;
    std::string text;
  };
  for (const auto& [cell, text] : {Case{"'=1+1", "=1+1"},
                                   {"'+47 22 00", "+47 22 00"},
                                   {"'-x", "-x"},
                                   {"'@me", "@me"},
                                   {"'\tx", "\tx"},
                                   {"'tis", "'tis"},
                                   {"'", "'"},
                                   {"", ""},
                                   {"=1", "=1"},
                                   {"''=1", "'=1"},
                                   {"'''=1", "''=1"},
                                   {"''", "''"},
                                   {"''tis", "''tis"}}) {
    CAPTURE(cell);
    CHECK(without_formula_guard(cell) == text);
  }
}
