// SPDX-License-Identifier: MIT
#include <deals/text/parse.hpp>

#include "catch.hpp"

// What people get wrong in TOML, and what deals says about it.
namespace deals {
namespace {

struct Mistake {
  std::string text;
  int line;
  int column;
  int length;
  std::string message;
  std::string hint;
};

void check_all(const std::vector<Mistake>& mistakes) {
  for (const auto& [text, line, column, length, message, hint] : mistakes) {
    INFO(text);
    const auto tree = parse_toml(text, "a.toml");
    REQUIRE_FALSE(tree);
    const auto& error = tree.error();
    CHECK(error.kind == ErrorKind::invalid_data);
    CHECK(error.place == Place{"a.toml", line, column});
    CHECK(error.excerpt.column == column);
    CHECK(error.excerpt.length == length);
    CHECK(error.message == message);
    CHECK((error.hints.empty() ? "" : error.hints.front()) == hint);
  }
}

const std::string plain_number = "write numbers with a decimal point and no separators: 48000.00";
const std::string plain_date = "write dates as 2026-12-15, without quotes";
const std::string plain_amount =
    "an amount is a plain number; the currency is a key of its own: currency = \"EUR\"";

TEST_CASE("text without quotes") {
  check_all({
      {"name = Acme Corp # x\n", 1, 8, 9, "\"Acme Corp\" is text without quotes",
       "put quotes around it: \"Acme Corp\""},
      {"tags = [a, \"b\"]\n", 1, 9, 1, "\"a\" is text without quotes",
       "put quotes around it: \"a\""},
      {"h = [\n  { by = anna, n = 1 },\n]\n", 2, 10, 4, "\"anna\" is text without quotes",
       "put quotes around it: \"anna\""},
      {"größe = 1\n", 1, 3, 1, "\"ö\" in a key without quotes",
       "a key with spaces or accents needs quotes: \"next step\""},
      {"won = True\n", 1, 7, 4, "\"True\" is not a value", "write true or false"},
      {"won = yes\n", 1, 7, 3, "\"yes\" is not a value", "write true or false"},
  });
}

TEST_CASE("numbers and dates in other spellings") {
  check_all({
      {"amount = 48000,00\n", 1, 10, 8, "\"48000,00\" is not a number", plain_number},
      {"amount = 48.000,50\n", 1, 10, 9, "\"48.000,50\" is not a number", plain_number},
      {"amount = 48 000 # x\n", 1, 10, 6, "\"48 000\" is not a number", plain_number},
      {"amount = 48'000\n", 1, 10, 6, "\"48'000\" is not a number", plain_number},
      {"amount = 48000 EUR\n", 1, 10, 9, "\"48000 EUR\" is not a number", plain_amount},
      {"amount = €48000\n", 1, 10, 6, "\"€48000\" is not a number", plain_amount},
      {"probability = 80%\n", 1, 15, 3, "\"80%\" is not a number", "leave the % out"},
      {"a = .5\n", 1, 5, 2, "\".5\" is not a number", "write a digit before the point: 0.5"},
      {"id = 007\n", 1, 6, 3, "\"007\" is not a number: it starts with a zero",
       "write \"007\" with quotes if it is text"},
      {"close = 15.12.2026\n", 1, 9, 10, "\"15.12.2026\" is not a date", plain_date},
      {"close = 12/15/2026\n", 1, 9, 10, "\"12/15/2026\" is not a date", plain_date},
      {"close = 2026-1-5\n", 1, 9, 8, "\"2026-1-5\" is not a date", plain_date},
      {"close = 2026-02-31\n", 1, 9, 10, "the date 2026-02-31 does not exist", ""},
      {"at = 2026-02-30T10:00:00Z\n", 1, 6, 20, "the date 2026-02-30 does not exist", ""},
      {"a = \nb = 1\n", 1, 5, 1, "a value is missing", "write \"\" for an empty text"},
  });
}

TEST_CASE("quotes") {
  check_all({
      {"name = “Acme”\n", 1, 8, 1, "“ is not a quote that TOML knows",
       "use straight quotes: \"…\""},
      {"tags = [\"ø\", ‘b’]\n", 1, 14, 1, "‘ is not a quote that TOML knows",
       "use straight quotes: \"…\""},
      {"name = \"Acme\nstage = \"won\"\n", 1, 8, 5, "the text is not closed", "end it with \""},
      {"a = 1\nnotes = \"\"\"\nb\nc = \"x\"\n", 2, 9, 3, "the text is not closed",
       "end it with \"\"\""},
      {"name = \"The \"big\" one\"\n", 1, 14, 9, "\"big\" one\"\" behind the end of the text",
       "a quote inside of a text is written \\\""},
      {"dir = \"C:\\dir\"\n", 1, 10, 2, "\"\\d\" is not an escape",
       "write \\\\ for a backslash, or single quotes: 'C:\\dir'"},
  });
}

TEST_CASE("brackets and commas") {
  check_all({
      {"tags = [\"a\", \"b\"\nstage = \"won\"\n", 1, 8, 1, "the array is not closed",
       "add the missing ]"},
      {"a = 1\ntags = [", 2, 8, 1, "the array is not closed", "add the missing ]"},
      {"t = { a = 1,\n b = 2 }\n", 1, 5, 1, "an inline table has to be closed on its line",
       "write { … } on one line"},
      {"a = [1,,2]\n", 1, 8, 1, "a comma too many", "remove it"},
      {"h = [\n  { n = 1 }\n  { n = 2 },\n]\n", 3, 3, 1, "\",\" or \"]\" is missing",
       "values in brackets are separated by commas"},
      {"a = { b = 1 c = 2 }\n", 1, 13, 1, "\",\" or \"}\" is missing",
       "values in brackets are separated by commas"},
      {"[a\nb = 1\n", 1, 1, 2, "not a table header",
       "a header is [name] or [[name]], alone on its line"},
  });
}

TEST_CASE("keys") {
  check_all({
      {"a = 1\nb = 2\na = 3\n", 3, 1, 1, "the key \"a\" is there twice",
       "remove one of them: the other is on line 1"},
      {"h = [{ at = 1, at = 2 }]\n", 1, 16, 2, "the key \"at\" is there twice",
       "remove one of them"},
      {"[a]\nb = 1\n[a] # x\nc = 1\n", 3, 1, 7, "\"a\" is there already",
       "a table has one header; a list of tables has [[two brackets]]"},
      {"name: Acme\n", 1, 5, 1, "\":\" where \"=\" should be", "write key = value"},
      {"next step = \"x\"\n", 1, 6, 1, "no \"=\" behind the key", "write key = value"},
      {"= 1\n", 1, 1, 1, "a key is missing or not well formed", "write key = value"},
      {"a = 1 b = 2\n", 1, 5, 7, "\"1 b = 2\" is not a value", "write one key on a line"},
  });
}

TEST_CASE("bytes that are not text") {
  check_all({
      {"ø = \"\xff\"\n", 1, 6, 1, "not valid UTF-8", "save the file as UTF-8"},
      {std::string("a = 1\nb = \"\0\"\n", 13), 2, 6, 1, "a NUL byte: this is not a text file", ""},
      {"a = \"x\x01\"\n", 1, 7, 1, "the control character \"\\x01\"",
       "remove it, or put a plain space in its place"},
      {"a\xc2\xa0= 1\n", 1, 2, 1, "an invisible character that is not a plain space",
       "remove it, or put a plain space in its place"},
      {"a = 1\rb = 2\n", 1, 6, 1, "a carriage return without a line feed",
       "save the file with LF or CRLF"},
  });
}

}  // namespace
}  // namespace deals
