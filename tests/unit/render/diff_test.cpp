// SPDX-License-Identifier: MIT
#include <deals/render/diff.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include "catch.hpp"
#include "terminals.hpp"

using namespace deals;

namespace {

std::string diff(std::optional<std::string> before, std::optional<std::string> after) {
  return unified_diff({{"x.toml", std::move(before), std::move(after)}}, in_pipe());
}

std::string numbered(int first, int last) {
  std::string text;
  for (int i = first; i <= last; ++i) text += std::to_string(i) + "\n";
  return text;
}

}  // namespace

TEST_CASE("a change is shown with three lines around it") {
  CHECK(diff(numbered(1, 9), numbered(1, 4) + "five\n" + numbered(6, 9)) ==
        "--- a/x.toml\n"
        "+++ b/x.toml\n"
        "@@ -2,7 +2,7 @@\n"
        " 2\n 3\n 4\n"
        "-5\n"
        "+five\n"
        " 6\n 7\n 8\n");
}

TEST_CASE("changes close together share a hunk, those apart do not") {
  CHECK(diff(numbered(1, 12), "x\n" + numbered(2, 7) + "y\n" + numbered(9, 12)) ==
        "--- a/x.toml\n"
        "+++ b/x.toml\n"
        "@@ -1,11 +1,11 @@\n"
        "-1\n"
        "+x\n"
        " 2\n 3\n 4\n 5\n 6\n 7\n"
        "-8\n"
        "+y\n"
        " 9\n 10\n 11\n");
  CHECK(diff(numbered(1, 12), "x\n" + numbered(2, 8) + numbered(10, 12)) ==
        "--- a/x.toml\n"
        "+++ b/x.toml\n"
        "@@ -1,4 +1,4 @@\n"
        "-1\n"
        "+x\n"
        " 2\n 3\n 4\n"
        "@@ -6,7 +6,6 @@\n"
        " 6\n 7\n 8\n"
        "-9\n"
        " 10\n 11\n 12\n");
}

TEST_CASE("a file that comes or goes is compared with /dev/null") {
  CHECK(diff({}, "a\nb\n") == "--- /dev/null\n+++ b/x.toml\n@@ -0,0 +1,2 @@\n+a\n+b\n");
  CHECK(diff("a\n", {}) == "--- a/x.toml\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
  CHECK(diff({}, "") ==
        "diff --git a/x.toml b/x.toml\n"
        "new file mode 100644\n"
        "index 0000000..e69de29\n");
  CHECK(diff("", {}) ==
        "diff --git a/x.toml b/x.toml\n"
        "deleted file mode 100644\n"
        "index e69de29..0000000\n");
  CHECK(unified_diff({{"x", {}, ""}, {"y", "a\n", {}}}, in_pipe()) ==
        "diff --git a/x b/x\n"
        "new file mode 100644\n"
        "index 0000000..e69de29\n"
        "diff --git a/y b/y\n"
        "deleted file mode 100644\n"
        "--- a/y\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
}

TEST_CASE("nothing changed, nothing shown") {
  CHECK(diff("a\n", "a\n").empty());
  CHECK(diff({}, {}).empty());
  CHECK(unified_diff({}, in_pipe()).empty());
}

TEST_CASE("a missing newline at the end is told") {
  CHECK(diff("a\nb", "a\nb\n") ==
        "--- a/x.toml\n+++ b/x.toml\n@@ -1,2 +1,2 @@\n"
        " a\n-b\n\\ No newline at end of file\n+b\n");
  CHECK(diff("a", "b") ==
        "--- a/x.toml\n+++ b/x.toml\n@@ -1 +1 @@\n"
        "-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n");
  CHECK(diff("a\nz", "b\nz") ==
        "--- a/x.toml\n+++ b/x.toml\n@@ -1,2 +1,2 @@\n"
        "-a\n+b\n z\n\\ No newline at end of file\n");
}

TEST_CASE("in a pipe bytes stay as they are, on a terminal they are escaped") {
  const std::vector<FileChange> changes = {{"x.toml", "a\r\n\tb\n", "a\r\n\t\x1b[2J\u202E\xFF\n"}};
  CHECK(unified_diff(changes, in_pipe()) ==
        "--- a/x.toml\n+++ b/x.toml\n@@ -1,2 +1,2 @@\n"
        " a\r\n-\tb\n+\t\x1b[2J\u202E\xFF\n");
  CHECK(unified_diff(changes, on_screen(80)) ==
        "--- a/x.toml\n+++ b/x.toml\n@@ -1,2 +1,2 @@\n"
        " a\\r\n-\tb\n+\t\\e[2J\\u{202E}\\xFF\n");
}

TEST_CASE("a diff has its colours") {
  CHECK(unified_diff({{"x.toml", "a\nb\n", "a\nc\n"}}, in_color()) ==
        "\x1b[1m--- a/x.toml\x1b[0m\n"
        "\x1b[1m+++ b/x.toml\x1b[0m\n"
        "\x1b[36m@@ -1,2 +1,2 @@\x1b[0m\n"
        " a\n"
        "\x1b[31m-b\x1b[0m\n"
        "\x1b[32m+c\x1b[0m\n");
}

TEST_CASE("odd names are quoted as git quotes them") {
  const auto header = [](std::string path) {
    const auto text = unified_diff({{std::move(path), {}, "a\n"}}, in_pipe());
    return text.substr(14, text.find('@') - 14);
  };
  CHECK(header("a b.toml") == "+++ b/a b.toml\t\n");
  CHECK(header("a\nb.toml") == "+++ \"b/a\\012b.toml\"\n");
  CHECK(header("ø \"x\"\\.toml") == "+++ \"b/\\303\\270 \\042x\\042\\134.toml\"\n");
}

namespace {

/// A new directory, gone when the test ends.
class Directory {
 public:
  Directory() {
    auto name = (std::filesystem::temp_directory_path() / "deals-diff-XXXXXX").string();
    if (mkdtemp(name.data())) path_ = name;
  }
  ~Directory() { std::filesystem::remove_all(path_); }
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;

  void write(const std::string& name, const std::optional<std::string>& text) const {
    const auto file = path_ / name;
    std::filesystem::remove(file);
    if (text) std::ofstream(file, std::ios::binary) << *text;
  }

  std::optional<std::string> read(const std::string& name) const {
    std::ifstream file(path_ / name, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
  }

  bool run(const std::string& command) const {
    return std::system(("cd '" + path_.string() + "' && " + command).c_str()) == 0;
  }

 private:
  std::filesystem::path path_;
};

/// Texts, and edits of them, that bring out every corner: few different lines, so that they repeat.
class RandomTexts {
 public:
  explicit RandomTexts(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t limit) { return random_() % limit; }

  std::string line() {
    static const char* const lines[] = {
        "",      "a",        "b",    "stage = \"lead\"",  "# note\r",
        "-- x",  "++ y",     "@@",   "name = \"Søylen\"", "\\ No",
        "\x1b[", "\xFF\xFE", "日本", " leading",          "\ttab "};
    return lines[below(std::size(lines))];
  }

  std::vector<std::string> lines() {
    std::vector<std::string> all(below(4) == 0 ? below(3) : below(40));
    for (auto& one : all) one = line();
    return all;
  }

  std::vector<std::string> edited(std::vector<std::string> all) {
    for (auto edits = below(6); edits > 0; --edits) {
      const auto at = static_cast<std::ptrdiff_t>(below(all.size() + 1));
      if (below(2) == 0 || static_cast<std::size_t>(at) == all.size()) {
        all.insert(all.begin() + at, line());
      } else if (below(2) == 0) {
        all.erase(all.begin() + at);
      } else {
        all[static_cast<std::size_t>(at)] = line();
      }
    }
    return all;
  }

  /// As a file: sometimes without a newline at its end, sometimes not there.
  std::optional<std::string> file(const std::vector<std::string>& all) {
    if (below(12) == 0) return std::nullopt;
    std::string text;
    for (const auto& one : all) text += one + "\n";
    if (!text.empty() && below(4) == 0) text.pop_back();
    return text;
  }

 private:
  std::mt19937 random_;
};

/// patch does not read git's header of an empty file with a blank in its name, git's own neither.
bool is_beyond_patch(const FileChange& change) {
  return change.before.value_or("").empty() && change.after.value_or("").empty() &&
         change.before != change.after;
}

}  // namespace

TEST_CASE("git apply and patch make the new files of the old ones and the diff") {
  const Directory directory;
  if (!directory.run("git init -q . 2>/dev/null")) {
    WARN("skipped: git is not installed");
    return;
  }
  const bool has_patch = directory.run("patch --version >/dev/null 2>&1");
  if (!has_patch) WARN("patch is not installed: only git is tried");

  RandomTexts texts(20261121);
  const std::string names[] = {"one.toml", "two words.toml", "ø\"3\".toml"};
  for (int round = 0; round < 120; ++round) {
    std::vector<FileChange> changes;
    for (const auto& name : names) {
      const auto before = texts.lines();
      changes.push_back({name, texts.file(before), texts.file(texts.edited(before))});
    }
    const auto text = unified_diff(changes, in_pipe());
    if (text.empty()) continue;
    INFO("round " << round << "\n" << text);
    directory.write("patch", text);
    for (const std::string tool :
         {"git apply --whitespace=nowarn patch",
          "patch -p1 --binary --batch --silent --no-backup-if-mismatch -i patch"}) {
      if (tool[0] == 'p' && (!has_patch || is_beyond_patch(changes[1]))) continue;
      for (const auto& change : changes) directory.write(change.path, change.before);
      REQUIRE(directory.run(tool));
      for (const auto& change : changes) CHECK(directory.read(change.path) == change.after);
    }
  }
}

TEST_CASE("a file that goes right before one much like it comes is moved") {
  const std::string text = numbered(1, 6);
  CHECK(unified_diff({{"a.toml", text, std::nullopt}, {"b.toml", std::nullopt, text + "7\n"}},
                     in_pipe()) ==
        "diff --git a/a.toml b/b.toml\n"
        "rename from a.toml\n"
        "rename to b.toml\n"
        "--- a/a.toml\n"
        "+++ b/b.toml\n"
        "@@ -4,3 +4,4 @@\n"
        " 4\n 5\n 6\n"
        "+7\n");
  CHECK(unified_diff({{"a b.toml", text, std::nullopt}, {"\"b.toml", std::nullopt, text}},
                     in_pipe()) ==
        "diff --git a/a b.toml \"b/\\042b.toml\"\n"
        "rename from a b.toml\n"
        "rename to \"\\042b.toml\"\n");
}

TEST_CASE("a file that goes before one unlike it comes is not moved") {
  CHECK(unified_diff({{"a", "1\n2\n", std::nullopt}, {"b", std::nullopt, "3\n4\n"}}, in_pipe()) ==
        "--- a/a\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-1\n-2\n"
        "--- /dev/null\n+++ b/b\n@@ -0,0 +1,2 @@\n+3\n+4\n");
}
