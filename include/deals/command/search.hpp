// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals search`: records whose files have all of some words, with the lines.
struct SearchOptions {
  std::vector<std::string> words;
  std::optional<std::string> where;
  bool archived = false;
  std::optional<std::string> limit;
  bool exit_code = false;
};

void describe(Args& args, SearchOptions& options);
Result<Outcome> run(const Context& context, const SearchOptions& options);

}  // namespace deals
