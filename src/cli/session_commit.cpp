// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/cli/session.hpp>
#include <deals/command/commit_request.hpp>

namespace deals {

/// What git is to do with the changes, now that they are made and the book is not locked any more.
/// They stay as they are, whatever comes of it.
void Session::tell_git(Outcome& outcome) {
  if (context_.dry_run || is_declined_) return;
  if (outcome.setup && !outcome.setup->empty()) {
    auto told = surroundings_->set_up_clone(context_.book_path, *outcome.setup);
    if (!told) add_failure(outcome, std::move(told).error());
  }
  const bool is_kept = command_.access == Access::writes && !outcome.changes.empty() && view_;
  if (!is_kept || !context_.config().git_commit) return;
  auto committed = surroundings_->commit(
      context_.book_path, commit_request_of(outcome, command_.name, "deals " + line_->words));
  if (!committed) return add_failure(outcome, std::move(committed).error());
  if (!committed->notice.empty()) outcome.notices.push_back(committed->notice);
  for (std::string_view line : split(trim(committed->said), '\n')) {
    if (!line.empty()) outcome.notices.push_back("git: " + shown(line));
  }
}

/// An error of git's beside a change that is made.
void Session::add_failure(Outcome& outcome, Error error) const {
  if (outcome.exit_code == 0) outcome.exit_code = exit_code(error.kind);
  if (outcome.telling == Telling::none && !reporter_.json) {
    reporter_.warn({error});
  } else {
    outcome.problems.insert(outcome.problems.begin(), std::move(error));
  }
}

}  // namespace deals
