// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/text/record.hpp>
#include <set>

#include "catch.hpp"
#include "playing.hpp"

using namespace deals;
using namespace deals::playing;

namespace {

std::string path_of_deal(const std::string& id) { return "opportunities/" + id + ".toml"; }

Opportunity read(const TestSurroundings& book, const std::string& id) {
  auto found = read_opportunity(book.storage.files.at(path_of_deal(id)), OpportunityId{id},
                                default_config());
  if (!found) RC_FAIL(found.error().message);
  return std::move(found->record);
}

/// Nothing of what happened is lost, changed, or put in another order.
void check_history_grew(const History& before, const History& after) {
  RC_ASSERT(after.size() >= before.size());
  for (std::size_t at = 0; at < before.size(); ++at) RC_ASSERT(before[at] == after[at]);
}

void check_only_changed(const Tree& before, const Tree& after, const std::string& path) {
  RC_ASSERT(before.size() == after.size());
  for (const auto& [each, text] : before) {
    if (each != path) RC_ASSERT(after.at(each) == text);
  }
}

/// Line ends and the byte order mark stay as they were.
void check_layout_kept(const std::string& before, const std::string& after) {
  const auto count = [](const std::string& text, const std::string& what) {
    std::size_t found = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++found;
    return found;
  };
  RC_ASSERT(before.starts_with("\xEF\xBB\xBF") == after.starts_with("\xEF\xBB\xBF"));
  const bool had_returns = count(before, "\r\n") == count(before, "\n");
  if (had_returns) RC_ASSERT(count(after, "\r\n") == count(after, "\n"));
  if (count(before, "\r") == 0) RC_ASSERT(count(after, "\r") == 0);
}

bool adds_each_time(const Words& words) {
  static const std::set<std::string> adding = {"note"};
  const bool is_done = words.back() == "--done";
  return adding.count(words.front()) > 0 || is_done;
}

bool has_errors(TestSurroundings& book) {
  const int code = play(book, {"check"});
  return code != 0;
}

/// Plays a command and checks what must hold of any command, whether it was possible or not.
void play_and_check(TestSurroundings& book, const std::string& id, const Words& words,
                    std::set<std::string>& edited) {
  const Tree before = book.storage.files;
  const Opportunity was = read(book, id);
  const int code = play(book, words);
  const std::string shown = book.output + book.errors;
  RC_LOG(fmt::format("{} -> {}\n{}", said(words), code, shown));
  RC_ASSERT(code == 0 || code == 2 || code == 4);
  if (code != 0) RC_ASSERT(book.storage.files == before);
  check_only_changed(before, book.storage.files, path_of_deal(id));
  check_layout_kept(before.at(path_of_deal(id)), book.storage.files.at(path_of_deal(id)));
  const Opportunity now = read(book, id);
  check_history_grew(was.history, now.history);
  if (book.storage.files != before) edited.erase(id);
  if (edited.count(id) == 0 && !now.history.empty()) {
    RC_ASSERT(fold(now.history) == tracked_of(now));
  }
  if (has_errors(book)) RC_FAIL(book.output);
  if (code != 0 || adds_each_time(words)) return;
  const Tree once = book.storage.files;
  RC_ASSERT(play(book, words) == 0);
  RC_LOG("again: " + book.output + book.errors);
  RC_ASSERT(book.storage.files == once);
}

}  // namespace

TEST_CASE("whatever is typed in whatever order, the history tells how the book came to be") {
  CHECK(rc::check([] {
    TestSurroundings book = random_book();
    std::set<std::string> edited;
    Moment now = *parse_moment("2026-11-21T10:30:00Z");
    for (int steps = number(1, 8); steps > 0; --steps) {
      const std::string id = any_of(ids(book));
      if (chance(15) && edit_by_hand(book, id)) edited.insert(id);
      now.seconds += number(0, 200'000);
      book.variables["DEALS_NOW"] = to_iso(now);
      book.variables["DEALS_USER"] = any_of({"anna", "bo"});
      play_and_check(book, id, random_change(id), edited);
    }
  }));
}

TEST_CASE("a customer and opportunities made at random are a book without errors") {
  CHECK(rc::check([] {
    TestSurroundings book = random_book();
    for (int more = number(1, 4); more > 0; --more) {
      const std::string name = any_of({"Pilot", "Søylen ÆØÅ", "a/b", "-", "日本", "Pilot 2"});
      Words words = {"create", "opportunity", "--customer", any_of({"acme", "globex"})};
      if (chance(50)) words.insert(words.end(), {"--amount", any_of({"5k", "7 NOK", "1,200"})});
      if (chance(30)) words.insert(words.end(), {"--stage", any_of({"proposal", "won"})});
      words.insert(words.end(), {"--", name});
      const Tree before = book.storage.files;
      const int code = play(book, words);
      RC_LOG(said(words) + "\n" + book.output + book.errors);
      RC_ASSERT(code == 0 || code == 2);
      RC_ASSERT(book.storage.files.size() == before.size() + (code == 0 ? 1 : 0));
      for (const auto& [path, text] : before) RC_ASSERT(book.storage.files.at(path) == text);
    }
    if (has_errors(book)) RC_FAIL(book.output);
    for (const std::string& id : ids(book)) {
      const Opportunity deal = read(book, id);
      if (!deal.history.empty()) RC_ASSERT(fold(deal.history) == tracked_of(deal));
    }
  }));
}
