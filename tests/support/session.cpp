// SPDX-License-Identifier: MIT
#include "session.hpp"

#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/cli/run.hpp>
#include <deals/cli/spawn.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "test_surroundings.hpp"

namespace deals {
namespace {

const std::vector<std::string>& reserved() {
  static const std::vector<std::string> prefixes = {
      "#",     "book ",  "file ", "env ", "now ", "terminal ", "answer ",
      "input", "editor", "| ",    "$ ",   "! ",   "? ",        "\\"};
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

/// Words as a shell splits them, as far as sessions need it.
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

/// Where the command ends and a pipe begins, outside of quotes.
std::size_t pipe_position(std::string_view line) {
  char quote = 0;
  for (std::size_t at = 0; at + 2 < line.size(); ++at) {
    if (quote == 0 && line.substr(at, 3) == " | ") return at;
    if (quote == 0 && (line[at] == '\'' || line[at] == '"')) {
      quote = line[at];
    } else if (line[at] == quote) {
      quote = 0;
    }
  }
  return std::string_view::npos;
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

class Player {
 public:
  std::string play(const std::string& session) {
    const std::vector<std::string> lines = lines_of(session);
    for (std::size_t at = 0; at < lines.size();) at = step(lines, at);
    return result_;
  }

 private:
  std::size_t step(const std::vector<std::string>& lines, std::size_t at) {
    const std::string& line = lines[at];
    if (line.starts_with("$ ")) {
      result_ += line + "\n";
      command(line.substr(2));
      std::size_t end = at + 1;
      while (end < lines.size() && is_output(lines[end])) ++end;
      // Blank lines at the end part the session's sections: they are no output.
      while (end > at + 1 && lines[end - 1].empty()) --end;
      at = end;
      return at;
    }
    result_ += line + "\n";
    ++at;
    std::string block;
    while (at < lines.size() && lines[at].starts_with("|")) {
      block += lines[at].size() > 2 ? lines[at].substr(2) + "\n" : "\n";
      result_ += lines[at++] + "\n";
    }
    directive(line, block);
    return at;
  }

  /// Lines after a command up to the next directive.
  static bool is_output(const std::string& line) {
    if (line.starts_with("! ") || line.starts_with("? ") || line.starts_with("\\")) return true;
    return !is_reserved(line);
  }

  void directive(const std::string& line, const std::string& block) {
    const auto words = shell_words(line);
    if (line.empty() || line.starts_with("#")) return;
    if (words[0] == "file") {
      world_.storage.files[words[1]] = block;
    } else if (words[0] == "book") {
      load_book(words[1]);
    } else if (words[0] == "env") {
      const auto equals = words[1].find('=');
      world_.variables[words[1].substr(0, equals)] = words[1].substr(equals + 1);
    } else if (words[0] == "now") {
      world_.variables["DEALS_NOW"] = words[1];
    } else if (words[0] == "terminal") {
      world_.width = std::stoi(words[1]);
    } else if (words[0] == "answer") {
      world_.answers.push_back(words.size() > 1 ? words[1] : "");
    } else if (words[0] == "input") {
      world_.input = block;
    } else if (words[0] == "editor") {
      world_.sed = line.substr(line.find(' ') + 1);
    } else {
      throw std::runtime_error("no directive: " + line);
    }
  }

  void load_book(const std::string& name) {
    const std::filesystem::path root = std::filesystem::path(DEALS_SOURCE_DIR) / "examples" / name;
    for (const auto& each : std::filesystem::recursive_directory_iterator(root)) {
      if (!each.is_regular_file()) continue;
      std::ifstream stream(each.path(), std::ios::binary);
      std::ostringstream text;
      text << stream.rdbuf();
      world_.storage.files[std::filesystem::relative(each.path(), root).string()] = text.str();
    }
  }

  void command(const std::string& line) {
    const std::size_t pipe = pipe_position(line);
    auto words = shell_words(line.substr(0, pipe));
    world_.output.clear();
    world_.errors.clear();
    int code = 0;
    if (words[0] == "deals") {
      code = run({words.begin() + 1, words.end()}, world_);
      world_.input.clear();
    } else if (words[0] == "cat") {
      world_.output = world_.storage.files.at(words.at(1));
    } else {
      throw std::runtime_error("no such command in sessions: " + line);
    }
    if (pipe != std::string::npos) {
      SpawnOptions options{.input = world_.output, .captures_output = true};
      world_.output = spawn({"sh", "-c", line.substr(pipe + 3)}, options).value().output;
    }
    result_ += shown_output(world_.output, "") + shown_output(world_.errors, "! ");
    if (code != 0) result_ += "? " + std::to_string(code) + "\n";
  }

  TestSurroundings world_;
  std::string result_;
};

}  // namespace

std::string replay(const std::string& session) { return Player().play(session); }

}  // namespace deals
