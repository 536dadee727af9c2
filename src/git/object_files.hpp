// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "object_reader.hpp"

/// \file
/// Files as git keeps them, read through its objects; the work tree is never looked at.
namespace deals {

/// The common part: texts of blobs, found through the entries of directories. Limits are those of
/// the disk, and only regular files are read.
class ObjectFiles : public Files {
 public:
  explicit ObjectFiles(std::shared_ptr<ObjectReader> objects) : objects_(std::move(objects)) {}

  Result<std::string> read(const std::string& path) const override;
  Result<std::vector<std::string>> list(const std::string& directory) const override;
  Result<std::size_t> read_each(const std::string& directory,
                                const std::function<void(std::size_t)>& start,
                                const VisitFile& visit) const override;
  Result<std::vector<UndoEntry>> undo_journal() const override;

 protected:
  /// The entries of a directory below the book, "" for the book itself; null when it is not there.
  virtual Result<const TreeEntries*> entries(const std::string& directory) const = 0;

  ObjectReader& objects() const { return *objects_; }

 private:
  std::shared_ptr<ObjectReader> objects_;
};

/// The files below a tree object, which is that of the book.
class RevisionFiles : public ObjectFiles {
 public:
  RevisionFiles(std::shared_ptr<ObjectReader> objects, std::string tree)
      : ObjectFiles(std::move(objects)), tree_(std::move(tree)) {}

 protected:
  Result<const TreeEntries*> entries(const std::string& directory) const override;

 private:
  Result<std::optional<TreeEntries>> look_up(const std::string& directory) const;

  std::string tree_;
  mutable std::map<std::string, std::optional<TreeEntries>> known_;
};

/// The files of git's index.
class StagedFiles : public ObjectFiles {
 public:
  /// `listing` is what `git ls-files --stage -z` says of the book's directory.
  StagedFiles(std::shared_ptr<ObjectReader> objects, std::string_view listing);

 protected:
  Result<const TreeEntries*> entries(const std::string& directory) const override;

 private:
  void add(std::string_view path, TreeEntry entry);

  std::map<std::string, TreeEntries, std::less<>> directories_;
};

/// The entries of a tree by its name, `HASH` or `HASH^{tree}`.
Result<TreeEntries> read_tree(ObjectReader& objects, const std::string& name);

}  // namespace deals
