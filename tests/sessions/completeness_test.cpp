// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <deals/command/command.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "catch.hpp"
#include "test_surroundings.hpp"

#include <deals/cli/run.hpp>

/// A command is a family: a page that names every option, a session, a completion; and every error
/// has its session. These tests name what is missing.
namespace {

namespace fs = std::filesystem;

const fs::path root = DEALS_SOURCE_DIR;

std::string contents(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

/// Compares a file with what it should be; DEALS_UPDATE_GOLDEN=1 writes it.
void check_file(const fs::path& path, const std::string& expected) {
  if (std::getenv("DEALS_UPDATE_GOLDEN") != nullptr && contents(path) != expected) {
    std::ofstream(path, std::ios::binary) << expected;
  }
  INFO(path.string());
  CHECK(contents(path) == expected);
}

std::string output_of(const std::vector<std::string>& arguments) {
  deals::TestSurroundings surroundings;
  surroundings.storage.files["deals.toml"] = "";
  CHECK(deals::run(arguments, surroundings) == 0);
  return surroundings.output;
}

bool is_shown(const deals::Command& command) { return !command.group.empty(); }

}  // namespace

TEST_CASE("every command has a page that names all of its options") {
  for (const deals::Command& command : deals::commands()) {
    if (!is_shown(command)) continue;
    const fs::path path = root / "docs" / "commands" / (page_of(command) + ".md");
    INFO(path.string());
    const std::string page = contents(path);
    CHECK_FALSE(page.empty());
    const auto invocation = command.invocation();
    deals::Args args;
    invocation->describe(args);
    for (const deals::ArgSpec& spec : args.specs()) {
      if (spec.kind == deals::ArgSpec::Kind::positional) continue;
      INFO(spec.name);
      CHECK(page.find("`" + spec.name) != std::string::npos);
    }
  }
}

TEST_CASE("the page about global options names all of them") {
  deals::GlobalOptions options;
  deals::Args args;
  describe(args, options);
  const std::string page = contents(root / "docs" / "commands" / "README.md");
  for (const deals::ArgSpec& spec : args.specs()) {
    INFO(spec.name);
    CHECK(page.find("`" + spec.name) != std::string::npos);
  }
  for (const deals::Command& command : deals::commands()) {
    if (!is_shown(command)) continue;
    INFO(command.name);
    CHECK(page.find("(" + page_of(command) + ".md)") != std::string::npos);
  }
}

TEST_CASE("every command has a session") {
  for (const deals::Command& command : deals::commands()) {
    if (!is_shown(command)) continue;
    const fs::path path = root / "tests" / "golden" / (page_of(command) + ".t");
    INFO(path.string());
    CHECK(contents(path).find("deals " + command.name) != std::string::npos);
  }
}

TEST_CASE("every command and option completes") {
  for (const deals::Command& command : deals::commands()) {
    if (!is_shown(command)) continue;
    const auto blank = command.name.find(' ');
    std::vector<std::string> words = {"__complete", "--"};
    if (blank != std::string::npos) words.push_back(command.name.substr(0, blank));
    words.emplace_back("");
    const std::string last = command.name.substr(blank == std::string::npos ? 0 : blank + 1);
    INFO(command.name);
    CHECK(("\n" + output_of(words)).find("\n" + last + "\t") != std::string::npos);
  }
}

TEST_CASE("the shells' files are what the program prints") {
  check_file(root / "completions" / "deals.bash", output_of({"completion", "bash"}));
  check_file(root / "completions" / "_deals", output_of({"completion", "zsh"}));
  check_file(root / "completions" / "deals.fish", output_of({"completion", "fish"}));
}

TEST_CASE("docs/errors.md is made from the sessions of tests/errors") {
  constexpr const char* marker = "<!-- from here on made from tests/errors -->\n";
  std::string page = contents(root / "docs" / "errors.md");
  const auto at = page.find(marker);
  REQUIRE(at != std::string::npos);
  page = page.substr(0, at) + marker;
  std::set<fs::path> sessions;
  for (const auto& each : fs::directory_iterator(root / "tests" / "errors")) {
    if (each.path().extension() == ".t") sessions.insert(each.path());
  }
  for (const fs::path& path : sessions) {
    std::istringstream lines(contents(path));
    std::string line;
    std::getline(lines, line);
    INFO(path.string());
    CHECK(line.starts_with("# "));
    page += "\n## " + line.substr(2) + "\n\n";
    bool in_command = false;
    while (std::getline(lines, line)) {
      if (line.starts_with("$ deals")) in_command = true;
      if (line.empty() || line.starts_with("file ")) in_command = false;
      if (!in_command) continue;
      if (line.starts_with("! ")) line = line.substr(2);
      if (line.starts_with("? ")) line = "exit code " + line.substr(2);
      page += "    " + line + "\n";
    }
  }
  check_file(root / "docs" / "errors.md", page);
}
