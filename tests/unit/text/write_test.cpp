// SPDX-License-Identifier: MIT
#include <deals/text/parse.hpp>
#include <deals/text/write.hpp>

#include "editing.hpp"

namespace deals::test {
namespace {

TEST_CASE("values are written on one line") {
  CHECK(to_toml(string_value("a \"b\" \\ ø\n\t\x1b\x7f")) == R"("a \"b\" \\ ø\n\t\u001B\u007F")");
  CHECK(to_toml(string_value("")) == "\"\"");
  CHECK(to_toml(integer_value(-12)) == "-12");
  CHECK(to_toml(boolean_value(true)) == "true");
  CHECK(to_toml(number("48000.10")) == "48000.10");
  CHECK(to_toml(date("2026-12-15")) == "2026-12-15");
  CHECK(to_toml(list({})) == "[]");
  CHECK(to_toml(list({"x", 1, list({2})})) == "[\"x\", 1, [2]]");
  CHECK(to_toml(table({})) == "{}");
  CHECK(to_toml(table({{"a", 1}, {"b c", table({{"d", "e"}})}})) ==
        "{ a = 1, \"b c\" = { d = \"e\" } }");
}

TEST_CASE("keys are quoted when they have to be") {
  CHECK(key_to_toml("lost_reason-2") == "lost_reason-2");
  CHECK(key_to_toml("2026-10-01") == "2026-10-01");
  CHECK(key_to_toml("a b") == "\"a b\"");
  CHECK(key_to_toml("a.b") == "\"a.b\"");
  CHECK(key_to_toml("ø") == "\"ø\"");
  CHECK(key_to_toml("\"\n") == "\"\\\"\\n\"");
  CHECK(key_to_toml("") == "\"\"");
}

TEST_CASE("text of several lines is written as lines where it may be") {
  CHECK(to_toml(string_value("a\nb\n"), true) == "\"\"\"\na\nb\n\"\"\"");
  CHECK(to_toml(string_value("a\nb"), true) == "\"\"\"\na\nb\"\"\"");
  CHECK(to_toml(string_value("a\nb"), false) == "\"a\\nb\"");
  CHECK(to_toml(string_value("a"), true) == "\"a\"");
  CHECK(to_toml(string_value("\"\"\"\n\\ \t\r\n\""), true) ==
        "\"\"\"\n\\\"\\\"\"\n\\\\ \t\\r\n\\\"\"\"\"");
  CHECK(to_toml(list({"a\nb"}), true) == "[\"a\\nb\"]");
}

TEST_CASE("whatever text is written is read back") {
  const std::vector<std::string> texts = {"",
                                          "\n",
                                          "\n\n",
                                          "\"",
                                          "\"\"\"\"\"\n",
                                          "a\n\"\"\"",
                                          "\\\n",
                                          "  a  \n b",
                                          "\r\n",
                                          "a\rb\n",
                                          "\x01\x1f\n",
                                          "\t\n\t",
                                          "'''\n",
                                          "é…🙂\n",
                                          "a \\\n  b",
                                          "# no\n=1",
                                          "<<<<<<< a\n=======\n>>>>>>> b\n"};
  for (const auto& text : texts) {
    for (const bool multiline : {false, true}) {
      const auto written = "a = " + to_toml(string_value(text), multiline) + "\n";
      INFO(written);
      const auto read = parse_toml(written, "");
      REQUIRE(read);
      CHECK(read->find("a")->text == text);
    }
  }
}

}  // namespace
}  // namespace deals::test
