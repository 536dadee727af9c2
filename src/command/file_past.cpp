// SPDX-License-Identifier: MIT
#include <deals/command/file_past.hpp>

namespace deals {
namespace {

constexpr const char* book_marker = "deals.toml";

/// The book's files in a commit; nothing where the book was not there yet.
Result<std::unique_ptr<Files>> book_files(const Revisions& revisions, const Commit& commit) {
  auto files = revisions.files_at(commit);
  if (!files && files.error().kind == ErrorKind::not_found) return std::unique_ptr<Files>();
  return files;
}

Result<bool> has_settings(const Files* files) {
  if (files == nullptr) return false;
  auto text = files->read_if_there(book_marker);
  if (!text) return std::move(text).error();
  return text->has_value();
}

/// The file under the first of the names that it may have had.
Result<std::optional<std::string>> first_there(const Files* files,
                                               const std::vector<std::string>& names) {
  if (files == nullptr) return std::optional<std::string>{};
  for (const std::string& name : names) {
    auto text = files->read_if_there(name);
    if (!text || *text) return text;
  }
  return std::optional<std::string>{};
}

/// What a version was made from. A file that got another name had the next older version's before.
Result<void> add_parents(const Revisions& revisions, const std::vector<std::string>& names,
                         PastVersion& version) {
  for (const std::string& parent : version.commit.parents) {
    auto files = book_files(revisions, Commit{.id = parent});
    if (!files) return std::move(files).error();
    auto text = first_there(files->get(), names);
    if (!text) return std::move(text).error();
    auto has_book = has_settings(files->get());
    if (!has_book) return std::move(has_book).error();
    version.before.push_back(*std::move(text));
    version.had_book = version.had_book || *has_book;
  }
  version.is_cut = version.commit.parents.empty() && revisions.is_shallow();
  return {};
}

}  // namespace

Result<FilePast> past_of(const Revisions& revisions, const std::string& path) {
  auto versions = revisions.versions_of(path);
  if (!versions) return std::move(versions).error();
  FilePast past;
  for (std::size_t at = 0; at < versions->size(); ++at) {
    FileVersion& version = (*versions)[at];
    std::vector<std::string> names = {version.path};
    const bool is_renamed = at + 1 < versions->size() && (*versions)[at + 1].path != version.path;
    if (is_renamed) names.push_back((*versions)[at + 1].path);
    PastVersion each{.commit = std::move(version.commit),
                     .path = std::move(version.path),
                     .text = std::move(version.text)};
    auto added = add_parents(revisions, names, each);
    if (!added) return std::move(added).error();
    past.push_back(std::move(each));
  }
  return past;
}

Result<void> add_pasts(const Revisions& revisions, const std::vector<std::string>& paths,
                       FilePasts& pasts) {
  for (const std::string& path : paths) {
    auto past = past_of(revisions, path);
    if (!past) return std::move(past).error();
    pasts.of[path] = *std::move(past);
  }
  auto head = revisions.commit("HEAD");
  // A branch without a commit has no HEAD yet.
  if (!head && head.error().kind == ErrorKind::not_found) return {};
  if (!head) return std::move(head).error();
  auto files = book_files(revisions, *head);
  if (!files) return std::move(files).error();
  auto has_book = has_settings(files->get());
  if (!has_book) return std::move(has_book).error();
  pasts.has_book = *has_book;
  return {};
}

}  // namespace deals
