// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals diff [REV|DATE] [FILTER…]`
struct DiffOptions {
  std::optional<std::string> since;
  std::vector<std::string> filter;
  bool exit_code = false;

  Error refuses_at() const;
};

void describe(Args& args, DiffOptions& options);

/// What changed since a commit of git or a day, or between two of them, in the words of deals.
Result<Outcome> run(const Context& context, const DiffOptions& options);

}  // namespace deals
