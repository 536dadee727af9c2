// SPDX-License-Identifier: MIT
#include <deals/render/error.hpp>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

namespace {

Error at_line(int line, Excerpt excerpt) {
  return Error{ErrorKind::invalid_data, "bad", {"x.toml", line, excerpt.column}}.showing(
      std::move(excerpt));
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("an error says where, what, and what to do") {
  const auto error = Error{ErrorKind::invalid_data,
                           "unknown stage \"qualifed\"",
                           {"opportunities/acme-renewal.toml", 4, 9}}
                         .showing({"stage = \"qualifed\"", 9, 10})
                         .hinted("did you mean \"qualification\"?");
  CHECK(to_text(error, in_pipe()) ==
        "deals: opportunities/acme-renewal.toml:4:9: unknown stage \"qualifed\"\n"
        "  4 | stage = \"qualifed\"\n"
        "    |         ^~~~~~~~~~\n"
        "  hint: did you mean \"qualification\"?\n");
  CHECK(to_text(error, in_color()) ==
        "deals: opportunities/acme-renewal.toml:4:9: "
        "\x1b[1munknown stage \"qualifed\"\x1b[0m\n"
        "\x1b[2m  4 |\x1b[0m stage = \"qualifed\"\n"
        "    \x1b[2m|\x1b[0m         \x1b[31m^~~~~~~~~~\x1b[0m\n"
        "  \x1b[2mhint: did you mean \"qualification\"?\x1b[0m\n");
}

TEST_CASE("an error says as much of its place as is known") {
  const auto text = [](Place place) {
    return to_text(Error{ErrorKind::io, "cannot be read", std::move(place)}, in_pipe());
  };
  CHECK(text({"a.toml", 4, 9}) == "deals: a.toml:4:9: cannot be read\n");
  CHECK(text({"a.toml", 4, 0}) == "deals: a.toml:4: cannot be read\n");
  CHECK(text({"a.toml", 0, 0}) == "deals: a.toml: cannot be read\n");
  CHECK(text({"", 0, 0}) == "deals: cannot be read\n");
}

TEST_CASE("warnings and notices say so") {
  const auto text = [](Severity severity, const Terminal& terminal) {
    return to_text(
        Error{ErrorKind::invalid_data, "no amount", {"a.toml", 0, 0}}.coded("no-amount", severity),
        terminal);
  };
  CHECK(text(Severity::error, in_pipe()) == "deals: a.toml: no amount\n");
  CHECK(text(Severity::warning, in_pipe()) == "deals: warning: a.toml: no amount\n");
  CHECK(text(Severity::notice, in_pipe()) == "deals: notice: a.toml: no amount\n");
  CHECK(text(Severity::warning, in_color()) ==
        "deals: \x1b[33mwarning:\x1b[0m a.toml: \x1b[1mno amount\x1b[0m\n");
}

TEST_CASE("an error in an argument shows the argument") {
  const auto error = argument_error("unknown field \"amont\"", "stage:won amont:10k..", 10, 5)
                         .hinted("did you mean \"amount\"?")
                         .hinted("fields: amount, close");
  CHECK(to_text(error, in_pipe()) ==
        "deals: unknown field \"amont\"\n"
        "  stage:won amont:10k..\n"
        "            ^~~~~\n"
        "  hint: did you mean \"amount\"?\n"
        "  hint: fields: amount, close\n");
  CHECK(to_text(argument_error("empty", "", 0, 0), in_pipe()) == "deals: empty\n");
}

TEST_CASE("the caret stands under what it means, whatever stands before it") {
  struct Case {
    Excerpt excerpt;
    const char* text;
  };
  const Case cases[] = {
      {{"a = 1", 5, 1}, "  7 | a = 1\n    |     ^\n"},
      {{"a = 1", 1, 5}, "  7 | a = 1\n    | ^~~~~\n"},
      {{"a = 1", 0, 1}, "  7 | a = 1\n"},
      {{"a = ", 5, 1}, "  7 | a =\n    |     ^\n"},
      {{"a = 1", 99, 4}, "  7 | a = 1\n    |      ^\n"},
      {{"a = 1", 5, 0}, "  7 | a = 1\n    |     ^\n"},
      {{"a = 1\r\n", 5, 9}, "  7 | a = 1\n    |     ^\n"},
      {{"日本 = x", 6, 1}, "  7 | 日本 = x\n    |        ^\n"},
      {{"x = 日本", 5, 2}, "  7 | x = 日本\n    |     ^~~~\n"},
      {{"e\u0301e\u0301 x", 6, 1}, "  7 | e\u0301e\u0301 x\n    |    ^\n"},
      {{"👨‍👩‍👧‍👦 x", 9, 1}, "  7 | 👨‍👩‍👧‍👦 x\n    |    ^\n"},
      {{"👨‍👩‍👧‍👦 x", 1, 7}, "  7 | 👨‍👩‍👧‍👦 x\n    | ^~\n"},
      {{"🇳🇴🇸🇪 x", 6, 1}, "  7 | 🇳🇴🇸🇪 x\n    |      ^\n"},
      {{"\tx\ty", 4, 1}, "  7 |  x y\n    |    ^\n"},
      {{"\x1b[2Jx", 5, 1}, "  7 | \\e[2Jx\n    |      ^\n"},
      {{"a\u202Eb", 2, 1}, "  7 | a\\u{202E}b\n    |  ^~~~~~~~\n"},
      {{"a\xFF\xFEz", 4, 1}, "  7 | a\\xFF\\xFEz\n    |          ^\n"},
  };
  for (const auto& [excerpt, text] : cases) {
    const auto whole = to_text(at_line(7, excerpt), in_pipe());
    CHECK(whole.substr(whole.find('\n') + 1) == text);
  }
}

TEST_CASE("the gutter grows with the line's number") {
  CHECK(to_text(at_line(1204, {"a = 1", 5, 1}), in_pipe()) ==
        "deals: x.toml:1204:5: bad\n"
        "  1204 | a = 1\n"
        "       |     ^\n");
}

TEST_CASE("everything in an error is escaped") {
  const auto error =
      Error{ErrorKind::io, "no \x1b]0;x\x07", {"a\nb\u202E.toml", 0, 0}}.hinted("\r");
  CHECK(to_text(error, in_pipe()) ==
        "deals: a\\nb\\u{202E}.toml: no \\e]0;x\\x07\n"
        "  hint: \\r\n");
}

TEST_CASE("what is quoted is cut to a length that can be read") {
  const auto error =
      Error{ErrorKind::not_found, "no \"" + repeated("a", 5000) + "\" here", {}}.hinted(
          "\"b\" or \"c");
  CHECK(to_text(error, in_pipe()) ==
        "deals: no \"" + repeated("a", 79) + "…\" here\n  hint: \"b\" or \"c\n");
}

TEST_CASE("a long line is cut around the caret") {
  const auto lines = [](Excerpt excerpt, const Terminal& terminal) {
    const auto whole = to_text(at_line(1, std::move(excerpt)), terminal);
    return whole.substr(whole.find('\n') + 1);
  };
  const auto a = [](int times) { return repeated("a", times); };
  const auto b = [](int times) { return repeated("b", times); };
  const auto blanks = [](int times) { return repeated(" ", times); };

  SECTION("100 columns stay") {
    CHECK(lines({a(100), 1, 1}, in_pipe()) == "  1 | " + a(100) + "\n    | ^\n");
  }
  SECTION("at its end") {
    CHECK(lines({a(101), 1, 1}, in_pipe()) == "  1 | " + a(99) + "…\n    | ^\n");
    CHECK(lines({a(101), 1, 1}, in_ascii(0)) == "  1 | " + a(97) + "...\n    | ^\n");
  }
  SECTION("at its beginning") {
    CHECK(lines({a(150) + "bb", 151, 2}, in_pipe()) ==
          "  1 | …" + a(97) + "bb\n    | " + blanks(98) + "^~\n");
    CHECK(lines({a(150) + "bb", 151, 2}, in_ascii(0)) ==
          "  1 | ..." + a(95) + "bb\n    | " + blanks(98) + "^~\n");
  }
  SECTION("on both sides") {
    CHECK(lines({a(300) + "bb" + a(300), 301, 2}, in_pipe()) ==
          "  1 | …" + a(49) + "bb" + a(47) + "…\n    | " + blanks(50) + "^~\n");
  }
  SECTION("within what is underlined") {
    CHECK(lines({a(300) + b(300), 301, 300}, in_pipe()) ==
          "  1 | …" + a(49) + b(49) + "…\n    | " + blanks(50) + "^" + repeated("~", 49) + "\n");
  }
  SECTION("to the terminal's width") {
    CHECK(lines({a(60) + "bb", 61, 2}, on_screen(60)) ==
          "  1 | …" + a(51) + "bb\n    | " + blanks(52) + "^~\n");
    CHECK(lines({a(300), 1, 1}, on_screen(120)) == "  1 | " + a(99) + "…\n    | ^\n");
  }
  SECTION("of wide characters") {
    CHECK(lines({repeated("日", 100) + "x", 101, 1}, in_pipe()) ==
          "  1 | …" + repeated("日", 49) + "x\n    | " + blanks(99) + "^\n");
  }
  SECTION("of four megabytes") {
    const std::string huge = repeated("ab日\u0301", 400'000);
    CHECK(lines({huge + "x" + huge, 1'600'001, 1}, in_pipe()).size() < 500);
  }
}
