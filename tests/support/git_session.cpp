// SPDX-License-Identifier: MIT
#include "git_session.hpp"

#include <deals/git/git.hpp>
#include <deals/git/spawn.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>

#include "session_player.hpp"

namespace deals {
namespace {

namespace fs = std::filesystem;

/// A directory that goes in the end, whatever is in it.
class Scratch {
 public:
  Scratch() {
    std::string name = (fs::temp_directory_path() / "deals-git-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no scratch directory");
    path_ = fs::canonical(name);
  }
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// Everything of `from` with `to` in its place.
std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

void write_text(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

class GitPlayer : public SessionPlayer {
 public:
  GitPlayer() {
    write_text(home() / ".gitconfig",
               "[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n"
               "[protocol \"file\"]\n\tallow = always\n");
    fs::create_directories(home() / "bin");
    fs::create_symlink(DEALS_BINARY, home() / "bin" / "deals");
    variables_ = {{"HOME", home().string()},
                  {"XDG_CONFIG_HOME", (home() / ".config").string()},
                  {"PATH", (home() / "bin").string() + ":" + std::getenv("PATH")},
                  {"GIT_CONFIG_NOSYSTEM", "1"},
                  {"LC_ALL", "C.UTF-8"},
                  {"TZ", "UTC"}};
    be("anna");
    set_clock("2026-11-21T10:30:00Z");
  }

 protected:
  void directive(const std::string& name, const std::string& rest,
                 const std::string& block) override {
    if (name == "file") {
      write_text(here() / rest, block);
    } else if (name == "book") {
      const fs::path from = fs::path(DEALS_SOURCE_DIR) / "examples" / rest;
      fs::copy(from, here(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    } else if (name == "env") {
      const auto equals = rest.find('=');
      variables_[rest.substr(0, equals)] = rest.substr(equals + 1);
    } else if (name == "now") {
      set_clock(rest);
    } else if (name == "user") {
      be(rest);
    } else if (name == "in") {
      directory_ = rest;
      fs::create_directories(here());
    } else if (name == "input") {
      input_ = block;
    } else {
      throw std::runtime_error("no directive: " + name);
    }
  }

  Said command(const std::string& line) override {
    SpawnOptions options{.input = input_, .captures_output = true, .captures_errors = true};
    input_.clear();
    options.removed = git_variables();
    for (const char* ours : {"DEALS_BOOK", "NO_COLOR", "COLUMNS", "EDITOR", "VISUAL"}) {
      options.removed.emplace_back(ours);
    }
    for (const auto& [name, value] : variables_) {
      std::erase(options.removed, name);
      options.environment.emplace_back(name, value);
    }
    const std::string script = "cd '" + here().string() + "' && " + line;
    const auto finished = spawn({"sh", "-c", script}, options);
    if (!finished) throw std::runtime_error("no shell");
    return {masked(finished->output), masked(finished->errors), finished->code};
  }

 private:
  fs::path home() const { return scratch_.path(); }
  fs::path here() const { return home() / directory_; }

  /// Every run is in another directory: "~" is what a person would call it.
  std::string masked(const std::string& text) const { return replaced(text, home().string(), "~"); }

  void be(const std::string& user) {
    variables_["DEALS_USER"] = user;
    for (const std::string role : {"AUTHOR", "COMMITTER"}) {
      variables_["GIT_" + role + "_NAME"] = user;
      variables_["GIT_" + role + "_EMAIL"] = user + "@example.com";
    }
  }

  void set_clock(const std::string& moment) {
    variables_["DEALS_NOW"] = moment;
    variables_["GIT_AUTHOR_DATE"] = moment;
    variables_["GIT_COMMITTER_DATE"] = moment;
  }

  Scratch scratch_;
  std::string directory_ = "book";
  std::string input_;
  std::map<std::string, std::string> variables_;
};

}  // namespace

std::string replay_with_git(const std::string& session) {
  GitPlayer player;
  return player.play(session);
}

}  // namespace deals
