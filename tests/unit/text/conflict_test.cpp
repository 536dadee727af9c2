// SPDX-License-Identifier: MIT
#include <deals/text/conflict.hpp>
#include <deals/text/parse.hpp>
#include <string>

#include "catch.hpp"

namespace deals {
namespace {

std::string sides(const std::string& text) {
  const auto torn = torn_text(text);
  return torn ? torn->text(Side::ours) + "---\n" + torn->text(Side::theirs) : "nothing";
}

std::string words(const std::string& ours, const std::string& theirs) {
  const auto torn =
      torn_text("a = 1\n<<<<<<< ours\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n");
  REQUIRE(torn);
  return conflict_words(*torn);
}

/// The text that the sides chosen for each key make.
std::string decided(const std::string& text, const std::vector<Side>& chosen) {
  const auto torn = torn_text(text);
  REQUIRE(torn);
  const auto keys = torn_keys(*torn);
  REQUIRE(keys);
  REQUIRE(keys->size() == chosen.size());
  std::vector<Decision> decisions;
  for (std::size_t i = 0; i < chosen.size(); ++i) decisions.push_back({(*keys)[i], chosen[i]});
  const auto made = decided_text(*torn, decisions, RecordKind::opportunity);
  REQUIRE(made);
  return *made;
}

constexpr Side ours = Side::ours;
constexpr Side theirs = Side::theirs;

}  // namespace

TEST_CASE("A conflict is taken apart into its two sides") {
  struct Case {
    const char* text;
    const char* sides;
  };
  const Case cases[] = {
      {"a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\nd\n", "a\nb\nd\n---\na\nc\nd\n"},
      {"<<<<<<<\n=======\n>>>>>>>\n", "---\n"},
      {"<<<<<<< x\nb\n||||||| base\no\n=======\nc\n>>>>>>> y", "b\n---\nc\n"},
      {"<<<<<<<<< x\nb\n=======\nc\n=========\nd\n>>>>>>>>> y\n", "b\n=======\nc\n---\nd\n"},
      {"<<<<<<< x\r\nb\r\n=======\r\nc\r\n>>>>>>> y\r\n", "b\r\n---\nc\r\n"},
      {"<<<<<<< 1\nb\n=======\n>>>>>>> 2\nm\n<<<<<<< 1\n=======\nc\n>>>>>>> 2\n",
       "b\nm\n---\nm\nc\n"},
      // What both started from may be in conflict itself; its markers are longer.
      {"<<<<<<< x\nb\n|||||||\n<<<<<<<<< t\no\n=========\np\n>>>>>>>>> u\n=======\nc\n>>>>>>> y\n",
       "b\n---\nc\n"},
      {"a\n", "nothing"},
      {"<<<<<<<<\nb\n========\nc\n>>>>>>>>\n", "nothing"},
      {"<<<<<< x\nb\n======\nc\n>>>>>> y\n", "nothing"},
      {"<<<<<<< x\nb\n=======\nc\n", "nothing"},
      {"<<<<<<< x\nb\n>>>>>>> y\n", "nothing"},
      {" <<<<<<< x\nb\n=======\nc\n>>>>>>> y\n", "nothing"},
      {"<<<<<<<x\nb\n=======\nc\n>>>>>>> y\n", "nothing"},
      {"=======\n", "nothing"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(sides(each.text) == each.sides);
  }
}

TEST_CASE("The names of the sides are those behind the markers") {
  const auto torn = torn_text("<<<<<<< HEAD\n=======\n>>>>>>> bo/main (Prices)\n");
  REQUIRE(torn);
  CHECK(torn->ours_name == "HEAD");
  CHECK(torn->theirs_name == "bo/main (Prices)");
}

TEST_CASE("A conflict is said in a few words") {
  CHECK(words("stage = \"won\"\n", "stage = \"lost\"\n") == "stage: won / lost");
  CHECK(words("", "owner = \"bo\"\n") == "owner: none / bo");
  CHECK(words("close = 2026-12-01\nn = 2\n", "close = 2026-12-02\nn = 3\n") ==
        "close: 2026-12-01 / 2026-12-02, n: 2 / 3");
  CHECK(words("tags = [\"x\"]\n", "tags = []\n") == "tags");
  CHECK(words("notes = \"a\"\n", "notes = \"b\"\n") == "notes");
  CHECK(words("x = \"\\u001b\"\n", "x = \"b\"\n") == "x: \\e / b");
  CHECK(words("b = 1\nc = 1\nd = 1\ne = 1\nf = 1\n", "") ==
        "b: 1 / none, c: 1 / none, d: 1 / none, e: 1 / none, and 1 more");
  CHECK(words("b = 1\n", "b = one\n").empty());
  CHECK(words("history = [{ a = 1 }]\n", "history = [{ a = 2 }]\n").empty());
}

TEST_CASE("Lines of the side that was chosen stay as they are") {
  const std::string text =
      "<<<<<<< ours\nstage = \"won\"    # at last\n=======\nstage = 'lost'\n>>>>>>> theirs\n"
      "# between\n<<<<<<< ours\nowner = \"anna\"\n=======\nowner='bo' # his\n>>>>>>> theirs\n";
  CHECK(decided(text, {ours, ours}) ==
        "stage = \"won\"    # at last\n# between\nowner = \"anna\"\n");
  CHECK(decided(text, {theirs, theirs}) == "stage = 'lost'\n# between\nowner='bo' # his\n");
  CHECK(decided(text, {ours, theirs}) ==
        "stage = \"won\"    # at last\n# between\nowner='bo' # his\n");
}

TEST_CASE("Within one conflict each key is decided for itself") {
  const std::string text =
      "<<<<<<< ours\nname = \"A\"\nowner = \"anna\" # hers\n=======\nname = \"B\"\n"
      "owner = \"bo\"\ntype = \"x\"\n>>>>>>> theirs\n";
  CHECK(decided(text, {theirs, ours, theirs}) ==
        "name = \"B\"\nowner = \"anna\" # hers\ntype = \"x\"\n");
  CHECK(decided(text, {ours, theirs, ours}) == "name = \"A\"\nowner = \"bo\" # hers\n");
}

TEST_CASE("The events of both sides are kept, in order of time") {
  const std::string text =
      "<<<<<<< ours\nn = 1\n=======\nn = 2\n>>>>>>> theirs\nhistory = [\n"
      "  { at = 2026-01-01T09:00:00Z, by = \"a\", event = \"created\" },\n"
      "<<<<<<< ours\n"
      "  { at = 2026-01-03T09:00:00Z, by = \"a\", event = \"note\", text = \"x\" },  # said\n"
      "=======\n"
      "  { at = 2026-01-02T09:00:00Z, by = \"b\", event = \"note\", text = \"y\" },\n"
      ">>>>>>> theirs\n]\n";
  const std::string history =
      "history = [\n"
      "  { at = 2026-01-01T09:00:00Z, by = \"a\", event = \"created\" },\n"
      "  { at = 2026-01-02T09:00:00Z, by = \"b\", event = \"note\", text = \"y\" },\n"
      "  { at = 2026-01-03T09:00:00Z, by = \"a\", event = \"note\", text = \"x\" },  # said\n"
      "]\n";
  CHECK(decided(text, {ours}) == "n = 1\n" + history);
  CHECK(decided(text, {theirs}) == "n = 2\n" + history);
}

TEST_CASE("A history that one side alone has is kept") {
  const std::string text =
      "n = 1\n<<<<<<< ours\n=======\nhistory = [\n"
      "  { at = 2026-01-01T09:00:00Z, by = \"a\", event = \"created\" },\n]\n>>>>>>> theirs\n";
  const auto torn = torn_text(text);
  REQUIRE(torn);
  const auto made = decided_text(*torn, {}, RecordKind::opportunity);
  REQUIRE(made);
  CHECK(made->find("event = \"created\"") != std::string::npos);
  CHECK(parse_toml(*made, ""));
}

TEST_CASE("Lines of two sides that do not fit together give way to edits") {
  const std::string text =
      "<<<<<<< ours\ntags = [\n=======\nn = 2\ntags = [ # two\n>>>>>>> theirs\n  \"x\",\n"
      "<<<<<<< ours\n]\n=======\n  \"y\",\n]\nm = 3\n>>>>>>> theirs\n";
  CHECK(decided(text, {ours, theirs, theirs}) == "tags = [\n  \"x\",\n]\nn = 2\nm = 3\n");
}

}  // namespace deals
