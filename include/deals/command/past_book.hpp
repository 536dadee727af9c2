// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/revisions.hpp>
#include <memory>
#include <string>

/// \file
/// The book as a commit of git has it: for --at, and for commands that compare.
namespace deals {

/// "v1, commit abc12345 of 1 Oct 2026", with the commit's local day; a hash is not said twice.
std::string revision_phrase(const std::string& revision, const Commit& commit, Date day);

/// The book's files as a commit has them; not_found, with that phrase, where it has no book.
Result<std::unique_ptr<Files>> past_files(const Revisions& revisions, const Commit& commit,
                                          const std::string& phrase);

/// What is said of a file of the past is said of `v1:deals.toml`.
void place_at(const std::string& revision, Error& error);

}  // namespace deals
