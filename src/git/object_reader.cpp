// SPDX-License-Identifier: MIT
#include "object_reader.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

Error reading_failed() {
  return Error{.kind = ErrorKind::io, .message = "git ended while its objects were read"}.hinted(
      "git fsck says whether the repository is whole");
}

Error no_object(const std::string& name) {
  return Error{.kind = ErrorKind::io, .message = fmt::format("git has no object {}", shown(name))}
      .hinted("git fsck says whether the repository is whole");
}

/// "HASH TYPE SIZE"; nothing for "NAME missing" and its like.
std::optional<GitObject> parse_header(std::string_view line) {
  const std::vector<std::string_view> words = split(line, ' ');
  if (words.size() != 3) return {};
  GitObject object{.type = std::string(words[1]), .content = {}};
  const char* end = words[2].data() + words[2].size();
  const auto [stop, failure] = std::from_chars(words[2].data(), end, object.size);
  if (failure != std::errc() || stop != end) return {};
  return object;
}

std::string in_hexadecimal(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const char byte : bytes) {
    const auto number = static_cast<unsigned char>(byte);
    text += digits[number >> 4U];
    text += digits[number & 15U];
  }
  return text;
}

}  // namespace

Result<void> ObjectReader::start() {
  if (has_failed_) return reading_failed();
  if (talk_) return {};
  talk_ = Conversation::with(git_.reading_arguments({"cat-file", "--batch"}),
                             {{"GIT_OPTIONAL_LOCKS", "0"}}, git_variables());
  if (talk_) return {};
  return no_git();
}

Result<GitObject> ObjectReader::answer(const std::string& name, std::size_t largest) {
  std::string text;
  has_failed_ = !talk_->hear_line(text);
  if (has_failed_) return reading_failed();
  auto object = parse_header(text);
  if (!object) return no_object(name);
  bool is_heard = false;
  if (object->size <= largest) {
    is_heard = talk_->hear(object->size, object->content.emplace());
  } else {
    is_heard = talk_->overhear(object->size);
  }
  has_failed_ = !is_heard || !talk_->hear_line(text);
  if (has_failed_) return reading_failed();
  return *std::move(object);
}

Result<GitObject> ObjectReader::read(const std::string& name, std::size_t largest) {
  if (auto started = start(); !started) return std::move(started).error();
  has_failed_ = !talk_->say(name + "\n");
  if (has_failed_) return reading_failed();
  return answer(name, largest);
}

Result<void> ObjectReader::read_each(const std::vector<std::string>& names, std::size_t largest,
                                     const VisitObject& visit) {
  if (auto started = start(); !started) return started;
  for (std::size_t next = 0; next < names.size();) {
    // All of a burst fits in what is between us: neither waits for the other to listen.
    std::string burst;
    const std::size_t first = next;
    while (next < names.size() &&
           (next == first || burst.size() + names[next].size() < Conversation::most_at_once)) {
      burst += names[next++] + "\n";
    }
    has_failed_ = !talk_->say(burst);
    for (std::size_t i = first; i < next && !has_failed_; ++i) {
      auto object = answer(names[i], largest);
      if (!has_failed_) visit(i, std::move(object));
    }
    if (has_failed_) return reading_failed();
  }
  return {};
}

std::optional<TreeEntries> parse_tree(std::string_view content, std::size_t digits) {
  const std::size_t hash_size = digits / 2;
  TreeEntries entries;
  while (!content.empty()) {
    const std::size_t blank = content.find(' ');
    const std::size_t zero = content.find('\0');
    if (blank == std::string_view::npos || zero == std::string_view::npos || zero < blank)
      return {};
    if (content.size() - zero - 1 < hash_size) return {};
    entries.push_back({.name = std::string(content.substr(blank + 1, zero - blank - 1)),
                       .mode = std::string(content.substr(0, blank)),
                       .id = in_hexadecimal(content.substr(zero + 1, hash_size))});
    content.remove_prefix(zero + 1 + hash_size);
  }
  // Git sorts a directory as if its name had a slash behind it.
  std::sort(entries.begin(), entries.end(),
            [](const TreeEntry& left, const TreeEntry& right) { return left.name < right.name; });
  return entries;
}

const TreeEntry* find_entry(const TreeEntries& entries, std::string_view name) {
  const auto at = std::lower_bound(
      entries.begin(), entries.end(), name,
      [](const TreeEntry& entry, std::string_view wanted) { return entry.name < wanted; });
  return at != entries.end() && at->name == name ? &*at : nullptr;
}

}  // namespace deals
