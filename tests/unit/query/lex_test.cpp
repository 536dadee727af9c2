// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "sample.hpp"

using deals::sample::complaint;

TEST_CASE("a term without a value says so, and what a shell may have done") {
  CHECK(complaint("amount:") ==
        "\"amount:\" has no value\n"
        "amount:\n"
        "^^^^^^^\n"
        "hint: a shell takes > and < for itself: write 'amount:>=VALUE' in quotes, or "
        "amount:VALUE..\n"
        "hint: write amount:none for what has none\n");
  CHECK(complaint("amount: >10k") ==
        "\"amount:\" has no value\n"
        "amount: >10k\n"
        "^^^^^^^\n"
        "hint: no blank may stand before the value\n"
        "hint: a shell takes > and < for itself: write 'amount:>=VALUE' in quotes, or "
        "amount:VALUE..\n"
        "hint: write amount:none for what has none\n");
  CHECK(
      complaint("stage:lead (close:)") ==
      "\"close:\" has no value\n"
      "stage:lead (close:)\n"
      "            ^^^^^^\n"
      "hint: a shell takes > and < for itself: write 'close:>=VALUE' in quotes, or close:VALUE..\n"
      "hint: write close:none for what has none\n");
  CHECK(complaint("amount:>=") ==
        "\"amount:>=\" has no value\n"
        "amount:>=\n"
        "^^^^^^^^^\n"
        "hint: write amount:>=VALUE\n");
  CHECK(complaint("name:\"\"") ==
        "an empty value\n"
        "name:\"\"\n"
        "     ^^\n"
        "hint: write none for what is not set, any for what is\n");
  CHECK(complaint("stage:lead,") ==
        "an empty value in the list\n"
        "stage:lead,\n"
        "           ^\n"
        "hint: no blank may stand beside the comma: a,b\n");
  CHECK(complaint("stage:,lead") ==
        "an empty value in the list\n"
        "stage:,lead\n"
        "      ^\n"
        "hint: no blank may stand beside the comma: a,b\n");
  CHECK(complaint("close:..") ==
        "a range without ends\n"
        "close:..\n"
        "      ^^\n"
        "hint: write A..B, A.. or ..B\n");
}

TEST_CASE("what only looks like a term shows the right form") {
  CHECK(complaint("amount>=10k") ==
        "\"amount>=10k\" lacks a colon behind the field\n"
        "amount>=10k\n"
        "      ^^\n"
        "hint: write amount:>=10k (in quotes, in a shell)\n"
        "hint: to search for the text itself, put it in quotes\n");
  CHECK(complaint("amount=>10k") ==
        "\"amount=>10k\" lacks a colon behind the field\n"
        "amount=>10k\n"
        "      ^^\n"
        "hint: write amount:>=10k (in quotes, in a shell)\n"
        "hint: to search for the text itself, put it in quotes\n");
  CHECK(complaint("-stage=lead") ==
        "\"-stage=lead\" lacks a colon behind the field\n"
        "-stage=lead\n"
        "      ^\n"
        "hint: write -stage:lead\n"
        "hint: to search for the text itself, put it in quotes\n");
  CHECK(complaint("amount!=5k") ==
        "\"amount!=5k\" lacks a colon behind the field\n"
        "amount!=5k\n"
        "      ^^\n"
        "hint: write amount:!=5k\n"
        "hint: to search for the text itself, put it in quotes\n");
  CHECK(complaint(":foo") ==
        "\":foo\" has no field\n"
        ":foo\n"
        "^\n"
        "hint: write FIELD:foo\n"
        "hint: to search for the text itself, put it in quotes\n");
  CHECK(complaint(">5k") ==
        "\">5k\" has no field\n"
        ">5k\n"
        "^\n"
        "hint: write FIELD:>5k (in quotes, in a shell)\n"
        "hint: to search for the text itself, put it in quotes\n");
  CHECK(complaint("stage:=lead") ==
        "\"stage:=\" is no operator\n"
        "stage:=lead\n"
        "      ^\n"
        "hint: write stage:VALUE, or one of :> :>= :< :<= :!= :~\n");
}

TEST_CASE("only terms are negated with a dash") {
  CHECK(complaint("-urgent") ==
        "\"-\" negates no word\n"
        "-urgent\n"
        "^\n"
        "hint: write \"not \" in place of \"-\"\n"
        "hint: to search for the text itself, put it in quotes\n");
  CHECK(complaint("-(stage:lead)") ==
        "\"-\" negates no word\n"
        "-(stage:lead)\n"
        "^\n"
        "hint: write \"not \" in place of \"-\"\n"
        "hint: to search for the text itself, put it in quotes\n");
  CHECK(complaint("!stage:lead") ==
        "\"!\" negates no word\n"
        "!stage:lead\n"
        "^\n"
        "hint: write \"not \" in place of \"!\"\n"
        "hint: to search for the text itself, put it in quotes\n");
}

TEST_CASE("quotes are closed, and end a word") {
  CHECK(complaint("name:\"Acme") ==
        "the quote \" is never closed\n"
        "name:\"Acme\n"
        "     ^\n"
        "hint: text that has one kind of quotes in it goes between the other kind\n");
  CHECK(complaint("name:\"Acme\"x") ==
        "text stands right behind a closing quote\n"
        "name:\"Acme\"x\n"
        "           ^\n"
        "hint: put a blank between them, or all of it between the quotes\n");
  CHECK(complaint("\"a\"b") ==
        "text stands right behind a closing quote\n"
        "\"a\"b\n"
        "   ^\n"
        "hint: put a blank between them, or all of it between the quotes\n");
}
