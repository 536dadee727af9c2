// SPDX-License-Identifier: MIT
#pragma once

#include <deals/git/repository.hpp>
#include <string>

namespace deals {

/// The hash of what a revision names. Whatever makes git guess is refused: not_found where nothing
/// has that name or the past does not go back so far, ambiguous where several things have it.
Result<std::string> name_revision(const Repository& repository, const std::string& revision);

/// HEAD and the names of branches and tags, those that changed last first.
std::vector<std::string> names_of_refs(const Git& git);

}  // namespace deals
