// SPDX-License-Identifier: MIT
#include <deals/query/text_search.hpp>

#include <fmt/core.h>
#include <algorithm>
#include <deals/base/character.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <utility>

#include "toml_keys.hpp"

namespace deals {
namespace {

bool is_ascii_alone(std::string_view text) {
  // Without a branch in it, for the compiler to take many bytes at a time.
  unsigned char all = 0;
  for (const char c : text) all |= static_cast<unsigned char>(c);
  return all < 0x80;
}

/// Folded line by line: lines stay what they are, and plain ones, nearly all, are folded fast.
std::string folded_lines(std::string_view text) {
  if (is_ascii_alone(text)) return to_lower_ascii(text);
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    folded += is_ascii_alone(line) ? to_lower_ascii(line) : fold(line);
    if (end < text.size()) folded += '\n';
    at = end + 1;
  }
  return folded;
}

bool has_all(std::string_view folded, const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return folded.find(word) != std::string_view::npos;
  });
}

/// For each byte of a folded line the character of the line that it comes from.
class FoldedLine {
 public:
  FoldedLine(std::string_view line, std::string_view folded) : line_(line) {
    if (is_ascii_alone(line)) return;
    std::string joined;
    const std::size_t count = code_points(line);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t end = begin + byte_offset(line.substr(begin), 1);
      const std::string letter = fold(line.substr(begin, end - begin));
      joined += letter;
      from_.insert(from_.end(), letter.size(), FoundPart{begin, end});
      begin = end;
    }
    is_exact_ = joined == folded;
  }

  /// What became `length` bytes at `begin` of the folded line; the whole line where its characters
  /// do not fold one by one.
  FoundPart origin(std::size_t begin, std::size_t length) const {
    if (from_.empty()) return {begin, begin + length};
    if (!is_exact_) return {0, line_.size()};
    FoundPart part{from_[begin].begin, from_[begin + length - 1].end};
    // Accents behind the last letter are part of it.
    const bool is_last = begin + length >= from_.size();
    part.end = is_last ? with_marks(part.end) : std::max(part.end, marks_before(begin + length));
    return part;
  }

 private:
  /// Past the marks at `at`, where nothing else follows in the line that folds to something.
  std::size_t with_marks(std::size_t at) const {
    return fold(line_.substr(at)).empty() ? line_.size() : at;
  }
  std::size_t marks_before(std::size_t next) const { return from_[next].begin; }

  std::string_view line_;
  bool is_exact_ = true;
  std::vector<FoundPart> from_;
};

std::vector<FoundPart> united(std::vector<FoundPart> parts) {
  std::sort(parts.begin(), parts.end(), [](const FoundPart& left, const FoundPart& right) {
    return std::pair(left.begin, left.end) < std::pair(right.begin, right.end);
  });
  std::vector<FoundPart> apart;
  for (const FoundPart& part : parts) {
    if (!apart.empty() && part.begin <= apart.back().end) {
      apart.back().end = std::max(apart.back().end, part.end);
    } else {
      apart.push_back(part);
    }
  }
  return apart;
}

std::vector<FoundPart> parts_in(std::string_view line, std::string_view folded,
                                const std::vector<std::string>& words) {
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (const std::string& word : words) {
    for (std::size_t at = folded.find(word); at != std::string_view::npos;
         at = folded.find(word, at + word.size())) {
      places.emplace_back(at, word.size());
    }
  }
  if (places.empty()) return {};
  const FoldedLine origins(line, folded);
  std::vector<FoundPart> parts;
  for (const auto& [begin, length] : places) parts.push_back(origins.origin(begin, length));
  return united(std::move(parts));
}

}  // namespace

Result<TextSearch> TextSearch::of(std::span<const std::string> words) {
  TextSearch search;
  for (const std::string& word : words) {
    if (!is_valid_utf8(word)) {
      return usage_error(fmt::format("\"{}\" is not valid UTF-8", shown(word)));
    }
    const std::string folded = fold(trim(word));
    if (folded.empty()) {
      return usage_error(fmt::format("\"{}\" has nothing to look for", shown(word)))
          .hinted("name a word, or a phrase in quotes");
    }
    const auto is_unseen = [](char c) { return is_control(c) && c != '\t'; };
    if (std::any_of(folded.begin(), folded.end(), is_unseen)) {
      return usage_error(fmt::format("\"{}\" has a control character", shown(word)))
          .hinted("what is looked for stands on one line");
    }
    search.words_.push_back(folded);
  }
  if (search.words_.empty()) return usage_error("what is to be looked for?");
  return search;
}

std::vector<FoundLine> TextSearch::in(std::string_view text) const {
  // Most files do not have the words, and the rest is not worth it for them.
  if (!has_all(folded_lines(text), words_)) return {};
  const std::string searched = without_keys(text);
  const std::string folded = folded_lines(searched);
  if (!has_all(folded, words_)) return {};
  std::vector<FoundLine> found;
  const auto lines = split(text, '\n');
  const auto searched_lines = split(searched, '\n');
  const auto folded_by_line = split(folded, '\n');
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::vector<FoundPart> parts = parts_in(searched_lines[i], folded_by_line[i], words_);
    if (parts.empty()) continue;
    std::string_view line = lines[i];
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t before = code_points(line.substr(0, parts.front().begin));
    found.push_back({static_cast<int>(i) + 1, static_cast<int>(before) + 1, std::string(line),
                     std::move(parts)});
  }
  return found;
}

}  // namespace deals
