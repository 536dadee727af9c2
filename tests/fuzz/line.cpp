// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/cli/run.hpp>
#include <deals/text/load.hpp>

#include "fuzzing.hpp"
#include "test_surroundings.hpp"

// Command lines, one a line, on a small book: words are divided by spaces, and 'quotes' keep them
// together. The first four count.
namespace deals::fuzz {
namespace {

constexpr std::size_t most_lines = 4;

MemoryStorage small_book() {
  return MemoryStorage{
      {"deals.toml", "currency = \"EUR\"\n[fields.opportunity.region]\ntype = \"string\"\n"},
      {"customers/acme.toml", "name = \"Acme\"\nowner = \"anna\"\n"},
      {"customers/globex.toml", "name = \"Globex\"\nstatus = \"lead\"\n"},
      {"opportunities/acme-ann.toml",
       "name = \"Ann\"\ncustomer = \"acme\"\nstage = \"lead\"\namount = 5000 # so\n"
       "close = 2026-12-15\nowner = \"anna\"\n"},
      {"opportunities/globex-pilot.toml",
       "name = \"Pilot\"\r\ncustomer = \"globex\"\r\nstage = \"won\"\r\nclosed = 2026-11-03\r\n"},
      {"map.toml", "record = \"customer\"\n[columns]\nname = \"Name\"\n"},
      {"x.csv", "Name\nHooli\n"},
      {"broken.toml", "name = \x01\n"},
  };
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  bool is_quoted = false;
  bool is_within = false;
  for (const char c : line) {
    if (c == '\0') continue;
    if (c == ' ' && !is_quoted) {
      is_within = false;
      continue;
    }
    if (!is_within) words.emplace_back();
    is_within = true;
    if (c == '\'') is_quoted = !is_quoted;
    if (c != '\'') words.back() += c;
  }
  return words;
}

bool is_safe(std::string_view text) {
  const auto is_raw = [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f;
  };
  return is_valid_utf8(text) && std::none_of(text.begin(), text.end(), is_raw);
}

bool is_documented(int code) { return code >= 0 && code <= 6; }

/// Whether every record of the book can be read.
bool is_whole(const MemoryStorage& storage) {
  Problems problems;
  auto config = load_config(storage, problems);
  if (!config) return false;
  const Book book = load_book(storage, *std::move(config));
  return std::none_of(book.problems.begin(), book.problems.end(), leaves_out);
}

void play(TestSurroundings& desk, const std::string& line) {
  const auto words = words_of(line);
  const auto before = desk.storage.files;
  desk.output.clear();
  desk.errors.clear();
  desk.answers = {"y"};
  desk.input = "Name\nInitech\n";
  const int code = run(words, desk);
  require(is_documented(code), "a documented exit code", line + "\n" + desk.errors);
  require(is_safe(desk.output), "nothing raw on stdout", line + "\n" + desk.output);
  require(is_safe(desk.errors), "nothing raw on stderr", line + "\n" + desk.errors);
  const bool is_dry = std::find(words.begin(), words.end(), "--dry-run") != words.end();
  require(!is_dry || desk.storage.files == before, "a dry run changes nothing", line);
  require(is_whole(desk.storage), "the book can be read", line + "\n" + desk.output);
}

}  // namespace

void line(std::string_view input) {
  TestSurroundings desk;
  desk.storage = small_book();
  auto lines = lines_of(input);
  lines.resize(std::min(lines.size(), most_lines));
  for (const std::string& one : lines) play(desk, one);
}

}  // namespace deals::fuzz
