// SPDX-License-Identifier: MIT
#include <deals/store/book_storage.hpp>
#include <deals/store/git_index.hpp>
#include <deals/store/lock.hpp>
#include <deals/store/path.hpp>
#include <deals/store/read.hpp>
#include <deals/store/read_each.hpp>
#include <deals/store/replace.hpp>
#include <deals/store/transaction.hpp>

#include <fmt/format.h>
#include <unistd.h>
#include <algorithm>
#include <set>
#include <utility>

namespace deals {
namespace {

constexpr std::chrono::seconds git_patience(5);

/// Several handles share one lock, so that a caller that holds it can take it again.
class HeldLock : public Storage::Lock {
 public:
  explicit HeldLock(std::shared_ptr<Descriptor> file) : file_(std::move(file)) {}

 private:
  std::shared_ptr<Descriptor> file_;
};

bool is_hidden(const ListedName& entry) { return entry.name.starts_with('.'); }
bool is_no_record(const ListedName& entry) {
  return is_hidden(entry) || !entry.name.ends_with(".toml");
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
  Result<void> apply(const std::vector<FileChange>& changes) override;

  /// Completes a change that was interrupted after its point of no return.
  Result<void> complete_interrupted();

 private:
  LockOptions lock_options() const;

  Directory book_;
  std::optional<GitIndex> git_;
  StorageOptions options_;
  std::weak_ptr<Descriptor> held_;
};

Result<std::string> BookStorage::read(const std::string& path) const {
  auto location = locate(path);
  if (!location) return std::move(location).error();
  auto directory = open_directory(book_, location->directory);
  if (directory) return FileReader().read(*directory, {location->name});
  if (directory.error().kind != ErrorKind::not_found) return std::move(directory).error();
  return Error{ErrorKind::not_found, "no such file", {path}};
}

/// The entries of a directory that may not be there, without those that `is_unwanted`.
Result<std::vector<ListedName>> wanted_entries(const Result<Directory>& directory,
                                               bool (*is_unwanted)(const ListedName&)) {
  if (!directory && directory.error().kind == ErrorKind::not_found)
    return std::vector<ListedName>();
  if (!directory) return directory.error();
  auto entries = entries_of(*directory);
  if (entries) std::erase_if(*entries, is_unwanted);
  return entries;
}

Result<std::vector<std::string>> BookStorage::list(const std::string& directory) const {
  auto entries = wanted_entries(open_directory(book_, directory), is_hidden);
  if (!entries) return std::move(entries).error();
  std::vector<std::string> names;
  names.reserve(entries->size());
  for (ListedName& entry : *entries) names.push_back(std::move(entry.name));
  return names;
}

Result<std::size_t> BookStorage::read_each(const std::string& directory,
                                           const std::function<void(std::size_t)>& start,
                                           const VisitFile& visit) const {
  auto opened = open_directory(book_, directory);
  auto entries = wanted_entries(opened, is_no_record);
  if (!entries) return std::move(entries).error();
  start(entries->size());
  if (!entries->empty()) read_entries(*opened, *entries, visit);
  return entries->size();
}

bool BookStorage::read_settled(const std::function<void()>& reading) const {
  if (git_) return git_->read_between_changes(reading, git_patience);
  return Storage::read_settled(reading);
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
    if (auto recovered = recover(book_, options_.on_notice); !recovered) {
      return std::move(recovered).error();
    }
    held_ = held;
  }
  return std::unique_ptr<Lock>(std::make_unique<HeldLock>(std::move(held)));
}

/// The one way in for every change. What belongs to every change (an entry for undo) belongs here.
Result<void> BookStorage::apply(const std::vector<FileChange>& changes) {
  auto wanted = effective(changes);
  if (!wanted) return std::move(wanted).error();
  if (wanted->empty()) return {};
  auto held = lock();
  if (!held) return std::move(held).error();
  if (wanted->size() == 1) return replace_file(book_, wanted->front(), options_.on_notice);
  return commit_changes(book_, *wanted, options_.on_notice);
}

Result<void> BookStorage::complete_interrupted() {
  if (!has_interrupted_change(book_)) return {};
  auto held = lock();
  if (!held) return std::move(held).error();
  return {};
}

}  // namespace

Result<std::unique_ptr<Storage>> open_book(const std::string& directory,
                                           const StorageOptions& options) {
  auto book = open_book_directory(directory);
  if (!book) return std::move(book).error();
  auto storage =
      std::make_unique<BookStorage>(*std::move(book), GitIndex::above(directory), options);
  if (auto completed = storage->complete_interrupted(); !completed) {
    return std::move(completed).error();
  }
  return std::unique_ptr<Storage>(std::move(storage));
}

}  // namespace deals
