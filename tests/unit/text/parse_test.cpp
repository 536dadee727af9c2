// SPDX-License-Identifier: MIT
#include <deals/text/parse.hpp>
#include <deals/text/write.hpp>

#include "catch.hpp"

namespace deals {
namespace {

Value read(std::string_view text) {
  auto tree = parse_toml(text, "x.toml");
  INFO((tree ? "" : tree.error().message));
  REQUIRE(tree);
  return *std::move(tree);
}

std::string source_of(std::string_view text, const Region& region) {
  return std::string(text.substr(region.begin, region.end - region.begin));
}

TEST_CASE("keys are in the order of the file") {
  const auto tree = read("stage = 1\namount = 2\n[z]\nb = 1\na = 2\n[[y]]\n[k]\n");
  CHECK(to_toml(tree) == "{ stage = 1, amount = 2, z = { b = 1, a = 2 }, y = [{}], k = {} }");
  CHECK(to_toml(read("b = { z = 1, a.c = 2, y = 3, a.b = 4 }\n")) ==
        "{ b = { z = 1, a = { c = 2, b = 4 }, y = 3 } }");
}

TEST_CASE("scalars keep their source, strings their content") {
  struct Case {
    const char* token;
    Value::Kind kind;
    const char* text;
  };
  const std::vector<Case> cases = {
      {"48_000.10", Value::Kind::floating, "48_000.10"},
      {"+1_0", Value::Kind::integer, "+1_0"},
      {"0xFF", Value::Kind::integer, "0xFF"},
      {"-inf", Value::Kind::floating, "-inf"},
      {"true", Value::Kind::boolean, "true"},
      {"2026-12-15", Value::Kind::date, "2026-12-15"},
      {"10:30:00", Value::Kind::time, "10:30:00"},
      {"2026-12-15T10:30:00", Value::Kind::local_date_time, "2026-12-15T10:30:00"},
      {"2026-12-15 10:30:00.5+02:00", Value::Kind::moment, "2026-12-15 10:30:00.5+02:00"},
      {"\"a\\tb\\u00e9\"", Value::Kind::string, "a\tbé"},
      {"'a\\t'", Value::Kind::string, "a\\t"},
      {"\"\"\"\r\na\r\nb\"\"\"", Value::Kind::string, "a\nb"},
  };
  for (const auto& [token, kind, text] : cases) {
    INFO(token);
    const auto source = "ø = 'ø'\nkey = " + std::string(token) + " # ø\n";
    const auto tree = read(source.substr(source.find("key")));
    const auto& value = tree.entries.at(0).value;
    CHECK(value.kind == kind);
    CHECK(value.text == text);
    CHECK(value.region.line == 1);
    CHECK(value.region.column == 7);
    CHECK(value.region.begin == 6);
    CHECK(value.region.end == 6 + std::string_view(token).size());
  }
}

TEST_CASE("regions are bytes, columns are characters") {
  const std::string text =
      "\xEF\xBB\xBF# bom\r\n\"ø\" = [ \"é🙂\", { \"ü\".b = 'x' } ] # z\r\n[t]\r\nk = 1\r\n";
  const auto tree = read(text);
  const auto& entry = tree.entries.at(0);
  CHECK(entry.key == "ø");
  CHECK(source_of(text, entry.key_region) == "\"ø\"");
  CHECK(source_of(text, entry.value.region) == "[ \"é🙂\", { \"ü\".b = 'x' } ]");
  CHECK(source_of(text, entry.value.items.at(0).region) == "\"é🙂\"");
  const auto& table = entry.value.items.at(1);
  CHECK(source_of(text, table.region) == "{ \"ü\".b = 'x' }");
  CHECK(source_of(text, table.entries.at(0).key_region) == "\"ü\"");
  const auto& inner = table.entries.at(0).value.entries.at(0);
  CHECK(source_of(text, inner.value.region) == "'x'");
  CHECK(inner.value.region.line == 2);
  CHECK(inner.value.region.column == 25);
  CHECK(tree.entries.at(1).value.entries.at(0).value.region.line == 4);
}

TEST_CASE("a byte order mark on the first line is not counted") {
  const std::string text = "\xEF\xBB\xBFkey = 1\n";
  const auto tree = read(text);
  CHECK(source_of(text, tree.entries.at(0).key_region) == "key");
  CHECK(source_of(text, tree.entries.at(0).value.region) == "1");
  CHECK(tree.entries.at(0).value.region.column == 7);
}

TEST_CASE("a region of many lines ends on its last one") {
  const std::string text = "a = \"\"\"\nø\n\"\"\" # x\nb = [\n  1,\n]\n";
  const auto tree = read(text);
  CHECK(source_of(text, tree.entries.at(0).value.region) == "\"\"\"\nø\n\"\"\"");
  CHECK(source_of(text, tree.entries.at(1).value.region) == "[\n  1,\n]");
}

TEST_CASE("an error is placed at a value or a key") {
  const std::string text = "\"ø\" = 1\n  stage = \"qualifed\" # x\n";
  const auto tree = read(text);
  const auto error =
      locate(usage_error("unknown stage"), text, "a.toml", tree.entries.at(1).value.region);
  CHECK(error.place == Place{"a.toml", 2, 11});
  CHECK(error.excerpt == Excerpt{"  stage = \"qualifed\" # x", 11, 10});
  const auto lines = locate(usage_error("x"), "a = [\n1]\n", "", {4, 8, 1, 5});
  CHECK(lines.excerpt == Excerpt{"a = [", 5, 1});
}

TEST_CASE("empty texts are empty tables") {
  CHECK(read("").entries.empty());
  CHECK(read("\xEF\xBB\xBF").entries.empty());
  CHECK(read("# x").entries.empty());
}

std::string repeated(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

TEST_CASE("what is nested within the limits is read") {
  read("a = " + repeated("[", max_nesting) + repeated("]", max_nesting) + "\n");
  read("k" + repeated(".k", max_dotted_keys - 1) + " = 1\n");
  read("a = \"" + repeated("[", 200) + repeated(".", 200) + "\" # " + repeated("[.", 200) + "\n");
  read("a = '''\n" + repeated("{", 200) + "\n'''\nb = \"\\\"" + repeated("[", 200) + "\"\n");
  read("a = [" + repeated("1.5, [2.5], ", 200) + "]\n");
  read(repeated("[[x]]\n", 200));
}

TEST_CASE("what is nested too deeply is refused before it is read") {
  const std::vector<std::string> texts = {
      "a = " + repeated("[", max_nesting + 1) + repeated("]", max_nesting + 1),
      "a = " + repeated("{a=", 100'000),
      "k" + repeated(".k", 50'000) + " = 1",
      "[k" + repeated(" . \"k\"", max_dotted_keys) + "]",
      "a = { k" + repeated(".k", 50'000) + " = 1 }",
  };
  for (const auto& text : texts) {
    const auto tree = parse_toml(text, "a.toml");
    REQUIRE_FALSE(tree);
    CHECK(tree.error().message == "nested too deeply");
    CHECK(tree.error().place.line == 1);
  }
}

TEST_CASE("a text that is too large is refused") {
  const auto tree = parse_toml(std::string(max_file_size + 1, '#'), "a.toml");
  REQUIRE_FALSE(tree);
  CHECK(tree.error().message == "larger than 4 MiB");
  CHECK(tree.error().place == Place{"a.toml", 0, 0});
}

TEST_CASE("an unfinished merge is a conflict") {
  const auto tree =
      parse_toml("a = 1\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> other\n", "a.toml");
  REQUIRE_FALSE(tree);
  CHECK(tree.error().kind == ErrorKind::conflict);
  CHECK(tree.error().message == "unresolved merge conflict (b: 1 / 2)");
  CHECK(tree.error().place == Place{"a.toml", 2, 1});
  CHECK(tree.error().excerpt == Excerpt{"<<<<<<< HEAD", 1, 7});
  CHECK(tree.error().hints.size() == 1);
  CHECK(parse_toml("<<<<<<<\r\n|||||||\r\n=======\r\n>>>>>>>\r\n", "").error().kind ==
        ErrorKind::conflict);
}

TEST_CASE("rows of signs in notes are no conflict") {
  read("notes = \"\"\"\nTitle\n=======\ntext\n\"\"\"\n");
  read("notes = \"\"\"\n=======\n<<<<<<< a\n>>>>>>> b\n\"\"\"\n");
  read("notes = \"\"\"\n<<<<<<<<\n========\n>>>>>>>>\n\"\"\"\n");
  read("notes = \"\"\"\n <<<<<<< a\n =======\n >>>>>>> b\n\"\"\"\n");
}

}  // namespace
}  // namespace deals
