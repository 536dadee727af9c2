// SPDX-License-Identifier: MIT
#include "session_player.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>

#include "catch.hpp"

namespace deals {
namespace {

const std::vector<std::string>& reserved() {
  static const std::vector<std::string> prefixes = {
      "#",       "book ", "file ",  "env ", "now ", "user ", "in ", "terminal ",
      "answer ", "input", "editor", "| ",   "$ ",   "! ",    "? ",  "\\"};
  return prefixes;
}

bool is_reserved(std::string_view line) {
  if (line == "|") return true;
  return std::any_of(reserved().begin(), reserved().end(),
                     [&](const std::string& prefix) { return line.starts_with(prefix); });
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// A line after a command and before the next directive.
bool is_output(const std::string& line) {
  if (line.starts_with("! ") || line.starts_with("? ") || line.starts_with("\\")) return true;
  return !is_reserved(line);
}

std::string shown_output(const std::string& text, const std::string& prefix) {
  std::string result;
  const auto lines = lines_of(text);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const bool is_last_blank = at + 1 == lines.size() && lines[at].empty();
    result += prefix;
    if (prefix.empty() && (is_reserved(lines[at]) || is_last_blank)) result += "\\";
    result += lines[at] + "\n";
  }
  if (!text.empty() && text.back() != '\n') result += prefix + "\\(no newline at the end)\n";
  return result;
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

}  // namespace

std::string SessionPlayer::play(const std::string& session) {
  const std::vector<std::string> lines = lines_of(session);
  for (std::size_t at = 0; at < lines.size();) at = step(lines, at);
  return result_;
}

std::size_t SessionPlayer::step(const std::vector<std::string>& lines, std::size_t at) {
  const std::string& line = lines[at];
  result_ += line + "\n";
  ++at;
  if (line.starts_with("$ ")) {
    const Said said = command(line.substr(2));
    result_ += shown_output(said.output, "") + shown_output(said.errors, "! ");
    if (said.code != 0) result_ += "? " + std::to_string(said.code) + "\n";
    std::size_t end = at;
    while (end < lines.size() && is_output(lines[end])) ++end;
    // Blank lines at the end part the session's sections: they are no output.
    while (end > at && lines[end - 1].empty()) --end;
    return end;
  }
  std::string block;
  while (at < lines.size() && lines[at].starts_with("|")) {
    block += lines[at].size() > 2 ? lines[at].substr(2) + "\n" : "\n";
    result_ += lines[at++] + "\n";
  }
  if (line.empty() || line.starts_with("#")) return at;
  const auto blank = line.find(' ');
  const std::string rest = blank == std::string::npos ? "" : line.substr(blank + 1);
  directive(line.substr(0, blank), rest, block);
  return at;
}

std::vector<std::string> shell_words(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  bool in_word = false;
  char quote = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char letter = line[at];
    if (quote == 0 && letter == ' ') {
      if (in_word) words.push_back(std::exchange(word, ""));
      in_word = false;
      continue;
    }
    in_word = true;
    if (quote == 0 && (letter == '\'' || letter == '"')) {
      quote = letter;
    } else if (quote != 0 && letter == quote) {
      quote = 0;
    } else if (quote != '\'' && letter == '\\' && at + 1 < line.size()) {
      word += line[++at];
    } else {
      word += letter;
    }
  }
  if (in_word) words.push_back(word);
  return words;
}

void replay_all(const std::string& folder, std::string (*play)(const std::string& session)) {
  const char* only = std::getenv("DEALS_SESSION");
  std::set<std::filesystem::path> paths;
  const auto root = std::filesystem::path(DEALS_SOURCE_DIR) / "tests" / folder;
  for (const auto& each : std::filesystem::directory_iterator(root)) {
    if (only != nullptr && each.path().stem() != only) continue;
    if (each.path().extension() == ".t") paths.insert(each.path());
  }
  for (const auto& path : paths) {
    const std::string expected = contents(path);
    const std::string actual = play(expected);
    if (actual != expected && std::getenv("DEALS_UPDATE_GOLDEN") != nullptr) {
      std::ofstream(path, std::ios::binary) << actual;
      continue;
    }
    INFO(path.string());
    CHECK(actual == expected);
  }
}

}  // namespace deals
