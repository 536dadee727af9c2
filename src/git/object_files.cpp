// SPDX-License-Identifier: MIT
#include "object_files.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/file_name.hpp>
#include <deals/base/file_size.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr std::string_view record_extension = ".toml";

Error no_such_file(const std::string& path) {
  return {.kind = ErrorKind::not_found, .message = "no such file", .place = {.file = path}};
}

Error odd_entry(const TreeEntry& entry, const std::string& path, std::string_view wanted) {
  if (entry.mode.empty()) {
    return Error{.kind = ErrorKind::conflict,
                 .message = "unresolved merge: git's index has several versions of it",
                 .place = {.file = path}}
        .hinted("git add it once it is resolved");
  }
  std::string_view kind = "a file";
  if (entry.mode == tree_mode) kind = "a directory";
  if (entry.mode == "120000") kind = "a symbolic link";
  if (entry.mode == "160000") kind = "a submodule";
  return {.kind = ErrorKind::invalid_data,
          .message = fmt::format("is {}, not {}", kind, wanted),
          .place = {.file = path}};
}

/// Readable text, or what is wrong with the entry.
Result<void> check_file(const TreeEntry& entry, const std::string& path) {
  if (entry.mode.starts_with("100")) return {};
  return odd_entry(entry, path, "a file");
}

std::size_t largest_file(std::string_view directory) {
  return directory.starts_with("attachments") ? max_attachment_size : max_file_size;
}

std::string_view stem_of(const TreeEntry& entry) {
  return std::string_view(entry.name).substr(0, entry.name.size() - record_extension.size());
}

/// The entries of records' files, in order of their ids; of a directory that is not there, none.
std::vector<const TreeEntry*> records_of(const TreeEntries* all) {
  std::vector<const TreeEntry*> records;
  if (all == nullptr) return records;
  for (const TreeEntry& entry : *all) {
    const bool is_record = entry.name.ends_with(record_extension) && !entry.name.starts_with('.');
    if (is_record) records.push_back(&entry);
  }
  std::sort(records.begin(), records.end(), [](const TreeEntry* left, const TreeEntry* right) {
    return stem_of(*left) < stem_of(*right);
  });
  return records;
}

Result<std::string> text_of(Result<GitObject> object, const std::string& path,
                            std::size_t largest) {
  if (!object) return std::move(object).error().at({.file = path});
  if (object->content) return *std::move(object->content);
  return Error{.kind = ErrorKind::invalid_data,
               .message = fmt::format("is larger than {} MiB", largest >> 20U),
               .place = {.file = path}};
}

}  // namespace

Result<std::string> ObjectFiles::read(const std::string& path) const {
  const FileLocation where = location_of(path);
  auto all = entries(std::string(where.directory));
  if (!all) return std::move(all).error();
  const TreeEntry* entry = *all == nullptr ? nullptr : find_entry(**all, where.name);
  if (entry == nullptr) return no_such_file(path);
  if (auto checked = check_file(*entry, path); !checked) return std::move(checked).error();
  const std::size_t largest = largest_file(where.directory);
  return text_of(objects_->read(entry->id, largest), path, largest);
}

Result<std::vector<std::string>> ObjectFiles::list(const std::string& directory) const {
  auto all = entries(directory);
  if (!all) return std::move(all).error();
  std::vector<std::string> names;
  if (*all == nullptr) return names;
  for (const TreeEntry& entry : **all) {
    if (!entry.name.starts_with('.')) names.push_back(entry.name);
  }
  return names;
}

Result<std::size_t> ObjectFiles::read_each(const std::string& directory,
                                           const std::function<void(std::size_t)>& start,
                                           const VisitFile& visit) const {
  auto all = entries(directory);
  if (!all) return std::move(all).error();
  const std::vector<const TreeEntry*> wanted = records_of(*all);
  start(wanted.size());
  std::vector<std::string> ids;
  std::vector<std::size_t> indices;
  const std::string above = directory.empty() ? "" : directory + "/";
  const auto path_of = [&](std::size_t index) { return above + wanted[index]->name; };
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (auto checked = check_file(*wanted[i], path_of(i)); !checked) {
      visit(i, wanted[i]->name, std::move(checked).error());
      continue;
    }
    ids.push_back(wanted[i]->id);
    indices.push_back(i);
  }
  const std::size_t largest = largest_file(directory);
  auto done = objects_->read_each(ids, largest, [&](std::size_t at, Result<GitObject> object) {
    const std::size_t index = indices[at];
    const auto text = text_of(std::move(object), path_of(index), largest);
    visit(index, wanted[index]->name, view_of(text));
  });
  if (!done) return std::move(done).error();
  return wanted.size();
}

Result<std::vector<UndoEntry>> ObjectFiles::undo_journal() const {
  return usage_error("a revision of git has no undo journal")
      .hinted("without --at it is that of the book as it stands");
}

Result<TreeEntries> read_tree(ObjectReader& objects, const std::string& name) {
  constexpr std::size_t largest_tree = std::size_t{1} << 30U;
  auto object = objects.read(name, largest_tree);
  if (!object) return std::move(object).error();
  const std::size_t digits = name.find('^');
  auto entries =
      object->type == "tree" && object->content
          ? parse_tree(*object->content, digits == std::string::npos ? name.size() : digits)
          : std::nullopt;
  if (entries) return *std::move(entries);
  return Error{.kind = ErrorKind::io, .message = fmt::format("{} is no tree", shown(name))};
}

Result<std::optional<TreeEntries>> RevisionFiles::look_up(const std::string& directory) const {
  if (directory.empty()) {
    auto top = read_tree(objects(), tree_);
    if (!top) return std::move(top).error();
    return std::optional(*std::move(top));
  }
  const FileLocation where = location_of(directory);
  auto above = entries(std::string(where.directory));
  if (!above) return std::move(above).error();
  const TreeEntry* entry = *above == nullptr ? nullptr : find_entry(**above, where.name);
  if (entry == nullptr) return std::optional<TreeEntries>();
  if (entry->mode != tree_mode) return odd_entry(*entry, directory, "a directory");
  auto found = read_tree(objects(), entry->id);
  if (!found) return std::move(found).error();
  return std::optional(*std::move(found));
}

Result<const TreeEntries*> RevisionFiles::entries(const std::string& directory) const {
  auto at = known_.find(directory);
  if (at == known_.end()) {
    auto found = look_up(directory);
    if (!found) return std::move(found).error();
    at = known_.emplace(directory, *std::move(found)).first;
  }
  return at->second ? &*at->second : nullptr;
}

}  // namespace deals
