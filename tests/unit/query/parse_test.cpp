// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "sample.hpp"

using deals::sample::complaint;

TEST_CASE("every parenthesis has its other one") {
  CHECK(complaint("(a") ==
        "\"(\" is never closed\n"
        "(a\n"
        "^\n"
        "hint: to search for a parenthesis, put the word in quotes\n");
  CHECK(complaint("(") ==
        "\"(\" is never closed\n"
        "(\n"
        "^\n"
        "hint: to search for a parenthesis, put the word in quotes\n");
  CHECK(complaint("a)") ==
        "\")\" closes nothing\n"
        "a)\n"
        " ^\n"
        "hint: to search for a parenthesis, put the word in quotes\n");
  CHECK(complaint(")") ==
        "\")\" closes nothing\n"
        ")\n"
        "^\n"
        "hint: to search for a parenthesis, put the word in quotes\n");
  CHECK(complaint("()") ==
        "nothing stands between the parentheses\n"
        "()\n"
        "^\n"
        "hint: to search for a parenthesis, put the word in quotes\n");
  CHECK(complaint("a (b) )") ==
        "\")\" closes nothing\n"
        "a (b) )\n"
        "      ^\n"
        "hint: to search for a parenthesis, put the word in quotes\n");
}

TEST_CASE("or, and, not stand beside something") {
  CHECK(complaint("or a") ==
        "nothing stands before \"or\"\n"
        "or a\n"
        "^^\n"
        "hint: to search for the word itself, put it in quotes\n");
  CHECK(complaint("a or") ==
        "nothing stands after \"or\"\n"
        "a or\n"
        "  ^^\n"
        "hint: to search for the word itself, put it in quotes\n");
  CHECK(complaint("a or or b") ==
        "nothing stands before \"or\"\n"
        "a or or b\n"
        "     ^^\n"
        "hint: to search for the word itself, put it in quotes\n");
  CHECK(complaint("a and (or b)") ==
        "nothing stands before \"or\"\n"
        "a and (or b)\n"
        "       ^^\n"
        "hint: to search for the word itself, put it in quotes\n");
  CHECK(complaint("(a or) b") ==
        "nothing stands after \"or\"\n"
        "(a or) b\n"
        "   ^^\n"
        "hint: to search for the word itself, put it in quotes\n");
  CHECK(complaint("not") ==
        "nothing stands after \"not\"\n"
        "not\n"
        "^^^\n"
        "hint: to search for the word itself, put it in quotes\n");
  CHECK(complaint("a not") ==
        "nothing stands after \"not\"\n"
        "a not\n"
        "  ^^^\n"
        "hint: to search for the word itself, put it in quotes\n");
}
