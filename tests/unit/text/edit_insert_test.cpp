// SPDX-License-Identifier: MIT
#include "editing.hpp"

namespace deals::test {
namespace {

const std::vector<std::string> order = {"name", "customer", "stage", "amount", "notes", "history"};

TEST_CASE("a key goes to the end of its table's own keys") {
  given("a = 1\n").insert("b", 2).becomes("a = 1\nb = 2\n");
  given("a = 1\n\n[t]\nc = 1\n").insert("b", 2).becomes("a = 1\nb = 2\n\n[t]\nc = 1\n");
  given("[t]\nc = 1\n\n[u]\n").insert(at("t", "b"), 2).becomes("[t]\nc = 1\nb = 2\n\n[u]\n");
  given("[t] # x\n[u]\n").insert(at("t", "b"), 2).becomes("[t] # x\nb = 2\n[u]\n");
  given("[[x]]\na = 1\n[[x]]\na = 2\n")
      .insert(at("x", 0, "b"), 3)
      .becomes("[[x]]\na = 1\nb = 3\n[[x]]\na = 2\n");
  given("[[x]]\n[x.y]\na = 1\n").insert(at("x", 0, "b"), 3).becomes("[[x]]\nb = 3\n[x.y]\na = 1\n");
}

TEST_CASE("a key goes where the order wants it") {
  const std::string text =
      "name = \"n\"\n# about the stage\nstage = \"lead\" # hot\nnotes = \"\"\"\n[x]\n\"\"\"\nother "
      "= 1\n";
  given(text)
      .insert("amount", 1, order)
      .becomes(
          "name = \"n\"\n# about the stage\nstage = \"lead\" # hot\namount = 1\nnotes = "
          "\"\"\"\n[x]\n\"\"\"\nother = 1\n");
  given(text)
      .insert("history", list({}), order)
      .becomes(
          "name = \"n\"\n# about the stage\nstage = \"lead\" # hot\nnotes = "
          "\"\"\"\n[x]\n\"\"\"\nhistory = []\nother = 1\n");
  given(text)
      .insert("customer", "acme", order)
      .becomes(
          "name = \"n\"\ncustomer = \"acme\"\n# about the stage\nstage = \"lead\" # hot\nnotes = "
          "\"\"\"\n[x]\n\"\"\"\nother = 1\n");
  given(text).insert("unknown", 1, order).becomes(text + "unknown = 1\n");
}

TEST_CASE("a key before all others goes above the first one that stands after it") {
  given("stage = 1\n").insert("name", "n", order).becomes("name = \"n\"\nstage = 1\n");
  given("# the file\n\nstage = 1\n")
      .insert("name", "n", order)
      .becomes("# the file\n\nname = \"n\"\nstage = 1\n");
  given("# the file\nstage = 1\n")
      .insert("name", "n", order)
      .becomes("# the file\nname = \"n\"\nstage = 1\n");
  given("x = 1\n# about\nstage = 1\n")
      .insert("name", "n", order)
      .becomes("x = 1\nname = \"n\"\n# about\nstage = 1\n");
}

TEST_CASE("files without a key take one") {
  given("").insert("a", 1).becomes("a = 1\n");
  given("\xEF\xBB\xBF")
      .insert("a", 1)
      .becomes(
          "\xEF\xBB\xBF"
          "a = 1\n");
  given("# only this\n").insert("a", 1).becomes("# only this\na = 1\n");
  given("# only this").insert("a", 1).becomes("# only this\na = 1");
  given("\n\n").insert("a", 1).becomes("\n\na = 1\n");
  given("[t]\nb = 1\n").insert("a", 1).becomes("a = 1\n\n[t]\nb = 1\n");
  given("# the file\n\n# the table\n[t]\n")
      .insert("a", 1)
      .becomes("# the file\n\na = 1\n\n# the table\n[t]\n");
  given("\xEF\xBB\xBF[t]\r\n")
      .insert("a", 1)
      .becomes(
          "\xEF\xBB\xBF"
          "a = 1\r\n\r\n[t]\r\n");
}

TEST_CASE("line ends, indentation and a missing last line end are kept") {
  given("a = 1\r\nc = 2\r\n").insert("b", 2).becomes("a = 1\r\nc = 2\r\nb = 2\r\n");
  given("a = 1").insert("b", 2).becomes("a = 1\nb = 2");
  given("a = 1\r\nc = 1").insert("b", 2).becomes("a = 1\r\nc = 1\r\nb = 2");
  given("[t]").insert(at("t", "b"), 2).becomes("[t]\nb = 2");
  given("[t]\n    a = 1 # x\n\n[u]\n")
      .insert(at("t", "b"), 2)
      .becomes("[t]\n    a = 1 # x\n    b = 2\n\n[u]\n");
  given("\ta = 1\n").insert("b", 2).becomes("\ta = 1\n\tb = 2\n");
}

TEST_CASE("tables on the way become dotted keys") {
  given("a = 1\n")
      .insert(at("rules", "skip stages"), "warn")
      .becomes("a = 1\nrules.\"skip stages\" = \"warn\"\n");
  given("a = {}\n").insert(at("a", "b", "c"), 1).becomes("a = { b.c = 1 }\n");
  given("[t]\n").insert(at("t", "u", "v"), 1).becomes("[t]\nu.v = 1\n");
}

TEST_CASE("a table of dotted keys grows beside them") {
  given("a.b = 1\nc = 2\n").insert(at("a", "d"), 3).becomes("a.b = 1\na.d = 3\nc = 2\n");
  given("[t]\na.b.x = 1\nc = 2\n")
      .insert(at("t", "a", "b", "y"), 3)
      .becomes("[t]\na.b.x = 1\na.b.y = 3\nc = 2\n");
  given("a = { b.c = 1, d = 2 }\n")
      .insert(at("a", "b", "e"), 3)
      .becomes("a = { b.c = 1, b.e = 3, d = 2 }\n");
  given("[a]\nb.c = 1\n[a.b.d]\n")
      .insert(at("a", "b", "e"), 3)
      .becomes("[a]\nb.c = 1\nb.e = 3\n[a.b.d]\n");
}

TEST_CASE("a table known only by the tables in it gets a header") {
  given("# u\n[t.u]\na = 1\n").insert(at("t", "b"), 2).becomes("[t]\nb = 2\n\n# u\n[t.u]\na = 1\n");
  given("x = 1\n\n[t.u]\na = 1\n")
      .insert(at("t", "b"), 2)
      .becomes("x = 1\n\n[t]\nb = 2\n\n[t.u]\na = 1\n");
  given("[[x.y]]\n").insert(at("x", "b", "c"), 2).becomes("[x]\nb.c = 2\n\n[[x.y]]\n");
  given("[[x]]\n[x.y.z]\n")
      .insert(at("x", 0, "y", "b"), 2)
      .becomes("[[x]]\n[x.y]\nb = 2\n\n[x.y.z]\n");
}

TEST_CASE("an inline table takes a key with its comma") {
  given("a = { b = 1 } # x\n").insert(at("a", "c"), 2).becomes("a = { b = 1, c = 2 } # x\n");
  given("a = {b=1}\n").insert(at("a", "c"), 2).becomes("a = {b=1, c = 2}\n");
  given("a = {}\n").insert(at("a", "c"), 2).becomes("a = { c = 2 }\n");
  given("a = {   }\n").insert(at("a", "c"), 2).becomes("a = { c = 2 }\n");
  given("a = { stage = 1 }\n")
      .insert(at("a", "name"), 2, order)
      .becomes("a = { name = 2, stage = 1 }\n");
  given("a = [{ name = 1, notes = 3 }]\n")
      .insert(at("a", 0, "stage"), 2, order)
      .becomes("a = [{ name = 1, stage = 2, notes = 3 }]\n");
}

TEST_CASE("what cannot be inserted is refused") {
  given("a = 1\n").insert("a", 2).is_refused(ErrorKind::conflict, "\"a\" exists already");
  given("[a]\n").insert("a", 2).is_refused(ErrorKind::conflict, "\"a\" exists already");
  given("a = 1\n")
      .insert(at("a", "b"), 2)
      .is_refused(ErrorKind::invalid_data, "\"a\" is not a table");
  given("a = [1]\n")
      .insert(at("a", "b"), 2)
      .is_refused(ErrorKind::invalid_data, "\"a\" is not a table");
  given("a = [1]\n")
      .insert(at("a", 1), 2)
      .is_refused(ErrorKind::not_found, "no \"a[1]\" in the file");
  given("a = 1\n")
      .insert(at("b", 0, "c"), 2)
      .is_refused(ErrorKind::not_found, "no \"b[0].c\" in the file");
  given("a = 1\n").insert(Path{}, 2).is_refused(ErrorKind::conflict, "\"\" exists already");
}

}  // namespace
}  // namespace deals::test
