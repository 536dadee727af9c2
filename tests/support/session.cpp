// SPDX-License-Identifier: MIT
#include "session.hpp"

#include <deals/cli/run.hpp>
#include <deals/git/spawn.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "session_player.hpp"
#include "test_surroundings.hpp"

namespace deals {
namespace {

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

class MemoryPlayer : public SessionPlayer {
 protected:
  void directive(const std::string& name, const std::string& rest,
                 const std::string& block) override {
    const auto words = shell_words(rest);
    if (name == "file") {
      world_.storage.files[words.at(0)] = block;
    } else if (name == "book") {
      load_book(words.at(0));
    } else if (name == "env") {
      const auto equals = words.at(0).find('=');
      world_.variables[words[0].substr(0, equals)] = words[0].substr(equals + 1);
    } else if (name == "now") {
      world_.variables["DEALS_NOW"] = words.at(0);
    } else if (name == "terminal") {
      world_.width = std::stoi(words.at(0));
    } else if (name == "answer") {
      world_.answers.push_back(words.empty() ? "" : words[0]);
    } else if (name == "input") {
      world_.input = block;
    } else if (name == "editor") {
      world_.sed = rest;
    } else {
      throw std::runtime_error("no directive: " + name);
    }
  }

  Said command(const std::string& line) override {
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
    return {world_.output, world_.errors, code};
  }

 private:
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

  TestSurroundings world_;
};

}  // namespace

std::string replay(const std::string& session) { return MemoryPlayer().play(session); }

}  // namespace deals
