// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

/// `deals merge KEEP DROP`: makes one of two records that are the same thing.
struct MergeOptions {
  std::string keep;
  std::string drop;
};

void describe(Args& args, MergeOptions& options);
Result<Outcome> run(const Context& context, const MergeOptions& options);

}  // namespace deals
