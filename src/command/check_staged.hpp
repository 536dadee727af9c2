// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/command/context.hpp>
#include <memory>
#include <set>
#include <string>

namespace deals {

/// What the next commit will have of the book, as far as a check of what it changes must read it.
struct StagedBook {
  std::set<std::string> changed;  ///< files that the commit changes
  bool is_whole = false;          ///< all of the book may depend on them
  std::unique_ptr<Files> files;   ///< these and what they refer to, or all, out of the index
};

/// Adds the opportunities whose customer the commit removes.
void add_left_behind(const BookView& view, std::set<std::string>& changed);

/// not_found where the book is in no repository.
Result<StagedBook> staged_book(const Context& context);

}  // namespace deals
