// SPDX-License-Identifier: MIT
#include "editing.hpp"

namespace deals::test {
namespace {

const Value event = table({{"n", 3}});

TEST_CASE("an event gets a line of its own") {
  given("history = [\n  { n = 1 },\n  { n = 2 },\n]\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 },\n  { n = 2 },\n  { n = 3 },\n]\n");
  given("history = [\r\n\t{ n = 1 },\r\n]\r\n")
      .append_line("history", event)
      .becomes("history = [\r\n\t{ n = 1 },\r\n\t{ n = 3 },\r\n]\r\n");
  given("  history = [\n      { n = 1 },\n  ]\n")
      .append_line("history", event)
      .becomes("  history = [\n      { n = 1 },\n      { n = 3 },\n  ]\n");
}

TEST_CASE("the comma behind the last event is as it was found") {
  given("history = [\n  { n = 1 }\n]\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 },\n  { n = 3 }\n]\n");
  given("history = [\n  { n = 1 } # one\n]\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 }, # one\n  { n = 3 }\n]\n");
  given("history = [\n  { n = 1 }, # one\n]\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 }, # one\n  { n = 3 },\n]\n");
  given("history = [\n  { n = 1 } # one\n  , # two\n]\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 } # one\n  , # two\n  { n = 3 },\n]\n");
}

TEST_CASE("comments before the bracket stay there") {
  given("history = [\n  { n = 1 },\n  # more here\n]\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 },\n  { n = 3 },\n  # more here\n]\n");
  given("history = [\n  { n = 1 }\n\n  # more ] here\n] # x\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 },\n  { n = 3 }\n\n  # more ] here\n] # x\n");
}

TEST_CASE("the bracket may stand on the last event's line") {
  given("history = [\n  { n = 1 } ]\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 },\n  { n = 3 } ]\n");
  given("history = [\n  { n = 1 }, ]\n")
      .append_line("history", event)
      .becomes("history = [\n  { n = 1 },\n  { n = 3 }, ]\n");
  given("history = [{ n = 1 },\n           { n = 2 }]\n")
      .append_line("history", event)
      .becomes("history = [{ n = 1 },\n           { n = 2 },\n           { n = 3 }]\n");
}

TEST_CASE("an empty or missing history is started with one event a line") {
  const std::string started = "a = 1\nhistory = [\n  { n = 3 },\n]\n";
  given("a = 1\nhistory = []\n").append_line("history", event).becomes(started);
  given("a = 1\nhistory = [   ]\n").append_line("history", event).becomes(started);
  given("a = 1\nhistory = [\n]\n").append_line("history", event).becomes(started);
  given("a = 1\n").append_line("history", event).becomes(started);
  given("a = 1\n\n[t]\n").append_line("history", event).becomes(started + "\n[t]\n");
  given("").append_line("history", event).becomes("history = [\n  { n = 3 },\n]\n");
  given("a = 1").append_line("history", event).becomes("a = 1\nhistory = [\n  { n = 3 },\n]");
  given("history = [\n  # none yet\n]\n")
      .append_line("history", event)
      .becomes("history = [\n  # none yet\n  { n = 3 },\n]\n");
  given("history = [ # none\n # yet\n  ]\n")
      .append_line("history", event)
      .becomes("history = [ # none\n # yet\n  { n = 3 },\n]\n");
  given("name = 1\nitems = 2\n")
      .append_line("history", event, {"name", "history", "items"})
      .becomes("name = 1\nhistory = [\n  { n = 3 },\n]\nitems = 2\n");
}

TEST_CASE("an array of one line stays on its line") {
  given("history = [{ n = 1 }] # x\n")
      .append_line("history", event)
      .becomes("history = [{ n = 1 }, { n = 3 }] # x\n");
  given("tags = [ \"a\" ]\n").append("tags", "b").becomes("tags = [ \"a\", \"b\" ]\n");
  given("tags = [\"a\",]\n").append("tags", "b").becomes("tags = [\"a\", \"b\",]\n");
  given("tags = []\n").append("tags", "b").becomes("tags = [\"b\"]\n");
  given("a = 1\n").append("tags", "b").becomes("a = 1\ntags = [\"b\"]\n");
  given("a = { tags = [] }\n")
      .append_line(at("a", "tags"), "b")
      .becomes("a = { tags = [\"b\"] }\n");
  given("a = [[1], [2]]\n").append(at("a", 0), 3).becomes("a = [[1, 3], [2]]\n");
  given("a = {}\n").append_line(at("a", "tags"), "b").becomes("a = { tags = [\"b\"] }\n");
}

TEST_CASE("an array of several lines grows by a line") {
  given("tags = [\n    \"a\", \"b\"\n]\n")
      .append("tags", "c")
      .becomes("tags = [\n    \"a\", \"b\",\n    \"c\"\n]\n");
  given("tags = [\"a\", # x\n]\n").append("tags", "c").becomes("tags = [\"a\", # x\n  \"c\",\n]\n");
}

TEST_CASE("a history of blocks gets a block") {
  given("a = 1\n\n[[history]]\nn = 1\n\n[t]\nb = 1\n")
      .append_line("history", event)
      .becomes("a = 1\n\n[[history]]\nn = 1\n\n[[history]]\nn = 3\n\n[t]\nb = 1\n");
  given("[[x]]\n[[x.y]]\nn = 1\n[[x]]\n")
      .append_line(at("x", 0, "y"), event)
      .becomes("[[x]]\n[[x.y]]\nn = 1\n[[x.y]]\nn = 3\n[[x]]\n");
  given("[[history]]\nn = 1\n")
      .append_line("history", 1)
      .is_refused(ErrorKind::invalid_data, "\"history\" takes tables only");
}

TEST_CASE("a block goes behind the last of its name, else to the end") {
  const Value item = table({{"text", "Seats"}, {"notes", "a\nb"}});
  const std::string block = "[[items]]\ntext = \"Seats\"\nnotes = \"\"\"\na\nb\"\"\"\n";
  given("").append_block("items", item).becomes(block);
  given("a = 1\n").append_block("items", item).becomes("a = 1\n\n" + block);
  given("a = 1\n\n").append_block("items", item).becomes("a = 1\n\n" + block);
  given("a = 1").append_block("items", table({{"b", 1}})).becomes("a = 1\n\n[[items]]\nb = 1");
  given("a = 1\r\n")
      .append_block("items", table({{"b", 1}}))
      .becomes("a = 1\r\n\r\n[[items]]\r\nb = 1\r\n");
  given("[[items]]\na = 1\n[items.sub]\nb = 1\n# last\n\n# next\n[t]\n")
      .append_block("items", table({{"b", 1}}))
      .becomes("[[items]]\na = 1\n[items.sub]\nb = 1\n# last\n\n[[items]]\nb = 1\n\n# next\n[t]\n");
  given("[[items]]\na = 1\n# next\n[t]\n")
      .append_block("items", table({{"b", 1}}))
      .becomes("[[items]]\na = 1\n[[items]]\nb = 1\n# next\n[t]\n");
  given("items = []\n")
      .append_block("items", table({{"b", 1}}))
      .becomes("items = [\n  { b = 1 },\n]\n");
  given("[[items]]\n  ").append_block("items", table({})).becomes("[[items]]\n\n[[items]]\n  ");
  given("items = 1\n")
      .append_block("items", table({{"b", 1}}))
      .is_refused(ErrorKind::invalid_data, "\"items\" is not an array");
}

TEST_CASE("what is not an array takes no elements") {
  given("a = 1\n").append("a", 1).is_refused(ErrorKind::invalid_data, "\"a\" is not an array");
  given("[a]\n").append("a", 1).is_refused(ErrorKind::invalid_data, "\"a\" is not an array");
  given("a = 1\n")
      .append(at("a", "b"), 1)
      .is_refused(ErrorKind::invalid_data, "\"a\" is not a table");
}

}  // namespace
}  // namespace deals::test
