// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <deals/command/command.hpp>

namespace deals {

struct UnassignOptions : BulkOptions {};

void describe(Args& args, UnassignOptions& options);

/// Leaves opportunities without an owner, up for claiming.
Result<Outcome> run(const Context& context, const UnassignOptions& options);

}  // namespace deals
