// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <deals/command/command.hpp>

namespace deals {

struct ClaimOptions : BulkOptions {
  bool force = false;
};

void describe(Args& args, ClaimOptions& options);

/// Makes opportunities one's own. What somebody else owns is a conflict, unless forced.
Result<Outcome> run(const Context& context, const ClaimOptions& options);

}  // namespace deals
