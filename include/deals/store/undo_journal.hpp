// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/base/undo_entry.hpp>
#include <deals/store/directory.hpp>
#include <deals/store/publish.hpp>
#include <optional>
#include <vector>

/// \file
/// The undo journal on the disk: `.deals/undo`, a file per command, named by its number and
/// `.undone` when it waits to be redone. An entry is written as `pending` before its change and
/// gets its name afterwards; one that an interrupted command left pending is settled by whoever
/// takes the lock next. Everything but reading happens under the lock.
namespace deals {

class UndoJournal {
 public:
  explicit UndoJournal(const Directory& book) : book_(book) {}

  /// What became of the change of an entry that was left pending.
  struct Settled {
    UndoHead head;
    bool was_made = false;
  };

  /// Writes the entry of a change that is about to be made, durably.
  Result<void> prepare(const std::vector<FileChange>& changes, const UndoNote& note);

  /// The change is made: the prepared entry joins the journal, and what is too much leaves it. What
  /// fails here is done by the next settle.
  void finish(const UndoNote& note);

  /// Looks whether the change of a pending entry was made, and keeps the entry or drops it. Nothing
  /// without a pending entry that can be read.
  std::optional<Settled> settle();

  /// Every entry, oldest first; one that cannot be read has a problem in place of its contents.
  Result<std::vector<UndoEntry>> entries() const;

 private:
  const Directory& book_;
  UndoHead prepared_;
};

}  // namespace deals
