// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deals/base/files.hpp>
#include <deals/base/progress.hpp>
#include <deals/store/publish.hpp>
#include <optional>
#include <vector>

/// \file
/// Changing several files as one. The new texts and a manifest are staged in `.deals/txn`; renaming
/// that directory to `.deals/commit` is the point of no return. From there on the files are put in
/// place by this command or by whoever takes the lock next. The caller holds the book's lock.
namespace deals {

/// Makes all changes durably or none. conflict when a file is not what its `before` says. An io
/// error after the point of no return says that the change will be completed by the next command.
Result<void> commit_changes(const Directory& book, const std::vector<FileChange>& changes,
                            const Notice& notice, const OnProgress& on_progress = {});

/// Whether an earlier change waits to be completed.
bool has_interrupted_change(const Directory& book);

/// Differs before and after a change of several files: when `.deals` was changed last. Nothing when
/// it is not there.
struct ChangeMark {
  std::int64_t seconds = 0;
  std::int64_t nanoseconds = 0;

  bool operator==(const ChangeMark&) const = default;
};
std::optional<ChangeMark> change_mark(const Directory& book);

/// Completes what was interrupted after its point of no return, drops what was interrupted before
/// it, and removes temporary files that their writers left behind.
Result<void> recover(const Directory& book, const Notice& notice);

}  // namespace deals
