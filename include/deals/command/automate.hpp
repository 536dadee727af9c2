// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/command.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

namespace deals {

/// `deals automate`: the rules of the book's settings, one after the other.
struct AutomateOptions {
  std::vector<std::string> rules;  ///< by name; none: all
  bool list = false;

  Access access(Access usual) const { return list ? Access::reads : usual; }
};

void describe(Args& args, AutomateOptions& options);
Result<Outcome> run(const Context& context, const AutomateOptions& options);

}  // namespace deals
