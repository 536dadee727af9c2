// SPDX-License-Identifier: MIT
#include <deals/render/board.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

namespace {

Card card(std::string id, std::string amount, std::string who, std::string days) {
  return {{std::move(id), std::move(amount), Style::accent}, {std::move(who), std::move(days)}};
}

Cards cards(std::vector<Card> all) {
  return {all.size(), [=](std::size_t i) { return all[i]; }};
}

std::vector<BoardColumn> pipeline() {
  return {{"Lead", "2 · 13,500",
           cards({card("soylen-workshop", "4,000", "Søylen AS", "2 d"),
                  card("hooli-seats", "9,500", "Hooli  bo", "7 d")})},
          {"Qualification", "1 · 22,000",
           cards({card("initech-rollout", "22,000", "Initech  anna", "9 d")})},
          {"Proposal", "0", {}},
          {"Negotiation", "1 · 48,000",
           cards({card("acme-annual-renewal", "48,000", "Acme Corp  anna", "32 d")})}};
}

std::string text_of(const std::vector<BoardColumn>& board, const Terminal& terminal) {
  std::string text;
  write_board(board, terminal, [&](std::string_view part) { text += part; });
  return text;
}

}  // namespace

TEST_CASE("a board on a wide terminal has its columns side by side") {
  CHECK(text_of(pipeline(), on_screen(120)) ==
        " Lead  2 · 13,500             Qualification  1 · 22,000    Proposal  0                "
        "  Negotiation  1 · 48,000\n"
        " ───────────────────────────  ───────────────────────────  ───────────────────────────"
        "  ───────────────────────────\n"
        " soylen-workshop       4,000  initech-rollout      22,000                             "
        "  acme-annual-renewal  48,000\n"
        " Søylen AS               2 d  Initech  anna           9 d                             "
        "  Acme Corp  anna        32 d\n"
        "\n"
        " hooli-seats           9,500\n"
        " Hooli  bo               7 d\n");
}

TEST_CASE("a board that does not fit goes on below") {
  CHECK(text_of(pipeline(), on_screen(60)) ==
        " Lead  2 · 13,500             Qualification  1 · 22,000\n"
        " ───────────────────────────  ───────────────────────────\n"
        " soylen-workshop       4,000  initech-rollout      22,000\n"
        " Søylen AS               2 d  Initech  anna           9 d\n"
        "\n"
        " hooli-seats           9,500\n"
        " Hooli  bo               7 d\n"
        "\n"
        " Proposal  0                  Negotiation  1 · 48,000\n"
        " ───────────────────────────  ───────────────────────────\n"
        "                              acme-annual-renewal  48,000\n"
        "                              Acme Corp  anna        32 d\n");
}

TEST_CASE("a board cuts names, never money") {
  CHECK(text_of(pipeline(), on_screen(97)) ==
        " Lead  2 · 13,500        Qualifica…  1 · 22,000  Proposal  0             Negotiati…  1 · "
        "48,000\n"
        " ──────────────────────  ──────────────────────  ──────────────────────  "
        "──────────────────────\n"
        " soylen-workshop  4,000  initech-rollout 22,000                          acme-annual-re… "
        "48,000\n"
        " Søylen AS          2 d  Initech  anna      9 d                          Acme Corp  anna  "
        " 32 d\n"
        "\n"
        " hooli-seats      9,500\n"
        " Hooli  bo          7 d\n");
  CHECK(text_of(
            {{"Lead", "1 · 123,456,789,012,345.00", cards({{{"acme", "123,456,789,012,345.00"}}})}},
            on_screen(24)) ==
        " Lead  1 · 123,456,789,012,345.00\n"
        " ───────────────────────\n"
        " acme 123,456,789,012,345.00\n");
}

TEST_CASE("a board in a pipe is as wide as what it holds, and not cut") {
  CHECK(text_of(pipeline(), in_pipe()) ==
        " Lead  2 · 13,500        Qualification  1 · 22,000  Proposal  0\n"
        " ──────────────────────  ─────────────────────────  ───────────\n"
        " soylen-workshop  4,000  initech-rollout    22,000\n"
        " Søylen AS          2 d  Initech  anna         9 d\n"
        "\n"
        " hooli-seats      9,500\n"
        " Hooli  bo          7 d\n"
        "\n"
        " Negotiation  1 · 48,000\n"
        " ───────────────────────────\n"
        " acme-annual-renewal  48,000\n"
        " Acme Corp  anna        32 d\n");
}

TEST_CASE("cards of one line stand close together") {
  CHECK(text_of({{"Won", "2", cards({{{"a", "1"}}, {{"b", "2"}}})}}, in_pipe()) ==
        " Won  2\n"
        " ──────\n"
        " a    1\n"
        " b    2\n");
  CHECK(text_of(std::vector<BoardColumn>{}, in_pipe()).empty());
}

TEST_CASE("a board escapes what it shows, measures it right, and draws in ASCII") {
  CHECK(text_of({{"日本", "1",
                  cards({{{"\x1b[2J\u202E", "1,000"}},
                         {{"👨‍👩‍👧‍👦日本語の会社です", "2,000"}}})}},
                in_ascii(23)) ==
        " 日本  1\n"
        " ----------------------\n"
        " \\e[2J\\u{202E}    1,000\n"
        " 👨‍👩‍👧‍👦日本語の会...  2,000\n");
}

TEST_CASE("cards of one line and of several in one column have a blank line between them") {
  CHECK(text_of({{"Won", "2", cards({{{"a", "1"}}, {{"b", "2"}, {"c", "3"}}, {{"d", "4"}}})},
                 {"Lost", "1", cards({{{"e", "5"}}})}},
                in_pipe()) ==
        " Won  2  Lost  1\n"
        " ──────  ───────\n"
        " a    1  e     5\n"
        "\n"
        " b    2\n"
        " c    3\n"
        "\n"
        " d    4\n");
}

TEST_CASE("a board has one card of each column in memory") {
  std::size_t made = 0;
  const Cards many{1000, [&](std::size_t i) {
                     ++made;
                     return card(fmt::format("deal-{}-of-a-thousand-such-deals-for-one", i), "1",
                                 "", "");
                   }};
  const std::string text = text_of({{"Won", "1000", many}}, on_screen(40));
  CHECK(made == 1001);  // on a terminal the first one says that there is no more room
  CHECK(text.ends_with(" deal-999-of-a-thousand-such-deals-fo… 1\n\n"));
}
