// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/conflict.hpp>
#include <deals/text/parse.hpp>

#include "scan.hpp"

namespace deals {
namespace {

constexpr std::size_t shortest_marker = 7;
/// More than anybody configures; without a limit a hostile file could take very long to read.
constexpr std::size_t longest_marker = 100;

/// A line of seven or more of one sign, then nothing, or a blank and a name.
struct MarkerLine {
  char sign = 0;
  std::size_t length = 0;
  std::string_view name;
};

std::optional<MarkerLine> marker_line(std::string_view line) {
  if (line.empty() || std::string_view("<|=>").find(line[0]) == std::string_view::npos) return {};
  const std::size_t length = std::min(line.find_first_not_of(line[0]), line.size());
  const std::string_view rest = line.substr(length);
  const bool ends = rest.empty() || rest[0] == ' ' || rest[0] == '\r' || rest[0] == '\n';
  if (length < shortest_marker || length > longest_marker || !ends) return {};
  return MarkerLine{line[0], length, trim(rest)};
}

/// Reads a conflict from its first marker to its last.
class HunkReader {
 public:
  HunkReader(std::string_view text, std::size_t at) : text_(text) { hunk.at = at; }

  /// Past the conflict; nothing when its markers are not complete.
  std::optional<std::size_t> read() {
    std::size_t at = hunk.at;
    const auto first = marker_line(line_at(at));
    if (!first || first->sign != '<') return {};
    ours_name = first->name;
    std::string* part = &hunk.ours;
    std::string base;
    for (at += line_at(at).size(); at < text_.size();) {
      const std::string_view line = line_at(at);
      at += line.size();
      const auto marker = marker_line(line);
      const bool is_own = marker && marker->length == first->length;
      if (is_own && marker->sign == '>' && part == &hunk.theirs) {
        theirs_name = marker->name;
        // Rows of more signs may be anybody's; git writes the names of the sides behind its own.
        const bool is_named = !ours_name.empty() && !theirs_name.empty();
        if (first->length > shortest_marker && !is_named) return {};
        return at;
      }
      if (is_own && marker->sign == '|' && part == &hunk.ours) {
        part = &base;
      } else if (is_own && marker->sign == '=' && part != &hunk.theirs) {
        part = &hunk.theirs;
      } else if (is_own && marker->sign == '<') {
        return {};
      } else {
        *part += line;
      }
    }
    return {};
  }

  ConflictHunk hunk;
  std::string_view ours_name;
  std::string_view theirs_name;

 private:
  std::string_view line_at(std::size_t at) const {
    return text_.substr(at, scan::next_line(text_, at) - at);
  }

  std::string_view text_;
};

/// The next place where a conflict may begin.
std::size_t next_opening(std::string_view text, std::size_t at) {
  constexpr std::string_view sign = "<<<<<<<";
  const std::size_t start = text.starts_with(scan::byte_order_mark) ? 3 : 0;
  for (at = text.find(sign, at); at != std::string_view::npos; at = text.find(sign, at + 1)) {
    if (at == start || (at > 0 && text[at - 1] == '\n')) return at;
  }
  return at;
}

constexpr std::size_t most_keys_said = 4;
constexpr int longest_side = 30;

/// A value as it may stand between others; nothing for lists and tables.
std::optional<std::string> plain_words(const std::optional<Value>& value) {
  if (!value) return "none";
  if (value->kind == Value::Kind::array || value->kind == Value::Kind::table) return {};
  return fit(shown(value->text), longest_side);
}

std::string words_of_key(const TornKey& torn) {
  const auto ours = plain_words(torn.ours);
  const auto theirs = plain_words(torn.theirs);
  const std::string key = fit(shown(torn.key), longest_side);
  if (!ours || !theirs || torn.key == "notes") return key;
  return fmt::format("{}: {} / {}", key, *ours, *theirs);
}

}  // namespace

std::string_view name_of(Side side) { return side == Side::ours ? "ours" : "theirs"; }

std::string TornText::text(Side side) const { return text(std::vector<Side>(hunks.size(), side)); }

std::string TornText::text(const std::vector<Side>& sides) const {
  std::string whole = between.front();
  for (std::size_t i = 0; i < hunks.size(); ++i) {
    whole += hunks[i].of(sides[i]);
    whole += between[i + 1];
  }
  return whole;
}

std::optional<TornText> torn_text(std::string_view text) {
  TornText torn;
  std::size_t done = 0;
  for (std::size_t at = next_opening(text, 0); at != std::string_view::npos;) {
    HunkReader reader(text, at);
    const auto end = reader.read();
    if (!end) {
      at = next_opening(text, at + 1);
      continue;
    }
    if (torn.hunks.empty()) {
      torn.ours_name = reader.ours_name;
      torn.theirs_name = reader.theirs_name;
    }
    torn.between.emplace_back(text.substr(done, at - done));
    torn.hunks.push_back(std::move(reader.hunk));
    done = *end;
    at = next_opening(text, done);
  }
  if (torn.hunks.empty()) return {};
  torn.between.emplace_back(text.substr(done));
  return torn;
}

Result<std::vector<TornKey>> torn_keys(const TornText& torn) {
  auto ours = parse_toml(torn.text(Side::ours), "");
  if (!ours) return std::move(ours).error();
  auto theirs = parse_toml(torn.text(Side::theirs), "");
  if (!theirs) return std::move(theirs).error();
  std::vector<TornKey> keys;
  for (const Entry& entry : ours->entries) {
    const Value* other = theirs->find(entry.key);
    if (entry.key == "history" || (other != nullptr && same(entry.value, *other))) continue;
    keys.push_back({entry.key, entry.value, other ? std::optional(*other) : std::nullopt});
  }
  for (const Entry& entry : theirs->entries) {
    if (entry.key == "history" || ours->find(entry.key) != nullptr) continue;
    keys.push_back({entry.key, {}, entry.value});
  }
  return keys;
}

std::string conflict_words(const TornText& torn) {
  // A side that is in conflict itself would be described by itself, and so on.
  if (torn_text(torn.text(Side::ours)) || torn_text(torn.text(Side::theirs))) return "";
  const auto keys = torn_keys(torn);
  if (!keys) return "";
  std::vector<std::string> words;
  for (const TornKey& each : *keys) words.push_back(words_of_key(each));
  if (words.size() > most_keys_said) {
    const std::size_t more = words.size() - most_keys_said;
    words.resize(most_keys_said);
    words.push_back(fmt::format("and {} more", more));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace deals
