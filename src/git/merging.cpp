// SPDX-License-Identifier: MIT
#include "merging.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "status.hpp"

namespace deals {
namespace {

constexpr std::size_t most_files_told = 5;

Error merge_conflict(std::string message, std::string hint) {
  return Error{.kind = ErrorKind::conflict, .message = std::move(message)}.hinted(std::move(hint));
}

std::string told_files(const std::vector<std::string>& files) {
  return shown(join_some(files, most_files_told, "and"));
}

void add_unmerged(const StatusEntry& entry, const std::string& prefix, MergeInProgress& merge) {
  if (!entry.path.starts_with(prefix)) {
    merge.others.emplace_back(entry.path);
    return;
  }
  merge.unmerged.push_back({std::string(entry.path.substr(prefix.size())),
                            entry.state != "UU" && entry.state != "AA"});
}

Error others_in_conflict(const std::vector<std::string>& files) {
  return merge_conflict("files besides the book are in conflict: " + told_files(files),
                        "settle them and git add them; then deals sync goes on");
}

/// The files that make a book; others that lie beside them are nobody's business here.
bool is_of_book(std::string_view path) {
  for (std::string_view start : {"customers/", "opportunities/", "archive/", "attachments/"}) {
    if (path.starts_with(start)) return true;
  }
  for (std::string_view name :
       {"deals.toml", "products.toml", "rates.toml", ".gitattributes", ".gitignore"}) {
    if (path == name) return true;
  }
  return false;
}

}  // namespace

Result<std::optional<MergeInProgress>> merge_in_progress(const Repository& repository) {
  if (!repository.git.object_named("MERGE_HEAD")) return std::optional<MergeInProgress>();
  auto told = repository.git.read({"status", "--porcelain=v2", "-z", "--untracked-files=no"});
  if (!told) return std::move(told).error();
  MergeInProgress merge;
  for (const StatusEntry& entry : parse_status(*told).entries) {
    if (entry.kind == StatusEntry::Kind::unmerged) add_unmerged(entry, repository.prefix, merge);
  }
  return std::optional(std::move(merge));
}

Result<std::vector<UnmergedFile>> conclude_merge(const Repository& repository,
                                                 const MergeInProgress& merge,
                                                 const ShareRequest& request) {
  std::vector<UnmergedFile> left;
  std::vector<std::string> add = {"add", "--"};
  for (const UnmergedFile& file : merge.unmerged) {
    const bool is_settled = !file.is_removed_there && request.is_settled(file.path);
    if (is_settled) add.push_back(file.path);
    if (!is_settled) left.push_back(file);
  }
  if (!left.empty()) return left;
  if (!merge.others.empty()) return others_in_conflict(merge.others);
  if (add.size() > 2) {
    auto added = repository.git.run(add);
    if (!added) return std::move(added).error();
    if (added->code != 0) return git_failed("git does not take the settled files", *added);
  }
  auto committed = repository.git.run({"commit", "--no-edit", "--cleanup=strip"});
  if (!committed) return std::move(committed).error();
  if (committed->code != 0) return git_failed("git did not commit the merge", *committed);
  return left;
}

Result<std::vector<UnmergedFile>> merge_revision(const Repository& repository,
                                                 const std::string& revision) {
  auto merged = repository.git.run({"-c", "merge.autoStash=false", "merge", "--no-edit", "--ff",
                                    "--commit", "--no-squash", revision});
  if (!merged) return std::move(merged).error();
  if (merged->code == 0) return std::vector<UnmergedFile>();
  auto progress = merge_in_progress(repository);
  if (!progress) return std::move(progress).error();
  const bool is_torn =
      *progress && (!(*progress)->unmerged.empty() || !(*progress)->others.empty());
  if (!is_torn) return git_failed("git could not merge what came in", *merged);
  if ((*progress)->unmerged.empty()) return others_in_conflict((*progress)->others);
  return std::move((*progress)->unmerged);
}

Result<void> check_committed(const Repository& repository) {
  auto told = repository.git.read(
      {"status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--", "."});
  if (!told) return std::move(told).error();
  std::vector<std::string> changed;
  for (const StatusEntry& entry : parse_status(*told).entries) {
    const std::string_view path =
        entry.path.substr(std::min(repository.prefix.size(), entry.path.size()));
    const bool is_new = entry.kind == StatusEntry::Kind::untracked;
    if (!is_new || is_of_book(path)) changed.emplace_back(path);
  }
  if (changed.empty()) return {};
  return merge_conflict("changes of the book are not committed: " + told_files(changed),
                        "commit them first: git add . && git commit; [git] commit = true in "
                        "deals.toml makes deals do so");
}

}  // namespace deals
