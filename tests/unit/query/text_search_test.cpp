// SPDX-License-Identifier: MIT
#include <deals/query/text_search.hpp>

#include <fmt/format.h>

#include "catch.hpp"

using namespace deals;

namespace {

/// `2:9 one [found] part`, a line each; the message where there is nothing to look for.
std::string found(std::vector<std::string> words, std::string_view text) {
  const auto search = TextSearch::of(words);
  if (!search) return search.error().message;
  std::string out;
  for (const FoundLine& line : search->in(text)) {
    std::string marked = line.text;
    for (auto part = line.parts.rbegin(); part != line.parts.rend(); ++part) {
      marked.insert(part->end, "]");
      marked.insert(part->begin, "[");
    }
    out += fmt::format("{}:{} {}\n", line.line, line.column, marked);
  }
  return out;
}

const std::string record = R"(name = "Årsavtale for Søylen"   # signed
stage = "lead"
tags = ["vip", 'Oslo']
notes = """
First line of name = nothing
stage two"""
history = [
  { at = 2026-01-01T10:00:00Z, by = "anna", event = "note", text = "A note on Øystein" },
]
[fields.deep]
"own key" = 12
)";

}  // namespace

TEST_CASE("words are found without case and accents, with line and column") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"SOYLEN", "1:23 name = \"Årsavtale for [Søylen]\"   # signed\n"},
      {"arsavtale", "1:9 name = \"[Årsavtale] for Søylen\"   # signed\n"},
      {"øystein",
       "8:79 "
       "  { at = 2026-01-01T10:00:00Z, by = \"anna\", event = \"note\", text = \"A note "
       "on [Øystein]\" },\n"},
      {"signed", "1:35 name = \"Årsavtale for Søylen\"   # [signed]\n"},
      {"oslo", "3:17 tags = [\"vip\", '[Oslo]']\n"},
      {"first line", "5:1 [First line] of name = nothing\n"},
      {"own key", "11:2 \"[own key]\" = 12\n"},
      {"zebra", ""},
  };
  for (const auto& [word, line] : cases) {
    INFO(word);
    CHECK(found({word}, record) == line);
  }
}

TEST_CASE("keys, names of tables and kinds of events are not searched") {
  CHECK(found({"history"}, record).empty());
  CHECK(found({"event"}, record).empty());
  CHECK(found({"deep"}, record).empty());
  CHECK(found({"tags"}, record).empty());
  CHECK(found({"note"}, record).find("\"A [note] on") != std::string::npos);
  CHECK(found({"note"}, record).find("event = \"[note]") == std::string::npos);
  // In a text they are words like others.
  CHECK(found({"stage"}, record) == "6:1 [stage] two\"\"\"\n");
}

TEST_CASE("a record has all of the words, on whatever lines") {
  CHECK(found({"vip", "søylen"}, record) ==
        "1:23 name = \"Årsavtale for [Søylen]\"   # signed\n3:10 tags = [\"[vip]\", 'Oslo']\n");
  CHECK(found({"vip", "zebra"}, record).empty());
  CHECK(found({"ol"}, "a = \"Öl ol, fooled\"") == "1:6 a = \"[Öl] [ol], fo[ol]ed\"\n");
  CHECK(found({"abc", "bcd"}, "x = \"abcd\"") == "1:6 x = \"[abcd]\"\n");
}

TEST_CASE("accents written behind their letters belong to them") {
  CHECK(found({"cafe"}, "a = \"Cafe\xCC\x81!\"") == "1:6 a = \"[Cafe\xCC\x81]!\"\n");
  CHECK(found({"caf"}, "a = \"Cafe\xCC\x81\"") == "1:6 a = \"[Caf]e\xCC\x81\"\n");
  CHECK(found({"strasse"}, "a = \"Straße\"") == "1:6 a = \"[Straße]\"\n");
}

TEST_CASE("a text that is no TOML is searched as far as its quotes make sense") {
  CHECK(found({"fish"}, "name = \"Open\nstage = \"fish\"\n") == "2:10 stage = \"[fish]\"\n");
  CHECK(found({"fish"}, "\"\"\"fish") == "1:4 \"\"\"[fish]\n");
  CHECK(found({"fish"}, "[[[ fish") == "1:5 [[[ [fish]\n");
  CHECK(found({"fish"}, "fish = \\\"fish\\") == "1:10 fish = \\\"[fish]\\\n");
  CHECK(found({"fish"},
              "a = \"\xFF"
              "fish\"") == "1:7 a = \"\xFF[fish]\"\n");
  CHECK(found({"fish"}, "a = \"fish\"\r\n") == "1:6 a = \"[fish]\"\n");
  CHECK(found({"fish"}, "").empty());
}

TEST_CASE("there must be something to look for") {
  CHECK(found({}, "") == "what is to be looked for?");
  CHECK(found({""}, "") == "\"\" has nothing to look for");
  CHECK(found({" \t"}, "") == "\" \\t\" has nothing to look for");
  CHECK(found({"a\nb"}, "") == "\"a\\nb\" has a control character");
  CHECK(found({"\xFF"}, "") == "\"\\xFF\" is not valid UTF-8");
}
