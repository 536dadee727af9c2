// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct AssignOptions : BulkOptions {
  std::optional<std::string> user;  ///< named for help: it is the last word of `ids`
  bool automatic = false;
};

void describe(Args& args, AssignOptions& options);

/// Gives opportunities to somebody, whoever owned them; with --auto to those whose turn it is.
Result<Outcome> run(const Context& context, const AssignOptions& options);

}  // namespace deals
