// SPDX-License-Identifier: MIT
#include <deals/git/spawn.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "catch.hpp"
#include "playing.hpp"

namespace fs = std::filesystem;
using namespace deals;
using namespace deals::playing;

namespace {

/// A directory of its own, removed at the end.
class Directory {
 public:
  Directory() {
    std::string pattern = (fs::temp_directory_path() / "deals-dry-run-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary directory");
    path_ = pattern;
  }
  ~Directory() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;

  void write(const Tree& tree) const {
    for (const auto& [name, text] : tree) {
      fs::create_directories((path_ / name).parent_path());
      std::ofstream(path_ / name, std::ios::binary) << text;
    }
  }

  Tree read() const {
    Tree tree;
    for (const auto& each : fs::recursive_directory_iterator(path_)) {
      if (!each.is_regular_file()) continue;
      std::ostringstream text;
      text << std::ifstream(each.path(), std::ios::binary).rdbuf();
      tree[fs::relative(each.path(), path_).string()] = text.str();
    }
    return tree;
  }

  /// Whether git could apply the diff to it.
  bool apply(const std::string& diff) const {
    SpawnOptions options{.input = diff, .captures_output = true};
    options.removed = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"};
    options.environment = {{"GIT_CEILING_DIRECTORIES", path_.parent_path().string()}};
    const auto done =
        spawn({"git", "-C", path_.string(), "apply", "--whitespace=nowarn", "-"}, options);
    return done && done->code == 0;
  }

 private:
  fs::path path_;
};

Words random_command(const TestSurroundings& book) {
  const std::string id = any_of(ids(book));
  switch (number(0, 5)) {
    case 0:
      return {"create", "opportunity", "New", "--customer", "acme", "--notes", "Two\nlines"};
    case 1:
      return {"delete", id, "--yes"};
    case 2:
      return {"set", "--where", "is:open", "owner=chen", "--yes"};
    default:
      return random_change(id);
  }
}

}  // namespace

TEST_CASE("git makes of a dry run's diff what the command itself makes") {
  CHECK(rc::check([] {
    TestSurroundings book = random_book();
    for (const std::string& id : ids(book)) {
      if (chance(40)) edit_by_hand(book, id);
      if (chance(20)) book.storage.files.at("opportunities/" + id + ".toml").pop_back();
    }
    const Words words = random_command(book);
    Words dry = words;
    dry.insert(dry.begin(), "--dry-run");
    const Tree before = book.storage.files;
    const int promised = play(book, dry);
    const std::string diff = book.output;
    RC_LOG(said(words) + "\n" + diff + book.errors);
    RC_ASSERT(book.storage.files == before);
    RC_ASSERT(play(book, words) == promised);
    RC_ASSERT(diff.empty() == (book.storage.files == before));
    if (diff.empty()) return;
    const Directory directory;
    directory.write(before);
    RC_ASSERT(directory.apply(diff));
    RC_ASSERT(directory.read() == book.storage.files);
  }));
}
