// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

namespace deals {

struct FunnelOptions {
  std::vector<std::string> filter;
};

void describe(Args& args, FunnelOptions& options);

/// How far deals get, stage by stage, and how long they stay.
Result<Outcome> run(const Context& context, const FunnelOptions& options);

}  // namespace deals
