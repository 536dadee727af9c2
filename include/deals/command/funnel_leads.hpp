// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

namespace deals {

struct FunnelLeadsOptions {
  std::vector<std::string> filter;
};

void describe(Args& args, FunnelLeadsOptions& options);

/// What became of leads, by where they came from.
Result<Outcome> run(const Context& context, const FunnelLeadsOptions& options);

}  // namespace deals
