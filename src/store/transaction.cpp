// SPDX-License-Identifier: MIT
#include <deals/store/manifest.hpp>
#include <deals/store/replace.hpp>
#include <deals/store/roll_forward.hpp>
#include <deals/store/transaction.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <string>

namespace deals {
namespace {

constexpr const char* staged_name = "txn";

/// Compares one file with what the change expects and stages its new text.
Result<Step> stage(const Directory& book, const Directory& staged, const FileChange& change,
                   std::size_t number) {
  auto present = look_at(book, change);
  if (!present) return std::move(present).error();
  // After the point of no return it would be too late to find out.
  if (faccessat(present->directory.number(), ".", W_OK | X_OK, AT_EACCESS) != 0) {
    return system_error(errno, "write to the directory", present->directory.path);
  }
  Step step{change.path, {}, {}};
  if (change.before) step.before = digest_of(*change.before);
  if (!change.after) return step;
  step.after = digest_of(*change.after);
  auto written =
      write_new({staged, std::to_string(number)}, *change.after, present->permissions, change.path);
  if (!written) return std::move(written).error();
  return step;
}

Result<void> stage_all(const Directory& book, const Directory& staged,
                       const std::vector<FileChange>& changes, const OnProgress& on_progress) {
  std::vector<Step> steps;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    auto step = stage(book, staged, changes[i], i);
    if (!step) return std::move(step).error();
    steps.push_back(*std::move(step));
    if (on_progress) on_progress({Progress::Work::writing, i + 1, changes.size()});
  }
  const Spot manifest{staged, manifest_name};
  const std::string text = manifest_text(steps);
  if (text.size() > max_manifest_size) return usage_error("too many files for one change");
  auto written = write_new(manifest, text, {}, manifest.path());
  if (!written) return written;
  return sync(staged);
}

/// The point of no return. Undone when it cannot be made durable.
Result<void> commit(const Directory& deals) {
  const Spot staged{deals, staged_name};
  const Spot committed{deals, commit_name};
  if (const int failure = move_over(staged, committed); failure != 0) {
    return system_error(failure, "commit the change", committed.path());
  }
  auto synced = sync(deals);
  if (synced) return {};
  Error error = std::move(synced).error();
  if (move_over(committed, staged) != 0) error.message += std::string("; ") + late_news;
  return error;
}

Result<void> stage_and_commit(const Directory& book, const Directory& deals,
                              const std::vector<FileChange>& changes,
                              const OnProgress& on_progress) {
  if (mkdirat(deals.number(), staged_name, 0777) != 0) {
    return system_error(errno, "make the directory", deals.path_of(staged_name));
  }
  auto staged = open_directory(deals, staged_name);
  if (!staged) return std::move(staged).error();
  auto all = stage_all(book, *staged, changes, on_progress);
  return all ? commit(deals) : all;
}

/// Temporary files are written under the lock only, so that those found under it have no writer.
Result<void> remove_leftovers(const Directory& deals) {
  auto temporary = open_directory(deals, "tmp");
  if (!temporary && temporary.error().kind == ErrorKind::not_found) return {};
  if (!temporary) return std::move(temporary).error();
  auto entries = entries_of(*temporary);
  if (!entries) return std::move(entries).error();
  for (const ListedName& entry : *entries) unlinkat(temporary->number(), entry.name.c_str(), 0);
  return {};
}

}  // namespace

Result<void> commit_changes(const Directory& book, const std::vector<FileChange>& changes,
                            const Notice& notice, const OnProgress& on_progress) {
  auto deals = make_directory(book, ".deals");
  if (!deals) return std::move(deals).error();
  auto committed = stage_and_commit(book, *deals, changes, on_progress);
  if (!committed) {
    // What cannot be removed now is removed by the next command.
    (void)!remove_directory(*deals, staged_name);
    return committed;
  }
  return roll_forward(book, *deals, notice, on_progress);
}

bool has_interrupted_change(const Directory& book) {
  return faccessat(book.number(), ".deals/commit", F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

std::optional<ChangeMark> change_mark(const Directory& book) {
  struct stat status = {};
  if (fstatat(book.number(), ".deals", &status, AT_SYMLINK_NOFOLLOW) != 0) return {};
  return ChangeMark{status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

Result<void> recover(const Directory& book, const Notice& notice) {
  auto deals = open_directory(book, ".deals");
  if (!deals) return std::move(deals).error();
  if (has_interrupted_change(book)) {
    // Its writer may have ended before it made the point of no return durable.
    if (auto synced = sync(*deals); !synced) return synced;
    if (auto completed = roll_forward(book, *deals, notice); !completed) return completed;
  }
  if (auto dropped = remove_directory(*deals, staged_name); !dropped) return dropped;
  return remove_leftovers(*deals);
}

}  // namespace deals
