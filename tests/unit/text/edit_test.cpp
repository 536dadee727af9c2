// SPDX-License-Identifier: MIT
#include "editing.hpp"

// Setting values: every byte outside of the value stays.
namespace deals::test {
namespace {

TEST_CASE("a value is replaced where it stands") {
  given("stage = \"lead\"  # hot\n").set("stage", "won").becomes("stage = \"won\"  # hot\n");
  given("a=1\nb = 2\n").set("a", 10).becomes("a=10\nb = 2\n");
  given("a = 1").set("a", 2).becomes("a = 2");
  given("\ta\t=\t1\t# x").set("a", 2).becomes("\ta\t=\t2\t# x");
  given("won = false\n").set("won", true).becomes("won = true\n");
  given("amount = 48_000 # EUR\n")
      .set("amount", number("48000.10"))
      .becomes("amount = 48000.10 # EUR\n");
  given("close = 2026-12-15\n").set("close", date("2027-01-02")).becomes("close = 2027-01-02\n");
  given("at = 1979-05-27 07:32:00Z # x\n").set("at", 1).becomes("at = 1 # x\n");
}

TEST_CASE("a value changes its kind") {
  given("a = 1\n").set("a", "one").becomes("a = \"one\"\n");
  given("a = [1, 2] # x\n").set("a", "one").becomes("a = \"one\" # x\n");
  given("a = 'one'\n").set("a", list({1, "b"})).becomes("a = [1, \"b\"]\n");
  given("a = 'one'\n")
      .set("a", table({{"b", 1}, {"c d", "x"}}))
      .becomes("a = { b = 1, \"c d\" = \"x\" }\n");
  given("a = 1\n").set("a", list({})).becomes("a = []\n");
}

TEST_CASE("strings of every sort are found to their end") {
  given("a = 'it # [ = \"' # x\n").set("a", 1).becomes("a = 1 # x\n");
  given("a = \"\\\"]}\" # x\n").set("a", 1).becomes("a = 1 # x\n");
  given("a = \"\"\"\nx = 1\n[b]\n\"\" ''' \\\"\"\"\"\"\" # x\nb = 2\n")
      .set("a", 1)
      .becomes("a = 1 # x\nb = 2\n");
  given("a = '''\n]} \"\"\" \\'''\nb = 2\n")
      .set("b", 3)
      .becomes("a = '''\n]} \"\"\" \\'''\nb = 3\n");
  given("a = \"\"\nb = ''\n").set("b", "x").becomes("a = \"\"\nb = \"x\"\n");
  given("a = \"\"\"\"\"\"\nb = 1\n").set("b", 2).becomes("a = \"\"\"\"\"\"\nb = 2\n");
}

TEST_CASE("text of several lines stays readable") {
  given("notes = \"x\" # y\n")
      .set("notes", "a\n\"b\"\n")
      .becomes("notes = \"\"\"\na\n\"b\"\n\"\"\" # y\n");
  given("notes = \"\"\"\nold\n\"\"\"\n")
      .set("notes", "a\\b\nc")
      .becomes("notes = \"\"\"\na\\\\b\nc\"\"\"\n");
  given("n = { text = \"x\" }\n")
      .set(at("n", "text"), "a\nb")
      .becomes("n = { text = \"a\\nb\" }\n");
  given("notes = 1\r\nb = 2\r\n")
      .set("notes", "a\nb")
      .becomes("notes = \"\"\"\r\na\r\nb\"\"\"\r\nb = 2\r\n");
}

TEST_CASE("text that looks like a merge conflict is written on one line") {
  given("notes = 1\n")
      .set("notes", "<<<<<<< a\n=======\n>>>>>>> b\n")
      .becomes("notes = \"<<<<<<< a\\n=======\\n>>>>>>> b\\n\"\n");
}

TEST_CASE("values inside of values are replaced") {
  given("a = [ 1, 2 , 3 ] # x\n").set(at("a", 1), 22).becomes("a = [ 1, 22 , 3 ] # x\n");
  given("a = [\n  1, # one\n  [2, 3],\n]\n")
      .set(at("a", 1, 1), 4)
      .becomes("a = [\n  1, # one\n  [2, 4],\n]\n");
  given("a = {b=1,c=[{d=2}]}\n").set(at("a", "c", 0, "d"), 5).becomes("a = {b=1,c=[{d=5}]}\n");
  given("a = { b.c = 1, b.d = 2 }\n")
      .set(at("a", "b", "d"), 3)
      .becomes("a = { b.c = 1, b.d = 3 }\n");
  given("a = [ # ] , }\n  1, # [ \n  2 ]\n")
      .set(at("a", 1), 3)
      .becomes("a = [ # ] , }\n  1, # [ \n  3 ]\n");
}

TEST_CASE("keys are found however they are written") {
  given("a.b.c = 1\na . \"b\".d = 2\n")
      .set(at("a", "b", "d"), 3)
      .becomes("a.b.c = 1\na . \"b\".d = 3\n");
  given("\"a b\" = 1\n'c\"d' = 2\n").set("c\"d", 3).becomes("\"a b\" = 1\n'c\"d' = 3\n");
  given("\"\\u00e9\" = 1\n").set("é", 2).becomes("\"\\u00e9\" = 2\n");
  given("1.2 = 3\n10 = 4\n").set(at("1", "2"), 5).becomes("1.2 = 5\n10 = 4\n");
  given("\"\" = 1\n").set("", 2).becomes("\"\" = 2\n");
  given("[rates.2026-10-01]\nUSD = 1.08\n")
      .set(at("rates", "2026-10-01", "USD"), number("1.10"))
      .becomes("[rates.2026-10-01]\nUSD = 1.10\n");
}

TEST_CASE("values are found in tables of every sort") {
  const std::string text =
      "a = 1\n[t] # t\na = 2\n[[x]]\na = 3\n[x.y]\na = 4\n[[x]]\na = 5\n[ t . u ]\na = 6\n";
  given(text)
      .set(at("t", "a"), 9)
      .becomes(
          "a = 1\n[t] # t\na = 9\n[[x]]\na = 3\n[x.y]\na = 4\n[[x]]\na = 5\n[ t . u ]\na = 6\n");
  given(text)
      .set(at("x", 0, "y", "a"), 9)
      .becomes(
          "a = 1\n[t] # t\na = 2\n[[x]]\na = 3\n[x.y]\na = 9\n[[x]]\na = 5\n[ t . u ]\na = 6\n");
  given(text)
      .set(at("x", 1, "a"), 9)
      .becomes(
          "a = 1\n[t] # t\na = 2\n[[x]]\na = 3\n[x.y]\na = 4\n[[x]]\na = 9\n[ t . u ]\na = 6\n");
  given(text)
      .set(at("t", "u", "a"), 9)
      .becomes(
          "a = 1\n[t] # t\na = 2\n[[x]]\na = 3\n[x.y]\na = 4\n[[x]]\na = 5\n[ t . u ]\na = 9\n");
}

TEST_CASE("a byte order mark and line ends stay") {
  given(
      "\xEF\xBB\xBF"
      "a = 1\r\nb = 2\r\n")
      .set("a", 3)
      .becomes(
          "\xEF\xBB\xBF"
          "a = 3\r\nb = 2\r\n");
}

TEST_CASE("a table of headers or dotted keys becomes a value") {
  given("a.b = 1\nc = 2\na.d = 3\n").set("a", 5).becomes("c = 2\na = 5\n");
  given("c = 2\n\n[a]\nb = 1\n").set("a", 5).becomes("c = 2\na = 5\n");
  given("c = 2\n\n[[a]]\nb = 1\n\n[[a]]\n").set("a", list({})).becomes("c = 2\na = []\n");
}

TEST_CASE("what cannot be set is refused") {
  given("a = 1\n").set("b", 1).is_refused(ErrorKind::not_found, "no \"b\" in the file");
  given("a = [1]\n").set(at("a", 1), 1).is_refused(ErrorKind::not_found, "no \"a[1]\" in the file");
  given("a = 1\n")
      .set(at("a", "b c"), 1)
      .is_refused(ErrorKind::not_found, "no \"a.\"b c\"\" in the file");
  given("a = 1\n").set(Path{}, 1).is_refused(ErrorKind::not_found, "no \"\" in the file");
  given("a = \n").set("a", 1).is_refused(ErrorKind::invalid_data, "a value is missing");
  given("a = 1\n")
      .set("a", "\xff")
      .is_refused(ErrorKind::usage, "the new value is not valid UTF-8");
}

}  // namespace
}  // namespace deals::test
