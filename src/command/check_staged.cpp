// SPDX-License-Identifier: MIT
#include "check_staged.hpp"

#include <algorithm>
#include <deals/base/file_name.hpp>
#include <deals/base/spelling.hpp>
#include <deals/command/view.hpp>
#include <deals/text/parse.hpp>
#include <map>

namespace deals {
namespace {

/// With more of them, all of the book is read at once, and sooner.
constexpr std::size_t most_read_one_by_one = 500;

/// Some of a book's files; the directories list no others.
class ChosenFiles : public Files {
 public:
  ChosenFiles(std::unique_ptr<Files> all, std::set<std::string> paths)
      : all_(std::move(all)), paths_(std::move(paths)) {}

  Result<std::string> read(const std::string& path) const override { return all_->read(path); }

  Result<std::vector<std::string>> list(const std::string& directory) const override {
    const std::string prefix = directory.empty() ? "" : directory + "/";
    std::vector<std::string> names;
    for (auto at = paths_.lower_bound(prefix); at != paths_.end() && at->starts_with(prefix);
         ++at) {
      const std::string name =
          at->substr(prefix.size(), at->find('/', prefix.size()) - prefix.size());
      if (!name.starts_with('.') && (names.empty() || names.back() != name)) names.push_back(name);
    }
    return names;
  }

 private:
  std::unique_ptr<Files> all_;
  std::set<std::string> paths_;
};

bool is_of_kind(std::string_view path, RecordKind kind) {
  constexpr std::string_view archive = "archive/";
  if (path.starts_with(archive)) path.remove_prefix(archive.size());
  return path.starts_with(std::string(directory_of(kind)) + "/") && path.ends_with(".toml");
}

/// The customer that an opportunity's text names; "" where it cannot be read.
std::string customer_named_in(const std::string& text, const std::string& path) {
  const auto root = parse_toml(text, path);
  const Value* customer = root ? root->find("customer") : nullptr;
  return customer != nullptr && is_valid_id(customer->text) ? customer->text : "";
}

/// The records that may be called so, on either shelf.
void add_candidates(RecordKind kind, const std::string& id, std::set<std::string>& paths) {
  for (Shelf shelf : {Shelf::active, Shelf::archive}) paths.insert(path_on(shelf, kind, id));
}

/// Adds what the file at `path` refers to. False when all of the book may depend on it.
bool add_references(const Files& index, const std::string& path, std::set<std::string>& paths) {
  constexpr std::string_view attachments = "attachments/";
  if (path.starts_with(attachments)) {
    const std::string id(split(path, '/')[1]);
    for (RecordKind kind : {RecordKind::customer, RecordKind::opportunity}) {
      add_candidates(kind, id, paths);
    }
    return true;
  }
  auto text = index.read_if_there(path);
  if (!text) return true;  // What cannot be read is a problem of its own.
  if (is_of_kind(path, RecordKind::customer)) return text->has_value();
  if (!*text || !is_of_kind(path, RecordKind::opportunity)) return true;
  const std::string customer = customer_named_in(**text, path);
  if (!customer.empty()) add_candidates(RecordKind::customer, customer, paths);
  return true;
}

/// Only the files that are there.
std::set<std::string> present_in(const Files& index, const std::set<std::string>& paths) {
  std::map<std::string_view, std::vector<std::string>> listed;
  std::set<std::string> present;
  for (const std::string& path : paths) {
    const auto [directory, name] = location_of(path);
    auto at = listed.find(directory);
    if (at == listed.end()) {
      auto names = index.list(std::string(directory));
      at = listed.emplace(directory, names ? *std::move(names) : std::vector<std::string>()).first;
    }
    if (std::binary_search(at->second.begin(), at->second.end(), name)) present.insert(path);
  }
  return present;
}

}  // namespace

void add_left_behind(const BookView& view, std::set<std::string>& changed) {
  const std::set<std::string> before = changed;
  for (Shelf shelf : {Shelf::active, Shelf::archive}) {
    const Book& book = shelf == Shelf::active ? view.book() : view.archive();
    for (const Opportunity& deal : book.opportunities) {
      const std::string customer(deal.customer.text);
      const auto is_gone = [&](Shelf where) {
        return before.contains(path_on(where, RecordKind::customer, customer)) &&
               !view.exists(RecordKind::customer, customer, where);
      };
      if (!is_gone(Shelf::active) && !is_gone(Shelf::archive)) continue;
      changed.insert(path_on(shelf, RecordKind::opportunity, deal.id.text));
    }
  }
}

Result<StagedBook> staged_book(const Context& context) {
  auto revisions = context.revisions();
  if (!revisions) return std::move(revisions).error();
  auto paths = (*revisions)->staged_paths();
  if (!paths) return std::move(paths).error();
  auto index = (*revisions)->staged_files();
  if (!index) return std::move(index).error();
  StagedBook staged;
  staged.changed.insert(paths->begin(), paths->end());
  std::set<std::string> wanted = staged.changed;
  staged.is_whole =
      staged.changed.contains("deals.toml") || staged.changed.contains("products.toml");
  const bool is_enough = !staged.is_whole && paths->size() <= most_read_one_by_one &&
                         std::all_of(paths->begin(), paths->end(), [&](const std::string& path) {
                           return add_references(**index, path, wanted);
                         });
  if (!is_enough) {
    staged.files = *std::move(index);
    return staged;
  }
  std::set<std::string> present = present_in(**index, wanted);
  staged.files = std::make_unique<ChosenFiles>(*std::move(index), std::move(present));
  return staged;
}

}  // namespace deals
