// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

namespace deals {

/// `deals board`: the pipeline side by side, a column per stage.
struct BoardOptions {
  std::vector<std::string> filter;
  bool all = false;
};

void describe(Args& args, BoardOptions& options);
Result<Outcome> run(const Context& context, const BoardOptions& options);

}  // namespace deals
