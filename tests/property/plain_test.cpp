// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "plain_law.hpp"
#include "playing.hpp"

using namespace deals;
using namespace deals::playing;

namespace {

constexpr int mutants_of_a_file = 60;

/// Bytes that mean something in a file, and some that mean nothing good.
std::string any_fragment() {
  static const std::vector<std::string> fragments = {
      "\"",          "'",  "\"\"\"", "'''",     "\\",   "\\n",        "\n",   "\r\n",
      "\r",          "[",  "]",      "[[",      "]]",   "{",          "}",    ",",
      "=",           "#",  ".",      "-",       "+",    "_",          "0",    "00",
      "1",           "\t", " ",      "\xFF",    "é",    "\x01",       "e5",   "T",
      "Z",           ":",  "true",   "\\u0041", "\x7F", "2026-02-30", "name", "stage = \"lead\"\n",
      "cleared = []"};
  return any_of(fragments);
}

/// The text with a piece taken out, put in twice or replaced.
std::string mutated(std::string text) {
  const auto size = static_cast<int>(text.size());
  const auto at = static_cast<std::size_t>(number(0, size));
  const auto length = static_cast<std::size_t>(chance(70) ? number(0, 2) : number(0, 80));
  const std::string piece = text.substr(at, length);
  if (chance(20)) {
    text.insert(static_cast<std::size_t>(number(0, size)), piece);
  } else {
    text.replace(at, piece.size(), chance(70) ? any_fragment() : "");
  }
  return text;
}

template <class Id>
void check_file(const std::string& text, const Id& id, const Config& config) {
  const auto judged = judge_plain(text, id, config);
  RC_LOG(text);
  RC_ASSERT(judged.broken == "");
  RC_ASSERT(judged.is_plain);
  std::string mutant = text;
  for (int i = 0; i < mutants_of_a_file; ++i) {
    mutant = mutated(chance(30) ? mutant : text);
    const auto found = judge_plain(mutant, id, config);
    if (!found.broken.empty()) RC_LOG(mutant);
    RC_ASSERT(found.broken == "");
  }
}

}  // namespace

TEST_CASE(
    "the plain reader takes what deals wrote, and of mutants only what the other reader takes") {
  CHECK(rc::check([] {
    TestSurroundings book = random_book();
    for (int steps = number(0, 5); steps > 0; --steps) {
      const std::string id = any_of(ids(book));
      if (chance(20)) edit_by_hand(book, id);
      play(book, random_change(id));
    }
    const auto config = read_config(book.storage.files.at("deals.toml"), "deals.toml");
    RC_ASSERT(static_cast<bool>(config));
    for (const std::string& id : ids(book)) {
      check_file(book.storage.files.at("opportunities/" + id + ".toml"), OpportunityId{id},
                 config->record);
    }
  }));
}
