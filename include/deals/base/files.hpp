// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/base/undo_entry.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The files of a book as everything above `base` sees them: a small tree of names and texts. The
/// disk (store/), a git revision and the in-memory double of the tests all look like this.
namespace deals {

/// A change of one file, with the whole text before and after. Paths are relative to the book.
struct FileChange {
  std::string path;
  std::optional<std::string> before;  ///< nothing: the file is new
  std::optional<std::string> after;   ///< nothing: the file goes
};

/// The `code` of the conflict that Storage::apply returns when a file is no longer what it was:
/// read it again, decide again, try again.
inline constexpr std::string_view changed_meanwhile = "changed-meanwhile";

/// Called once per file of a directory with its index, its name and its text or the error that kept
/// it from being read. Indexes are in order of the names without `.toml`, so of the records' ids.
/// The text is there during the call only. May be called from several threads at a time.
using VisitFile =
    std::function<void(std::size_t index, const std::string& name, Result<std::string_view> text)>;

/// What a visit is called with for this text, which must stay.
Result<std::string_view> view_of(const Result<std::string>& text);

/// Read-only files. Every name is one component or a path below the book, never outside it.
class Files {
 public:
  virtual ~Files() = default;

  /// The whole text of a file. not_found when there is none; invalid_data for what is not a regular
  /// file or is larger than 4 MiB, an attachment than 64 MiB; io when reading fails. The place
  /// names the file.
  virtual Result<std::string> read(const std::string& path) const = 0;

  /// The same, and nothing when there is no such file.
  Result<std::optional<std::string>> read_if_there(const std::string& path) const;

  /// Names in a directory, sorted bytewise, without those that start with a dot. A directory that
  /// does not exist is empty.
  virtual Result<std::vector<std::string>> list(const std::string& directory) const = 0;

  /// Reads every `*.toml` of a directory and returns how many there are. `start` is called with
  /// that number before the first visit.
  virtual Result<std::size_t> read_each(const std::string& directory,
                                        const std::function<void(std::size_t)>& start,
                                        const VisitFile& visit) const;

  /// The undo journal, oldest entry first: those that can be undone, then those that can be redone.
  /// Files without one have no entries.
  virtual Result<std::vector<UndoEntry>> undo_journal() const;
};

/// A book's files that can be changed, all of a command's changes or none.
class Storage : public Files {
 public:
  /// Held while a change is read, computed and written; released when destroyed.
  class Lock {
   public:
    virtual ~Lock() = default;
  };

  /// Waits for the book's lock, at most as long as the storage was told to; conflict on time-out.
  virtual Result<std::unique_ptr<Lock>> lock() = 0;

  /// Runs `reading`, and again when another program (git, as it switches branches) replaced many
  /// files meanwhile, so that it has seen one state of the book. False when that took too long:
  /// what was read last may be of two states.
  virtual bool read_settled(const std::function<void()>& reading) const;

  /// Makes the changes, all or none. conflict when a file is no longer what `before` says. With a
  /// note, an entry in the undo journal comes first: a new one, which ends what could be redone, or
  /// in the place of the one that this change turns around.
  virtual Result<void> apply(const std::vector<FileChange>& changes,
                             const std::optional<UndoNote>& note) = 0;
  Result<void> apply(const std::vector<FileChange>& changes) { return apply(changes, {}); }
};

}  // namespace deals
