// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include <fmt/compile.h>

#include <algorithm>

namespace deals {
namespace {

/// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.
int typing_errors(std::string_view from, std::string_view to) {
  std::vector<int> before_last;
  std::vector<int> last(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= from.size(); ++i) {
    std::vector<int> row(to.size() + 1);
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const int changed = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, changed});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = std::move(last);
    last = std::move(row);
  }
  return last[to.size()];
}

std::size_t errors_allowed(std::size_t length) {
  if (length < 2) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

std::size_t shared_beginning(std::string_view a, std::string_view b) {
  const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  return static_cast<std::size_t>(differ.first - a.begin());
}

/// How far the candidate is from the word, 0 for the same; nothing when it is too far to be meant.
/// An abbreviation ranks between one typing error and two.
std::optional<std::size_t> distance(std::string_view word, std::string_view candidate) {
  const auto [shorter, longer] = std::minmax({word.size(), candidate.size()});
  const std::size_t allowed = errors_allowed(word.size());
  std::optional<std::size_t> best;
  if (longer - shorter <= allowed) {
    const auto errors = static_cast<std::size_t>(typing_errors(word, candidate));
    if (errors <= allowed && errors < longer) best = 2 * errors;
  }
  const std::size_t shared = shared_beginning(word, candidate);
  if (shared == shorter && shared >= 2) best = std::min<std::size_t>(best.value_or(3), 3);
  // "qualifed" is "qualification" however many letters are missing.
  if (!best && shared >= 4 && 3 * shared >= 2 * word.size()) best = 2 * allowed + 1;
  return best;
}

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  const std::string meant = fold(word);
  if (meant.empty()) return std::nullopt;
  const std::string* best = nullptr;
  std::size_t least = 0;
  for (const std::string& candidate : candidates) {
    const auto far = distance(meant, fold(candidate));
    if (!far || (best != nullptr && *far >= least)) continue;
    best = &candidate;
    least = *far;
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

std::optional<std::string> did_you_mean(std::string_view word,
                                        std::span<const std::string> candidates) {
  const auto meant = nearest(word, candidates);
  if (!meant) return std::nullopt;
  return fmt::format("did you mean \"{}\"?", shown(*meant));
}

std::string join_words(const std::vector<std::string>& words, std::string_view conjunction) {
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) joined += i + 1 == words.size() ? fmt::format(" {} ", conjunction) : ", ";
    joined += words[i];
  }
  return joined;
}

std::string in_capitals(std::string_view text) {
  std::string capitals(text);
  for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return capitals;
}

std::string join_some(std::vector<std::string> words, std::size_t most,
                      std::string_view conjunction) {
  const std::size_t count = words.size();
  if (count > most) {
    words.resize(most);
    words.push_back(fmt::format("{} more", count - most));
  }
  return join_words(words, conjunction);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t end = 0; (end = text.find(separator, begin)) != std::string_view::npos;) {
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string to_lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string counted(std::size_t count, std::string_view singular, std::string_view plural) {
  return fmt::format(FMT_COMPILE("{} {}"), count, count == 1 ? singular : plural);
}

}  // namespace deals
