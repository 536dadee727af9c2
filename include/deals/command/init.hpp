// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct InitOptions {
  std::optional<std::string> new_book;
  std::optional<std::string> name;
  std::optional<std::string> currency;
  bool hooks = false;
};

void describe(Args& args, InitOptions& options);

/// Makes a directory a book, or adds what one lacks. Files that are there keep every byte; lines
/// that git's files lack are added. Where git keeps the book, what this clone must be told of deals
/// is told to it: the merge driver, the reading of differences, the hook when it is wanted.
Result<Outcome> run(const Context& context, const InitOptions& options);

}  // namespace deals
