// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/command/past_book.hpp>

namespace deals {
namespace {

bool is_without_book(const Files& files) {
  const auto settings = files.read_if_there("deals.toml");
  return settings && !*settings;
}

}  // namespace

std::string revision_phrase(const std::string& revision, const Commit& commit, Date day) {
  const bool is_hash = commit.id.starts_with(revision);
  return fmt::format("{}commit {} of {}", is_hash ? "" : shown(revision) + ", ", short_id(commit),
                     to_long(day));
}

Result<std::unique_ptr<Files>> past_files(const Revisions& revisions, const Commit& commit,
                                          const std::string& phrase) {
  auto files = revisions.files_at(commit);
  const bool is_there = files && !is_without_book(**files);
  if (is_there || (!files && files.error().kind != ErrorKind::not_found)) return files;
  return Error{.kind = ErrorKind::not_found, .message = "no book in " + phrase}.hinted(
      "git log -- deals.toml shows since when there is one");
}

void place_at(const std::string& revision, Error& error) {
  if (!error.place.file.empty()) error.place.file = revision + ":" + error.place.file;
}

}  // namespace deals
