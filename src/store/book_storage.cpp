// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/store/book_storage.hpp>
#include <deals/store/git_index.hpp>
#include <deals/store/lock.hpp>
#include <deals/store/names_ahead.hpp>
#include <deals/store/overlay.hpp>
#include <deals/store/path.hpp>
#include <deals/store/read.hpp>
#include <deals/store/read_each.hpp>
#include <deals/store/replace.hpp>
#include <deals/store/transaction.hpp>
#include <deals/store/undo_journal.hpp>

#include <fmt/format.h>
#include <unistd.h>
#include <algorithm>
#include <set>
#include <utility>

#include "visit_count.hpp"

namespace deals {
namespace {

constexpr std::chrono::seconds git_patience(5);
constexpr int most_readings = 5;

/// Several handles share one lock, so that a caller that holds it can take it again.
class HeldLock : public Storage::Lock {
 public:
  explicit HeldLock(std::shared_ptr<Descriptor> file) : file_(std::move(file)) {}

 private:
  std::shared_ptr<Descriptor> file_;
};

bool is_hidden(const ListedName& entry) { return entry.name.starts_with('.'); }

/// The directory that is read next by whoever reads this one, or "".
std::string next_directory(const std::string& directory) {
  const std::string_view customers = "customers";
  if (!directory.ends_with(customers)) return "";
  return directory.substr(0, directory.size() - customers.size()) + "opportunities";
}

/// Changes that change something, each of a file of its own.
Result<std::vector<FileChange>> effective(const std::vector<FileChange>& changes) {
  std::vector<FileChange> kept;
  std::set<std::string> paths;
  for (const FileChange& change : changes) {
    if (!paths.insert(change.path).second) {
      return internal_error(fmt::format("\"{}\" is changed twice at once", change.path));
    }
    if (change.before != change.after) kept.push_back(change);
  }
  return kept;
}

/// The news that a command before this one did not come to its end.
Error interrupted(const UndoHead& head, bool was_made) {
  const std::string whose =
      head.command.empty()
          ? "an earlier command"
          : fmt::format("\"{}\" ({}, {})", shown(head.command), shown(head.by), to_iso(head.at));
  Error news{ErrorKind::io,
             fmt::format("{} was interrupted; {}", whose,
                         was_made ? "its change is complete now" : "nothing of it is there")};
  news.severity = Severity::notice;
  return news;
}

class BookStorage : public Storage {
 public:
  BookStorage(Directory book, std::optional<GitIndex> git, StorageOptions options)
      : book_(std::move(book)), git_(std::move(git)), options_(std::move(options)) {}

  Result<std::string> read(const std::string& path) const override;
  Result<std::vector<std::string>> list(const std::string& directory) const override;
  Result<std::size_t> read_each(const std::string& directory,
                                const std::function<void(std::size_t)>& start,
                                const VisitFile& visit) const override;
  Result<std::unique_ptr<Lock>> lock() override;
  bool read_settled(const std::function<void()>& reading) const override;
  Result<std::vector<UndoEntry>> undo_journal() const override;
  Result<void> apply(const std::vector<FileChange>& changes,
                     const std::optional<UndoNote>& note) override;

  /// Completes a change that was interrupted after its point of no return, or reads as if it were
  /// where nothing can be written.
  Result<void> complete_interrupted();

 private:
  LockOptions lock_options() const;
  Result<RecordNames> record_names(const Directory& directory) const;
  void read_whole(const std::function<void()>& reading) const;
  void wait_for_change() const;
  Result<void> make(const std::vector<FileChange>& changes);
  Result<void> recover_interrupted() const;

  Directory book_;
  std::optional<GitIndex> git_;
  StorageOptions options_;
  std::weak_ptr<Descriptor> held_;
  Overlay overlay_;
  mutable NamesAhead ahead_;
};

Result<std::string> BookStorage::read(const std::string& path) const {
  if (const auto* waiting = overlay_.find(path)) {
    if (*waiting) return **waiting;
    return Error{ErrorKind::not_found, "no such file", {path}};
  }
  auto location = locate(path);
  if (!location) return std::move(location).error();
  auto directory = open_directory(book_, location->directory);
  const bool is_attachment = location->directory.starts_with("attachments");
  FileReader reader(is_attachment ? max_attachment_size : max_file_size);
  if (directory) return reader.read(*directory, {location->name});
  if (directory.error().kind != ErrorKind::not_found) return std::move(directory).error();
  return Error{ErrorKind::not_found, "no such file", {path}};
}

Result<std::vector<std::string>> BookStorage::list(const std::string& directory) const {
  std::vector<std::string> names;
  if (auto opened = open_directory(book_, directory)) {
    auto entries = entries_of(*opened);
    if (!entries) return std::move(entries).error();
    names.reserve(entries->size());
    for (ListedName& entry : *entries) {
      if (!is_hidden(entry)) names.push_back(std::move(entry.name));
    }
  } else if (opened.error().kind != ErrorKind::not_found) {
    return std::move(opened).error();
  }
  overlay_.correct(directory, names);
  return names;
}

/// The names of a directory's records; begins to list those of the next one where there are many.
Result<RecordNames> BookStorage::record_names(const Directory& directory) const {
  if (auto listed = ahead_.take(directory.path)) return *std::move(listed);
  const std::string next = next_directory(directory.path);
  if (next.empty()) return RecordNames::of(directory);
  return RecordNames::of(directory, [&] { ahead_.list(book_, next); });
}

Result<std::size_t> BookStorage::read_each(const std::string& directory,
                                           const std::function<void(std::size_t)>& start,
                                           const VisitFile& visit) const {
  if (!overlay_.is_empty()) return Storage::read_each(directory, start, visit);
  RecordNames names;
  const auto opened = open_directory(book_, directory);
  if (opened) {
    auto found = record_names(*opened);
    if (!found) return std::move(found).error();
    names = *std::move(found);
  } else if (opened.error().kind != ErrorKind::not_found) {
    return opened.error();
  }
  start(names.size());
  if (names.size() == 0) return 0;
  VisitCount count(names.size(), options_.on_progress);
  read_records(*opened, names, options_.on_progress ? count.counting(visit) : visit);
  return names.size();
}

bool BookStorage::read_settled(const std::function<void()>& reading) const {
  if (git_) return git_->read_between_changes([&] { read_whole(reading); }, git_patience);
  read_whole(reading);
  return true;
}

/// Runs `reading` until no change of several files was being made meanwhile.
void BookStorage::read_whole(const std::function<void()>& reading) const {
  for (int tries = 0; tries < most_readings; ++tries) {
    const auto before = change_mark(book_);
    ahead_.drop();
    reading();
    if (!has_interrupted_change(book_) && change_mark(book_) == before) return;
    wait_for_change();
  }
}

/// Waits until a change of several files that is being made, if any, is complete.
void BookStorage::wait_for_change() const {
  if (!has_interrupted_change(book_)) return;
  // Should the lock not be had, what there is to read is read all the same.
  const auto held = acquire_lock(book_, lock_options());
  if (held) (void)recover_interrupted();
}

LockOptions BookStorage::lock_options() const {
  LockOptions options;
  options.timeout = std::chrono::milliseconds(options_.lock_timeout_ms);
  options.holder = fmt::format("process {} ({}: {})", getpid(), options_.user, options_.command);
  options.on_wait = options_.on_wait;
  return options;
}

Result<std::unique_ptr<Storage::Lock>> BookStorage::lock() {
  auto held = held_.lock();
  if (!held) {
    auto file = acquire_lock(book_, lock_options());
    if (!file) return std::move(file).error();
    held = std::make_shared<Descriptor>(*std::move(file));
    if (auto recovered = recover_interrupted(); !recovered) return std::move(recovered).error();
    held_ = held;
  }
  return std::unique_ptr<Lock>(std::make_unique<HeldLock>(std::move(held)));
}

/// What an interrupted command left is completed or dropped, and that is said.
Result<void> BookStorage::recover_interrupted() const {
  const bool was_committed = has_interrupted_change(book_);
  if (auto recovered = recover(book_, options_.on_notice); !recovered) return recovered;
  const auto settled = UndoJournal(book_).settle();
  if (!options_.on_notice || (!settled && !was_committed)) return {};
  options_.on_notice(settled ? interrupted(settled->head, settled->was_made)
                             : interrupted(UndoHead{}, true));
  return {};
}

Result<std::vector<UndoEntry>> BookStorage::undo_journal() const {
  return UndoJournal(book_).entries();
}

Result<void> BookStorage::make(const std::vector<FileChange>& changes) {
  if (changes.size() == 1) return replace_file(book_, changes.front(), options_.on_notice);
  return commit_changes(book_, changes, options_.on_notice, options_.on_progress);
}

/// The one way in for every change.
Result<void> BookStorage::apply(const std::vector<FileChange>& changes,
                                const std::optional<UndoNote>& note) {
  auto wanted = effective(changes);
  if (!wanted) return std::move(wanted).error();
  if (wanted->empty()) return {};
  ahead_.drop();
  auto held = lock();
  if (!held) return std::move(held).error();
  if (!note || note->limits.commands == 0) return make(*wanted);
  UndoJournal journal(book_);
  if (auto prepared = journal.prepare(*wanted, *note); !prepared) return prepared;
  auto made = make(*wanted);
  if (made) {
    journal.finish(*note);
  } else {
    // Some errors come after the change is in place.
    journal.settle();
  }
  return made;
}

Result<void> BookStorage::complete_interrupted() {
  if (!has_interrupted_change(book_)) return {};
  auto held = lock();
  if (held) return {};
  if (held.error().kind != ErrorKind::io) return std::move(held).error();
  auto overlay = Overlay::of(book_);
  if (!overlay) return std::move(overlay).error();
  overlay_ = *std::move(overlay);
  return {};
}

}  // namespace

Result<std::unique_ptr<Storage>> open_book(const std::string& directory,
                                           const StorageOptions& options) {
  auto book = open_book_directory(directory);
  if (!book) return std::move(book).error();
  auto git = options.waits_for_git ? GitIndex::above(directory) : std::nullopt;
  auto storage = std::make_unique<BookStorage>(*std::move(book), std::move(git), options);
  if (auto completed = storage->complete_interrupted(); !completed) {
    return std::move(completed).error();
  }
  return std::unique_ptr<Storage>(std::move(storage));
}

}  // namespace deals
