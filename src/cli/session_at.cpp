// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/cli/session.hpp>
#include <deals/command/past_book.hpp>

namespace deals {
namespace {

Error cannot_look(const std::string& command, const char* option) {
  return usage_error(fmt::format("{} changes the book, and {} only looks at it", command, option));
}

}  // namespace

/// Whether this command can be about the past.
Result<void> Session::check_looking_back() const {
  const Access access = command_.access;
  if (line_->global.at && is_changing(access)) {
    return cannot_look(command_.name, "--at")
        .hinted("git restore brings old files back; deals undo takes back the last command");
  }
  const auto refused = line_->global.at ? line_->invocation->refuses_at() : std::nullopt;
  if (refused) return *refused;
  if (line_->global.as_of && is_changing(access)) {
    return cannot_look(command_.name, "--as-of")
        .hinted("--on dates a change back, where a command has it");
  }
  if (line_->global.at && access == Access::none) {
    return usage_error(fmt::format("{} reads no book: there is nothing to look at with --at",
                                   command_.name))
        .hinted("leave out --at");
  }
  return {};
}

/// Takes the book's files as a commit of git has them for the book.
Result<void> Session::look_at(const std::string& name) {
  auto revisions = surroundings_->open_revisions(context_.book_path);
  if (!revisions) return std::move(revisions).error();
  auto commit = (*revisions)->commit(name);
  if (!commit) return std::move(commit).error();
  auto files = past_files(**revisions, *commit,
                          revision_phrase(name, *commit, context_.local_day(commit->at)));
  if (!files) return std::move(files).error();
  (*revisions)->look_from(*commit);
  context_.revisions = [all = std::shared_ptr<Revisions>(*std::move(revisions))] {
    return Result<const Revisions*>(all.get());
  };
  revision_ = *std::move(commit);
  revision_files_ = *std::move(files);
  context_.files = revision_files_.get();
  return {};
}

/// Says which commit it is about, and places problems in its files.
Result<Outcome> Session::told_of_revision(Result<Outcome> outcome) const {
  const std::string& name = *line_->global.at;
  if (!outcome) {
    Error error = std::move(outcome).error();
    place_at(name, error);
    return error;
  }
  for (Error& each : outcome->problems) place_at(name, each);
  const std::string phrase =
      "at " + revision_phrase(name, *revision_, context_.local_day(revision_->at));
  outcome->notices.insert(outcome->notices.begin(), phrase);
  if (outcome->page) outcome->page->heading.push_back(phrase);
  return outcome;
}

}  // namespace deals
