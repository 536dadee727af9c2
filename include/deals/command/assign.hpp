// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <deals/command/command.hpp>
#include <string>

namespace deals {

struct AssignOptions : BulkOptions {
  std::string user;
};

void describe(Args& args, AssignOptions& options);

/// Gives opportunities to somebody, whoever owned them.
Result<Outcome> run(const Context& context, const AssignOptions& options);

}  // namespace deals
