// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals list`: opportunities as a table, the open ones unless the filter says otherwise.
struct ListOptions {
  std::vector<std::string> filter;
  bool all = false;
  bool archived = false;
  std::optional<std::string> by;  ///< "owner": a row for each, with what they have to do
  std::optional<std::string> sort;
  std::optional<std::string> limit;
};

void describe(Args& args, ListOptions& options);
Result<Outcome> run(const Context& context, const ListOptions& options);

}  // namespace deals
