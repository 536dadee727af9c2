// SPDX-License-Identifier: MIT
#include "editing.hpp"

namespace deals::test {
namespace {

TEST_CASE("a key goes with its line and the comment on it") {
  given("a = 1\nb = 2 # x\nc = 3\n").remove("b").becomes("a = 1\nc = 3\n");
  given("# top\na = 1 # x\n").remove("a").becomes("# top\n");
  given("a = 1\r\nb = 2\r\n").remove("a").becomes("b = 2\r\n");
  given("a = \"\"\"\nx = 1\n\"\"\" # x\nb = 2\n").remove("a").becomes("b = 2\n");
  given("a = [ # x\n  1,\n]\nb = 2\n").remove("a").becomes("b = 2\n");
  given(
      "\xEF\xBB\xBF"
      "a = 1\nb = 2\n")
      .remove("a")
      .becomes(
          "\xEF\xBB\xBF"
          "b = 2\n");
  given("[t]\na = 1\n[u]\na = 2\n").remove(at("u", "a")).becomes("[t]\na = 1\n[u]\n");
}

TEST_CASE("a text without a last line end stays without") {
  given("a = 1\nb = 2").remove("b").becomes("a = 1");
  given("a = 1\r\nb = 2").remove("b").becomes("a = 1");
  given("a = 1").remove("a").becomes("");
  given("x = 1\na.b = 1\na.c = 2").remove("a").becomes("x = 1\n");
}

TEST_CASE("a dotted key takes the tables along that only it made") {
  given("a.b.c = 1\nd = 2\n").remove(at("a", "b", "c")).becomes("d = 2\n");
  given("a.b = 1\nc = 2\na.d = 3\n").remove("a").becomes("c = 2\n");
  given("a.b = 1\na.d = 3\n").remove(at("a", "b")).becomes("a.d = 3\n");
  given("[t]\na.b = 1\n").remove(at("t", "a", "b")).becomes("[t]\n");
  given("t = { a.b = 1 }\n").remove(at("t", "a", "b")).becomes("t = {}\n");
  given("t = { a.b = 1, c = 2, a.d = 3 }\n").remove(at("t", "a")).becomes("t = { c = 2 }\n");
  given("t = [{ a.b.c = 1 }]\n").remove(at("t", 0, "a", "b")).becomes("t = [{}]\n");
}

TEST_CASE("an element of an array of one line goes with one comma") {
  given("a = [1, 2, 3]\n").remove(at("a", 0)).becomes("a = [2, 3]\n");
  given("a = [1, 2, 3]\n").remove(at("a", 1)).becomes("a = [1, 3]\n");
  given("a = [1, 2, 3]\n").remove(at("a", 2)).becomes("a = [1, 2]\n");
  given("a = [ 1, 2, ] # x\n").remove(at("a", 1)).becomes("a = [ 1, ] # x\n");
  given("a = [ 1 ]\n").remove(at("a", 0)).becomes("a = []\n");
  given("a = [[1,2],[3]]\n").remove(at("a", 0, 1)).becomes("a = [[1],[3]]\n");
}

TEST_CASE("an element on its own line goes with the line") {
  const std::string text = "a = [\n  1, # one\n  # about two\n  2,\n  3\n]\n";
  given(text).remove(at("a", 0)).becomes("a = [\n  # about two\n  2,\n  3\n]\n");
  given(text).remove(at("a", 1)).becomes("a = [\n  1, # one\n  # about two\n  3\n]\n");
  given(text).remove(at("a", 2)).becomes("a = [\n  1, # one\n  # about two\n  2\n]\n");
  given("a = [\n  1,\n  2, # two\n]\n").remove(at("a", 1)).becomes("a = [\n  1,\n]\n");
  given("a = [\n  1,\n]\n").remove(at("a", 0)).becomes("a = [\n]\n");
  given("a = [\n  \"\"\"\nx\n\"\"\",\n  2,\n]\n").remove(at("a", 0)).becomes("a = [\n  2,\n]\n");
}

TEST_CASE("elements between lines leave a sound array") {
  given("a = [ 1, # one\n  2 ]\n").remove(at("a", 0)).becomes("a = [ 2 ]\n");
  given("a = [ 1, # one\n  2 ]\n").remove(at("a", 1)).becomes("a = [ 1 # one\n ]\n");
  given("a = [\n    1\n  , 2\n  , 3\n]\n").remove(at("a", 1)).becomes("a = [\n    1\n  , 3\n]\n");
  given("a = [\n    1\n  , 2\n]\n").remove(at("a", 1)).becomes("a = [\n    1\n  \n]\n");
  given("a = [1,\n  2, 3,\n  4]\n").remove(at("a", 1)).becomes("a = [1,\n  3,\n  4]\n");
}

TEST_CASE("a key of an inline table goes with one comma") {
  given("a = { b = 1, c = 2 } # x\n").remove(at("a", "b")).becomes("a = { c = 2 } # x\n");
  given("a = { b = 1, c = 2 } # x\n").remove(at("a", "c")).becomes("a = { b = 1 } # x\n");
  given("a = { b = 1 }\n").remove(at("a", "b")).becomes("a = {}\n");
  given("a = [\n  { b = 1, c = 2, d = 3 },\n]\n")
      .remove(at("a", 0, "c"))
      .becomes("a = [\n  { b = 1, d = 3 },\n]\n");
}

TEST_CASE("a table goes with its header, its keys and the comments above it") {
  const std::string text =
      "x = 1\n\n# one\n[[t]]\na = 1\n\n# two\n# 2\n[[t]] # x\na = 2\n# inner\nb = 3\n[t.u]\n\n# "
      "other\n[v]\nc = 1\n";
  given(text).remove_block("t", 0).becomes(
      "x = 1\n\n# two\n# 2\n[[t]] # x\na = 2\n# inner\nb = 3\n[t.u]\n\n# other\n[v]\nc = 1\n");
  given(text).remove_block("t", 1).becomes("x = 1\n\n# one\n[[t]]\na = 1\n\n# other\n[v]\nc = 1\n");
  given(text).remove("v").becomes(
      "x = 1\n\n# one\n[[t]]\na = 1\n\n# two\n# 2\n[[t]] # x\na = 2\n# inner\nb = 3\n[t.u]\n");
  given(text).remove("t").becomes("x = 1\n\n# other\n[v]\nc = 1\n");
}

TEST_CASE("the only block of an array takes the array along") {
  given("a = 1\n\n[[t]]\nb = 1\n").remove_block("t", 0).becomes("a = 1\n");
  given("a = 1\n\n[[t]]\nb = 1").remove_block("t", 0).becomes("a = 1");
  given("[[t]]\nb = 1\n").remove_block("t", 0).becomes("");
  given("t = [{ b = 1 }]\n").remove_block("t", 0).becomes("t = []\n");
}

TEST_CASE("a table scattered over a file goes everywhere") {
  given("[t.a]\nx = 1\n\n[u]\ny = 1\n\n[t.b]\nz = 1\n").remove("t").becomes("[u]\ny = 1\n");
  given("[[t]]\n[u]\n[t.b]\nz = 1\n").remove_block("t", 0).becomes("[u]\n");
}

TEST_CASE("what is not there cannot be removed") {
  given("a = 1\n").remove("b").is_refused(ErrorKind::not_found, "no \"b\" in the file");
  given("[[t]]\n").remove_block("t", 1).is_refused(ErrorKind::not_found, "no \"t[1]\" in the file");
  given("a = 1\n").remove_block("a", 0).is_refused(ErrorKind::not_found, "no \"a[0]\" in the file");
}

}  // namespace
}  // namespace deals::test
