// SPDX-License-Identifier: MIT
// Every file of the public TOML suite as a record of a book: none of them may stop the others.
#include <regex>
#include <sstream>

#include "asking.hpp"

namespace deals::test {
namespace {

const std::string planted = "opportunities/planted.toml";
const std::string good = "opportunities/good.toml";

std::vector<std::string> suite_files(const std::string& root, const std::string& kind) {
  std::istringstream list(bytes_of(root + "files-toml-1.0.0"));
  std::vector<std::string> files;
  for (std::string line; std::getline(list, line);) {
    if (line.starts_with(kind) && line.ends_with(".toml")) files.push_back(root + line);
  }
  return files;
}

TestSurroundings book_with(const std::string& text) {
  TestSurroundings world;
  world.storage.files = {{"deals.toml", ""},
                         {"customers/acme.toml", "name = \"Acme\"\n"},
                         {good,
                          "name = \"Good\"\ncustomer = \"acme\"\nstage = \"lead\"\n"
                          "amount = 500\nclose = 2026-12-01\n"},
                         {planted, text}};
  return world;
}

/// An answer that shows nothing raw, and not of a bug.
Answer asked(TestSurroundings& world, const std::vector<std::string>& words) {
  Answer answer = ask(world, words);
  INFO(words[0]);
  CHECK(answer.code < 70);
  CHECK(is_safe(answer.output));
  CHECK(is_safe(answer.errors));
  return answer;
}

bool says_where(const std::string& text, bool with_line) {
  static const std::regex line(R"(deals: opportunities/planted\.toml:\d+(:\d+)?: .)");
  static const std::regex file(R"(deals: opportunities/planted\.toml(:\d+)?(:\d+)?: .)");
  return std::regex_search(text, with_line ? line : file);
}

bool names(const std::string& text, const std::string& word) {
  return text.find(word) != std::string::npos;
}

/// Whether every line of `part` stands in `text`, in the same order.
bool has_lines_of(const std::string& part, const std::string& text) {
  std::istringstream wanted(part);
  std::istringstream lines(text);
  for (std::string want, line; std::getline(wanted, want);) {
    do {
      if (!std::getline(lines, line)) return false;
    } while (line != want);
  }
  return true;
}

/// Reports show the rest and say what they left out; changes of the file are refused, those of
/// others made.
void expect_left_out(const std::string& text, bool with_line) {
  TestSurroundings world = book_with(text);
  for (const char* report : {"list", "board", "export", "forecast"}) {
    const Answer answer = asked(world, {report});
    INFO(report);
    CHECK(answer.code == 5);
    CHECK(names(answer.output, std::string(report) == "forecast" ? "500" : "good"));
    CHECK(says_where(answer.errors, with_line));
  }
  const Answer check = asked(world, {"check"});
  CHECK(check.code == 1);
  CHECK(says_where("deals: " + check.output, with_line) != says_where(check.errors, with_line));
  for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
           {"show", "planted"}, {"set", "planted", "source=web"}, {"note", "planted", "hello"}}) {
    const Answer answer = asked(world, words);
    INFO(words[0]);
    CHECK(answer.code == 5);
    CHECK(answer.output.empty());
    CHECK(says_where(answer.errors, with_line));
  }
  CHECK(world.storage.applied.empty());
  CHECK(asked(world, {"show", "good"}).code == 0);
  CHECK(asked(world, {"note", "good", "hello"}).code == 0);
  CHECK(world.storage.applied.size() == 1);
  CHECK(world.storage.files.at(planted) == text);
}

TEST_CASE("a file that is no TOML is left out with its line, and stops nothing else") {
  const auto data = test_data("records that are no TOML");
  if (!data) return;
  const auto files = suite_files(*data + "/toml-test/", "invalid/");
  CHECK(files.size() == 499);
  for (const auto& file : files) {
    INFO(file);
    expect_left_out(bytes_of(file), true);
  }
}

TEST_CASE("TOML that is no opportunity is left out, and stops nothing else") {
  const auto data = test_data("records of other TOML");
  if (!data) return;
  const auto files = suite_files(*data + "/toml-test/", "valid/");
  CHECK(files.size() == 210);
  for (const auto& file : files) {
    INFO(file);
    expect_left_out(bytes_of(file), false);
  }
}

TEST_CASE("any TOML below the fields of an opportunity is kept as it is") {
  const auto data = test_data("records with unknown keys");
  if (!data) return;
  const std::string head = "name = \"Planted\"\ncustomer = \"acme\"\nstage = \"lead\"\n";
  int accepted = 0;
  for (const auto& file : suite_files(*data + "/toml-test/", "valid/")) {
    INFO(file);
    const std::string tail = bytes_of(file);
    TestSurroundings world = book_with(head + tail);
    if (asked(world, {"show", "planted", "--json"}).code != 0) continue;  // keys that it shares
    ++accepted;
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"list"}, {"show", "planted"}, {"history", "planted"}}) {
      CHECK(asked(world, words).code == 0);
    }
    CHECK(asked(world, {"set", "planted", "source=web", "amount=100"}).code == 0);
    CHECK(asked(world, {"note", "planted", "hello"}).code == 0);
    const std::string& text = world.storage.files.at(planted);
    CHECK(text.starts_with("name = \"Planted\"\ncustomer = \"acme\"\nstage = \"lead\"\n"));
    CHECK(names(text, "source = \"web\"\n"));
    CHECK(names(text, "text = \"hello\""));
    CHECK(has_lines_of(tail, text));
    CHECK(asked(world, {"show", "planted", "--json"}).code == 0);
  }
  CHECK(accepted >= 190);
}

TEST_CASE("a file that cannot be read is left out, and stops nothing else") {
  TestSurroundings world = book_with("");
  world.storage.fail_to_read(planted, {.kind = ErrorKind::io, .message = "no permission to read"});
  const std::string news = "deals: opportunities/planted.toml: no permission to read\n";
  for (const char* report : {"list", "board", "export", "forecast"}) {
    const Answer answer = asked(world, {report});
    INFO(report);
    CHECK(answer.code == 5);
    CHECK(names(answer.output, std::string(report) == "forecast" ? "500" : "good"));
    CHECK(names(answer.errors, news));
  }
  CHECK(asked(world, {"check"}).code == 1);
  for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
           {"show", "planted"}, {"set", "planted", "source=web"}, {"note", "planted", "hello"}}) {
    const Answer answer = asked(world, words);
    CHECK(answer.code == 6);
    CHECK(answer.errors == news);
  }
  CHECK(asked(world, {"note", "good", "hello"}).code == 0);
  CHECK(world.storage.applied.size() == 1);
}

}  // namespace
}  // namespace deals::test
