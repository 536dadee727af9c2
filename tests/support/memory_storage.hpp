// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace deals {

/// A book in memory, for tests: paths and their texts, with read errors planted at will. It checks
/// `before` as the disk does and makes all changes or none.
class MemoryStorage : public Storage {
 public:
  using Tree = std::map<std::string, std::string>;

  MemoryStorage() = default;
  /// MemoryStorage book{{"deals.toml", "…"}, {"customers/acme.toml", "…"}};
  MemoryStorage(std::initializer_list<Tree::value_type> tree) : files(tree) {}
  explicit MemoryStorage(Tree tree) : files(std::move(tree)) {}

  /// From now on reading `path`, which need not exist, gives this error. The file is listed.
  void fail_to_read(const std::string& path, Error error) {
    error.place.file = path;
    errors_.insert_or_assign(path, std::move(error));
  }

  /// From now on every apply gives this error and changes nothing.
  void fail_to_apply(Error error) { apply_error_ = std::move(error); }

  Result<std::string> read(const std::string& path) const override {
    if (auto planted = errors_.find(path); planted != errors_.end()) return planted->second;
    if (auto file = files.find(path); file != files.end()) return file->second;
    return Error{ErrorKind::not_found, "no such file", {path}};
  }

  Result<std::vector<std::string>> list(const std::string& directory) const override {
    const std::string prefix = directory.empty() ? "" : directory + "/";
    std::set<std::string> names;
    const auto add = [&](const std::string& path) {
      if (!path.starts_with(prefix)) return;
      const std::string name =
          path.substr(prefix.size(), path.find('/', prefix.size()) - prefix.size());
      if (!name.starts_with('.')) names.insert(name);
    };
    for (const auto& [path, text] : files) add(path);
    for (const auto& [path, error] : errors_) add(path);
    return std::vector<std::string>(names.begin(), names.end());
  }

  Result<std::unique_ptr<Lock>> lock() override {
    ++locks;
    return std::make_unique<Lock>();
  }

  Result<std::vector<UndoEntry>> undo_journal() const override { return journal; }

  using Storage::apply;
  Result<void> apply(const std::vector<FileChange>& changes,
                     const std::optional<UndoNote>& note) override {
    if (apply_error_) return *apply_error_;
    for (const FileChange& change : changes) {
      auto file = files.find(change.path);
      const auto now = file == files.end() ? std::nullopt : std::optional(file->second);
      if (now == change.before) continue;
      Error error{ErrorKind::conflict,
                  change.before ? "changed meanwhile" : "exists already",
                  {change.path}};
      error.code = changed_meanwhile;
      return error;
    }
    for (const FileChange& change : changes) {
      if (change.after) files.insert_or_assign(change.path, *change.after);
      if (!change.after) files.erase(change.path);
    }
    applied.push_back(changes);
    if (note && note->limits.commands > 0) enter(undo_entry_of(note->head, changes));
    return {};
  }

  Tree files;                                    ///< the book as it is now
  std::vector<std::vector<FileChange>> applied;  ///< every successful apply, in order
  int locks = 0;                                 ///< how often the lock was taken
  std::vector<UndoEntry> journal;                ///< of any length

 private:
  void enter(UndoEntry entry) {
    for (UndoEntry& each : journal) {
      if (each.head.number != entry.head.number) continue;
      each = std::move(entry);
      return;
    }
    entry.head.number = journal.empty() ? 1 : journal.back().head.number + 1;
    std::erase_if(journal, [](const UndoEntry& each) { return each.head.is_undone; });
    journal.push_back(std::move(entry));
  }

  std::map<std::string, Error> errors_;
  std::optional<Error> apply_error_;
};

}  // namespace deals
