// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <deals/text/edit.hpp>
#include <deals/text/parse.hpp>
#include <fstream>
#include <iterator>
#include <map>

#include "catch.hpp"
#include "json_line.hpp"

// The public TOML conformance suite, read where DEALS_TEST_DATA says that it is.
namespace deals {
namespace {

std::string suite() {
  const char* data = std::getenv("DEALS_TEST_DATA");
  if (data == nullptr) WARN("skipped: DEALS_TEST_DATA is not set");
  return data == nullptr ? "" : std::string(data) + "/toml-test/";
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> toml_files(const std::string& root, const std::string& kind) {
  std::vector<std::string> files;
  for (const auto& name : lines_of(root + "files-toml-1.0.0")) {
    if (name.starts_with(kind) && name.ends_with(".toml")) files.push_back(name);
  }
  return files;
}

TEST_CASE("every valid file of the suite is read") {
  const auto root = suite();
  if (root.empty()) return;
  const auto files = toml_files(root, "valid/");
  CHECK(files.size() == 210);
  for (const auto& file : files) {
    INFO(file);
    CHECK(parse_toml(bytes_of(root + file), file));
  }
}

TEST_CASE("every invalid file of the suite is refused with its line") {
  const auto root = suite();
  if (root.empty()) return;
  const auto files = toml_files(root, "invalid/");
  CHECK(files.size() == 499);
  for (const auto& file : files) {
    INFO(file);
    const auto tree = parse_toml(bytes_of(root + file), file);
    REQUIRE_FALSE(tree);
    CHECK(tree.error().kind == ErrorKind::invalid_data);
    CHECK(tree.error().place.file == file);
    CHECK(tree.error().place.line > 0);
    CHECK(tree.error().message.find("rror while") == std::string::npos);
  }
}

/// One line of the set cases: the value at `path` becomes `wanted`.
struct SetCase {
  explicit SetCase(const std::string& line) {
    const Value fields = test::JsonLine(line).value();
    file = fields.find("file")->text;
    start = std::stoul(fields.find("start")->text);
    end = std::stoul(fields.find("end")->text);
    for (const auto& step : fields.find("path")->items) {
      if (step.kind == Value::Kind::string) {
        path.emplace_back(step.text);
      } else {
        path.emplace_back(static_cast<std::size_t>(std::stoul(step.text)));
      }
    }
    wanted = *fields.find("new_value");
    if (wanted.kind == Value::Kind::table) {
      wanted = token_value(Value::Kind::date, wanted.find("$date")->text);
    }
  }

  std::string file;
  Path path;
  std::size_t start = 0;
  std::size_t end = 0;
  Value wanted;
};

TEST_CASE("setting a value changes its bytes and no others") {
  const auto root = suite();
  if (root.empty()) return;
  std::map<std::string, std::string> texts;
  const auto lines = lines_of(root + "set_scalar_cases.jsonl");
  CHECK(lines.size() == 782);
  for (const auto& line : lines) {
    INFO(line);
    const SetCase each(line);
    if (!texts.contains(each.file)) texts[each.file] = bytes_of(root + each.file);
    const std::string& before = texts[each.file];
    const auto after = set_value(before, each.path, each.wanted);
    REQUIRE(after);
    const auto tail = before.size() - each.end;
    REQUIRE(after->size() > each.start + tail);
    CHECK(after->substr(0, each.start) == before.substr(0, each.start));
    CHECK(after->substr(after->size() - tail) == before.substr(each.end));
    const auto token = after->substr(each.start, after->size() - tail - each.start);
    const auto value = parse_toml("value = " + token, "");
    REQUIRE(value);
    CHECK(same(value->entries.front().value, each.wanted));
  }
}

TEST_CASE("every value of the suite can be removed and its key put back") {
  const auto root = suite();
  if (root.empty()) return;
  for (const auto& line : lines_of(root + "set_scalar_cases.jsonl")) {
    INFO(line);
    const SetCase each(line);
    const auto without = remove_value(bytes_of(root + each.file), each.path);
    REQUIRE(without);
    if (std::holds_alternative<std::size_t>(each.path.back())) continue;
    const auto again = insert_value(*without, each.path, each.wanted);
    INFO((again ? "" : again.error().message));
    CHECK(again);
  }
}

}  // namespace
}  // namespace deals
