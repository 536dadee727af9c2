// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdlib>
#include <deals/git/spawn.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "catch.hpp"

/// Replays the console blocks of the README and of docs/: each page on a fresh copy of the example
/// book, with the program as it was built.
namespace {

namespace fs = std::filesystem;

const fs::path source_dir = DEALS_SOURCE_DIR;

std::string contents(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

/// A directory with a copy of the example book, removed at the end.
class Workplace {
 public:
  /// Commands start in the example book, or with `empty` in a directory with nothing in it.
  explicit Workplace(bool empty) {
    std::string name = (fs::temp_directory_path() / "deals-docs-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary directory");
    root_ = name;
    fs::create_directories(root_ / "bin");
    fs::create_symlink(DEALS_BINARY, root_ / "bin" / "deals");
    fs::copy(source_dir / "examples" / "fjord-analytics", root_ / "book",
             fs::copy_options::recursive);
    fs::copy(source_dir / "examples" / "maven", root_ / "maven", fs::copy_options::recursive);
    fs::create_directories(root_ / "home");
    here_ = root_ / (empty ? "home" : "book");
  }
  ~Workplace() { fs::remove_all(root_); }

  /// What a command prints on stdout and stderr, run by the shell in the book. `cd` lasts.
  std::string run(const std::string& command) {
    deals::SpawnOptions options;
    options.captures_output = true;
    options.input = "";
    const char* path = std::getenv("PATH");
    options.environment = {{"PATH", (root_ / "bin").string() + ":" + (path ? path : "/bin")},
                           {"HOME", (root_ / "home").string()},
                           {"DEALS_NOW", "2026-11-21T10:30:00Z"},
                           {"DEALS_USER", "anna"},
                           {"LC_ALL", "C.UTF-8"},
                           {"TZ", "UTC"},
                           {"GIT_CONFIG_NOSYSTEM", "1"},
                           {"GIT_AUTHOR_NAME", "Anna"},
                           {"GIT_AUTHOR_EMAIL", "anna@fjord.example"},
                           {"GIT_COMMITTER_NAME", "Anna"},
                           {"GIT_COMMITTER_EMAIL", "anna@fjord.example"}};
    options.removed = {"DEALS_BOOK", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "XDG_CONFIG_HOME"};
    const auto finished = deals::spawn({"sh", "-c",
                                        "cd \"" + here_.string() + "\" && { " + command +
                                            "\n} 2>&1; pwd >\"" + (root_ / "pwd").string() + "\""},
                                       options);
    std::string directory = contents(root_ / "pwd");
    if (!directory.empty()) directory.pop_back();
    here_ = directory;
    return finished ? finished->output : "the shell did not start\n";
  }

 private:
  fs::path root_;
  fs::path here_;
};

/// The page with the output of its console blocks as it really is.
std::string replayed(const std::string& page) {
  Workplace workplace(page.find("<!-- starts in an empty directory -->") != std::string::npos);
  std::istringstream lines(page);
  std::string result;
  bool in_block = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) in_block = line == "```console";
    if (!in_block || line == "```console") {
      result += line + "\n";
      continue;
    }
    if (!line.starts_with("$ ")) continue;
    result += line + "\n";
    std::string command = line.substr(2);
    while (command.ends_with("\\") && std::getline(lines, line)) {
      result += line + "\n";
      command += "\n" + line;
    }
    const std::string output = workplace.run(command);
    result += output;
    if (!output.empty() && output.back() != '\n') result += "\n";
  }
  return result;
}

std::set<fs::path> pages() {
  std::set<fs::path> found = {source_dir / "README.md"};
  for (const auto& each : fs::recursive_directory_iterator(source_dir / "docs")) {
    if (each.path().extension() == ".md") found.insert(each.path());
  }
  return found;
}

}  // namespace

TEST_CASE("every console block of the documentation says what happens") {
  for (const fs::path& path : pages()) {
    const std::string page = contents(path);
    const std::string actual = replayed(page);
    if (actual != page && std::getenv("DEALS_UPDATE_GOLDEN") != nullptr) {
      std::ofstream(path, std::ios::binary) << actual;
      continue;
    }
    INFO(path.string());
    CHECK(actual == page);
  }
}
