// SPDX-License-Identifier: MIT
#include <deals/render/caption.hpp>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

namespace {

const std::vector<std::string> parts = {"Fjord Analytics", "forecast by month", "EUR",
                                        "as of 21 Nov 2026"};

}  // namespace

TEST_CASE("a heading joins its parts") {
  CHECK(heading(parts, in_pipe()) ==
        "Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026\n");
  CHECK(heading(parts, in_ascii(80)) ==
        "Fjord Analytics | forecast by month | EUR | as of 21 Nov 2026\n");
  CHECK(heading({"a", "b"}, in_color()) == "\x1b[1ma\x1b[0m · b\n");
  CHECK(heading({}, in_pipe()).empty());
}

TEST_CASE("a heading that is too long goes on below") {
  CHECK(heading(parts, on_screen(61)) ==
        "Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026\n");
  CHECK(heading(parts, on_screen(60)) ==
        "Fjord Analytics · forecast by month · EUR\n"
        "as of 21 Nov 2026\n");
  CHECK(heading(parts, on_screen(5)) ==
        "Fjord Analytics\n"
        "forecast by month\n"
        "EUR\n"
        "as of 21 Nov 2026\n");
}

TEST_CASE("a footer is indented and leaves out what is empty") {
  CHECK(footer({"overdue 2 deals, 15,500", "", "no amount 1 deal"}, in_pipe()) ==
        " overdue 2 deals, 15,500 · no amount 1 deal\n");
  CHECK(footer({"overdue 2 deals, 15,500", "no amount 1 deal"}, on_screen(30)) ==
        " overdue 2 deals, 15,500\n"
        " no amount 1 deal\n");
  CHECK(footer({"", ""}, in_pipe()).empty());
}

TEST_CASE("a caption escapes what a book's name may hold") {
  CHECK(heading({"Fjord\x1b[31m\n", "EUR"}, in_pipe()) == "Fjord\\e[31m\\n · EUR\n");
}
