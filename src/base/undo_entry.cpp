// SPDX-License-Identifier: MIT
#include <deals/base/files.hpp>
#include <deals/base/undo_entry.hpp>

namespace deals {

UndoEntry undo_entry_of(const UndoHead& head, const std::vector<FileChange>& changes) {
  UndoEntry entry{head, {}, {}};
  for (const FileChange& change : changes) {
    UndoStep step{change.path, change.before, {}};
    if (change.after) step.present = digest_of(*change.after);
    entry.steps.push_back(std::move(step));
  }
  return entry;
}

}  // namespace deals
