// SPDX-License-Identifier: MIT
#include "playing.hpp"

#include <fmt/format.h>
#include <deals/base/date.hpp>
#include <deals/cli/run.hpp>

namespace deals::playing {
namespace {

/// Replaces the value of a key at the top level; nothing when the file has no such line.
bool replace_value(std::string& text, const std::string& key, const std::string& value) {
  const auto at = text.find("\n" + key + " = ");
  if (at == std::string::npos) return false;
  const auto from = at + key.size() + 4;
  text.replace(from, text.find_first_of("\r\n", from) - from, value);
  return true;
}

std::string amount() {
  static const std::vector<std::string> amounts = {"0",     "1",      "12.5k", "1,200.50", "999.99",
                                                   "48000", "0.01",   "1m",    "5 NOK",    "7 EUR",
                                                   "1,200", "12.345", ""};
  return any_of(amounts);
}

std::string assignment() {
  static const std::vector<std::string> days = {"2026-12-31", "eoq", "+2w", "", "2027-Q1", "fri"};
  switch (number(0, 11)) {
    case 0:
      return "amount=" + amount();
    case 1:
      return "close=" + any_of(days);
    case 2:
      return "probability=" + any_of({"0", "100", "12.5", "", "101"});
    case 3:
      return "category=" + any_of({"best", "omitted", "", "closed"});
    case 4:
      return "owner=" + any_of({"anna", "bo", "", "me"});
    case 5:
      return "stage=" + any_of({"lead", "qualification", "proposal", "negotiation", "won"});
    case 6:
      return "tags+=" + any_of({"hot", "say \"hi\"", "日本"});
    case 7:
      return "tags-=" + any_of({"hot", "cold"});
    case 8:
      return "currency=" + any_of({"EUR", "NOK", "JPY", ""});
    case 9:
      return "notes=" + any_of({"One line", "Two\nlines", "", "\"\"\""});
    case 10:
      return "name=" + any_of({"Pilot", "# no comment", "back\\slash"});
    default:
      return "colour=" + any_of({"red", "5", "true", "2026-12-15"});
  }
}

Words set(const std::string& id) {
  Words words = {"set", id};
  for (int more = number(1, 3); more > 0; --more) words.push_back(assignment());
  return words;
}

Words close(const std::string& id, bool won) {
  Words words = {won ? "close-won" : "close-lost", id};
  if (!won) words.insert(words.end(), {"--reason", any_of({"price", "timing", "prise"})});
  if (chance(20)) words.insert(words.end(), {"--amount", any_of({"10k", "7 EUR", "1,200"})});
  return words;
}

Words change_of(const std::string& id) {
  static const std::vector<std::string> stages = {"lead", "qualification", "proposal",
                                                  "negotiation"};
  switch (number(0, 11)) {
    case 0:
    case 1:
    case 2:
      return set(id);
    case 3:
    case 4:
      return {"move-stage", id, any_of(stages)};
    case 5:
      return close(id, true);
    case 6:
      return close(id, false);
    case 7:
      return chance(50) ? Words{"reopen", id} : Words{"reopen", id, "--stage", any_of(stages)};
    case 8:
      return chance(50) ? Words{"claim", id} : Words{"claim", id, "--force"};
    case 9:
      return chance(50) ? Words{"unassign", id} : Words{"assign", id, any_of({"bo", "chen"})};
    case 10:
      return {"note", id, any_of({"Called", "Two\nlines", "say \"hi\" # x"})};
    default:
      return chance(30) ? Words{"next", id, "--done"}
                        : Words{"next", id, any_of({"Call", "Write"}), "--on", "+1w"};
  }
}

std::string new_file(int which) {
  std::string text = fmt::format("name = \"Deal {}\"\ncustomer = \"{}\"\nstage = \"{}\"\n", which,
                                 any_of({"acme", "globex"}), any_of({"lead", "proposal"}));
  if (chance(70)) text += fmt::format("amount = {}.5  # thereabouts\n", number(0, 99999));
  if (chance(30)) text += "currency = \"NOK\"\n";
  if (chance(60)) text += fmt::format("close = 2026-1{}-15\n", number(0, 2));
  if (chance(20)) text += "probability = 0\n";
  if (chance(60)) text += "owner = \"bo\"\n";
  if (chance(30)) text += "\n# ours\nregion = 'EMEA'\n";
  if (chance(30)) text += "\n[survey]\nscore = 8 # of 10\n";
  return text;
}

}  // namespace

std::string any_of(const std::vector<std::string>& choices) {
  return choices[static_cast<std::size_t>(number(0, static_cast<int>(choices.size()) - 1))];
}

bool chance(int percent) { return number(1, 100) <= percent; }

int number(int least, int most) { return *rc::gen::inRange(least, most + 1); }

TestSurroundings random_book() {
  TestSurroundings book;
  book.storage.files = {{"deals.toml", "name = \"Lab\"\n"},
                        {"customers/acme.toml", "name = \"Acme\"\n"},
                        {"customers/globex.toml", "name = \"Globex\"\n"}};
  for (int which = number(1, 4); which > 0; --which) {
    book.storage.files[fmt::format("opportunities/deal-{}.toml", which)] = new_file(which);
  }
  return book;
}

Words ids(const TestSurroundings& book) {
  Words found;
  const std::string directory = "opportunities/";
  for (const auto& [path, text] : book.storage.files) {
    if (!path.starts_with(directory)) continue;
    found.push_back(path.substr(directory.size(), path.rfind('.') - directory.size()));
  }
  return found;
}

Words random_change(const std::string& id) {
  Words words = change_of(id);
  const bool is_next = words.front() == "next";
  if (!is_next && chance(25))
    words.insert(words.end(), {"--on", fmt::format("-{}d", number(0, 9))});
  if (!is_next && words.front() != "note" && chance(20)) {
    words.insert(words.end(), {"--note", "as said"});
  }
  return words;
}

bool edit_by_hand(TestSurroundings& book, const std::string& id) {
  std::string& text = book.storage.files.at("opportunities/" + id + ".toml");
  const bool is_open = text.find("\nclosed = ") == std::string::npos;
  switch (number(0, 4)) {
    case 0:
      return is_open && replace_value(text, "stage", any_of({"\"lead\"", "'negotiation'"}));
    case 1:
      if (text.find("\"JPY\"") != std::string::npos) return replace_value(text, "amount", "17");
      return replace_value(text, "amount", any_of({"17", "1_000.5 # by hand", "\"3.25\""}));
    case 2:
      return replace_value(text, "owner", "\"dora\"");
    case 3:
      if (!text.starts_with("\xEF\xBB\xBF")) text = "# by hand\n\n" + text;
      return false;
    default: {
      std::string other;
      for (char each : text) {
        if (each == '\n' && !other.ends_with('\r')) other += '\r';
        other += each;
      }
      text = other.starts_with("\xEF\xBB\xBF") ? other : "\xEF\xBB\xBF" + other;
      return false;
    }
  }
}

int play(TestSurroundings& book, const Words& words) {
  book.output.clear();
  book.errors.clear();
  return run(words, book);
}

std::string said(const Words& words) { return fmt::format("deals {}", fmt::join(words, " ")); }

}  // namespace deals::playing
