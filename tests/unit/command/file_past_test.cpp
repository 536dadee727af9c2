// SPDX-License-Identifier: MIT
#include <deals/command/file_past.hpp>

#include "memory_storage.hpp"
#include "pasts.hpp"

namespace deals {
namespace {

using namespace pasts;

/// Commits with the files that each of them has.
class KnownRevisions : public Revisions {
 public:
  std::vector<FileVersion> versions;
  std::map<std::string, MemoryStorage::Tree> trees;
  bool has_head = true;
  bool shallow = false;

  Result<Commit> commit(const std::string& revision) const override {
    if (revision == "HEAD" && has_head) return versions.front().commit;
    return Error{ErrorKind::not_found, "no revision"};
  }
  Result<std::unique_ptr<Files>> files_at(const Commit& commit) const override {
    const auto tree = trees.find(commit.id);
    if (tree == trees.end()) return Error{ErrorKind::not_found, "no book in commit"};
    return std::unique_ptr<Files>(std::make_unique<MemoryStorage>(tree->second));
  }
  Result<std::unique_ptr<Files>> staged_files() const override { return internal_error("unasked"); }
  Result<std::vector<std::string>> staged_paths() const override {
    return std::vector<std::string>();
  }
  Result<std::vector<FileVersion>> versions_of(const std::string& /*path*/) const override {
    return versions;
  }
  bool is_shallow() const override { return shallow; }
  std::vector<std::string> names() const override { return {}; }
  void look_from(const Commit& /*commit*/) override {}
};

FileVersion version(const std::string& id, const std::string& path, const std::string& text,
                    std::vector<std::string> parents) {
  Commit made = commit(id, "anna", "2026-09-01");
  made.parents = std::move(parents);
  return {.commit = std::move(made), .path = path, .text = text};
}

}  // namespace

TEST_CASE("a version knows its file in each parent, under the name that it had there") {
  KnownRevisions git;
  git.versions = {version("c3", "new.toml", "3", {"c2", "side"}),
                  version("c2", "new.toml", "2", {"c1"}), version("c1", "old.toml", "1", {"c0"})};
  git.trees = {{"c3", {{"deals.toml", ""}, {"new.toml", "3"}}},
               {"c2", {{"deals.toml", ""}, {"new.toml", "2"}}},
               {"c1", {{"deals.toml", ""}, {"old.toml", "1"}}},
               {"side", {{"deals.toml", ""}}}};
  const auto past = past_of(git, "new.toml");
  REQUIRE(past);
  REQUIRE(past->size() == 3);
  using Texts = std::vector<std::optional<std::string>>;
  CHECK((*past)[0].before == Texts{"2", std::nullopt});
  CHECK((*past)[1].before == Texts{"1"});
  CHECK((*past)[2].before == Texts{std::nullopt});
  CHECK((*past)[1].had_book);
  CHECK_FALSE((*past)[2].had_book);
  CHECK_FALSE((*past)[2].is_cut);
}

TEST_CASE("a shallow clone is cut where commits seem to have no parents") {
  KnownRevisions git;
  git.shallow = true;
  git.versions = {version("c2", "a.toml", "2", {"c1"}), version("c1", "a.toml", "1", {})};
  git.trees = {{"c1", {{"deals.toml", ""}, {"a.toml", "1"}}}};
  const auto past = past_of(git, "a.toml");
  REQUIRE(past);
  CHECK_FALSE((*past)[0].is_cut);
  CHECK((*past)[1].is_cut);
}

TEST_CASE("the pasts of several files come with what the newest commit has") {
  KnownRevisions git;
  git.versions = {version("c1", "a.toml", "1", {})};
  git.trees = {{"c1", {{"deals.toml", ""}, {"a.toml", "1"}}}};
  FilePasts pasts;
  REQUIRE(add_pasts(git, {"a.toml", "b.toml"}, pasts));
  CHECK(pasts.of.size() == 2);
  CHECK(pasts.has_book);

  FilePasts unborn;
  git.has_head = false;
  REQUIRE(add_pasts(git, {"a.toml"}, unborn));
  CHECK_FALSE(unborn.has_book);
}

}  // namespace deals
