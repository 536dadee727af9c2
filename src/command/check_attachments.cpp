// SPDX-License-Identifier: MIT
#include "check_attachments.hpp"

#include <fmt/format.h>
#include <deals/base/file_name.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/view.hpp>
#include <deals/model/attachment.hpp>
#include <deals/text/load.hpp>
#include <map>
#include <set>

#include "attachment_list.hpp"

namespace deals {
namespace {

/// Of each id that has a directory, the files that some record of that id names; nothing: there is
/// no such record. Most records have none.
using NamedFiles = std::map<std::string, std::optional<std::set<std::string>>, std::less<>>;

Error attachment_problem(std::string message, const std::string& file, const char* code) {
  return Error{
      .kind = ErrorKind::invalid_data, .message = std::move(message), .place = {.file = file}}
      .coded(code, Severity::warning);
}

/// What is wrong with one attachment of a record, if anything.
std::optional<Error> wrong_with(const Files& files, const std::string& id,
                                const Attachment& attachment, const std::string& record) {
  const std::string path = attachment_path(id, attachment.file);
  const std::string_view state = state_of_attachment(files, id, attachment);
  if (state == "missing") {
    return attachment_problem(fmt::format("{} is missing", shown(path)), record,
                              "attachment-missing")
        .hinted(fmt::format("deals attach {} FILE brings it back", id));
  }
  if (state == "changed") {
    return attachment_problem(fmt::format("{} has changed since it was attached", shown(path)),
                              record, "attachment-changed")
        .hinted(fmt::format("deals attach {} {} records it as it is now", id, shown(path)));
  }
  if (state == "unreadable") {
    return attachment_problem(fmt::format("{} cannot be read", shown(path)), record,
                              "attachment-unreadable");
  }
  return {};
}

template <class T>
void check_record(const Files& files, const T& record, const std::string& path, NamedFiles& named,
                  std::vector<Flaw>& flaws) {
  const auto directory = named.find(std::string_view(record.id.text));
  const bool has_directory = directory != named.end();
  if (has_directory && !directory->second) directory->second.emplace();
  for (const Attachment& each : attachments_of(record.history)) {
    if (each.file.empty()) continue;
    if (has_directory) directory->second->insert(each.file);
    auto problem = wrong_with(files, record.id.text, each, path);
    if (problem) flaws.push_back({*std::move(problem), {"history", each.event, "file"}});
  }
}

void check_shelf(const Files& files, const Book& book, Shelf shelf, NamedFiles& named,
                 std::vector<Flaw>& flaws) {
  for (const Customer& each : book.customers) {
    check_record(files, each, path_on(shelf, RecordKind::customer, each.id.text), named, flaws);
  }
  for (const Opportunity& each : book.opportunities) {
    check_record(files, each, path_on(shelf, RecordKind::opportunity, each.id.text), named, flaws);
  }
}

/// Ids of records that cannot be read: their files may be named.
std::set<std::string> unreadable_ids(const Book& book) {
  std::set<std::string> ids;
  for (const Error& problem : book.problems) {
    const std::string& file = problem.place.file;
    if (leaves_out(problem) && file.ends_with(".toml")) ids.emplace(file_stem(file));
  }
  return ids;
}

/// Files of one directory that no record names.
void check_directory(const Files& files, const std::string& id,
                     const std::optional<std::set<std::string>>& named, Problems& problems) {
  const auto names = files.list(attachments_directory(id));
  if (!names) {
    problems.push_back(attachment_problem("no record names this file", attachments_directory(id),
                                          "attachment-orphaned"));
    return;
  }
  for (const std::string& name : *names) {
    if (named && named->contains(name)) continue;
    const std::string path = attachment_path(id, name);
    const std::string hint =
        named ? fmt::format("deals attach {} {} records it", id, shown(path))
              : fmt::format("there is no record {}: rename the directory, or delete it", shown(id));
    problems.push_back(
        attachment_problem("no record names this file", path, "attachment-orphaned").hinted(hint));
  }
}

}  // namespace

void check_attachments(const Book& book, const Book& archive, const Files& files,
                       std::vector<Flaw>& flaws, Problems& problems) {
  NamedFiles named;
  if (const auto ids = files.list("attachments")) {
    for (const std::string& id : *ids) named.try_emplace(id);
  }
  check_shelf(files, book, Shelf::active, named, flaws);
  check_shelf(files, archive, Shelf::archive, named, flaws);
  std::set<std::string> unknown = unreadable_ids(book);
  unknown.merge(unreadable_ids(archive));
  for (const auto& [id, names] : named) {
    if (!unknown.contains(id)) check_directory(files, id, names, problems);
  }
}

}  // namespace deals
