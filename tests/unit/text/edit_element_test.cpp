// SPDX-License-Identifier: MIT
#include "editing.hpp"

namespace deals::test {
namespace {

const Value event = table({{"n", 3}});

TEST_CASE("an element that starts its line gets the new one on a line above it") {
  given("history = [\n  { n = 1 },\n  { n = 2 },\n]\n")
      .insert_before(at("history", 1), event)
      .becomes("history = [\n  { n = 1 },\n  { n = 3 },\n  { n = 2 },\n]\n");
  given("history = [\n  { n = 1 },\n  { n = 2 },\n]\n")
      .insert_before(at("history", 0), event)
      .becomes("history = [\n  { n = 3 },\n  { n = 1 },\n  { n = 2 },\n]\n");
  given("history = [\r\n\t{ n = 1 } # one\r\n]\r\n")
      .insert_before(at("history", 0), event)
      .becomes("history = [\r\n\t{ n = 3 },\r\n\t{ n = 1 } # one\r\n]\r\n");
}

TEST_CASE("comments stay above the element that they are about") {
  given("history = [ # all of it\n  # first\n  { n = 1 }, # one\n  # second\n  { n = 2 },\n]\n")
      .insert_before(at("history", 1), event)
      .becomes(
          "history = [ # all of it\n  # first\n  { n = 1 }, # one\n"
          "  { n = 3 },\n  # second\n  { n = 2 },\n]\n");
  given("history = [ # all of it\n  # first\n  { n = 1 },\n]\n")
      .insert_before(at("history", 0), event)
      .becomes("history = [ # all of it\n  { n = 3 },\n  # first\n  { n = 1 },\n]\n");
}

TEST_CASE("an element within a line gets the new one beside it") {
  given("history = [{ n = 1 }, { n = 2 }] # x\n")
      .insert_before(at("history", 1), event)
      .becomes("history = [{ n = 1 }, { n = 3 }, { n = 2 }] # x\n");
  given("history = [{ n = 1 },\n  { n = 2 }]\n")
      .insert_before(at("history", 0), event)
      .becomes("history = [{ n = 3 }, { n = 1 },\n  { n = 2 }]\n");
}

TEST_CASE("among blocks it becomes one, above the comments of the next") {
  given("a = 1\n\n# one\n[[history]]\nn = 1\n\n[[history]] # two\nn = 2\n[history.more]\nx = 1\n")
      .insert_before(at("history", 0), event)
      .becomes(
          "a = 1\n\n[[history]]\nn = 3\n\n# one\n[[history]]\nn = 1\n\n"
          "[[history]] # two\nn = 2\n[history.more]\nx = 1\n");
  given("[[history]]\r\nn = 1\r\n[[history]]\r\nn = 2\r\n")
      .insert_before(at("history", 1), event)
      .becomes("[[history]]\r\nn = 1\r\n[[history]]\r\nn = 3\r\n\r\n[[history]]\r\nn = 2\r\n");
}

TEST_CASE("there must be an element to put it before") {
  given("history = []\n")
      .insert_before(at("history", 0), event)
      .is_refused(ErrorKind::not_found, "no \"history[0]\" in the file");
  given("history = [1]\n")
      .insert_before(at("history"), event)
      .is_refused(ErrorKind::not_found, "no \"history\" in the file");
}

}  // namespace
}  // namespace deals::test
