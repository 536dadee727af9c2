// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals restore ID…`: brings archived records back.
struct RestoreOptions {
  std::vector<std::string> ids;
  bool all = false;
  std::optional<std::string> note;
};

void describe(Args& args, RestoreOptions& options);
Result<Outcome> run(const Context& context, const RestoreOptions& options);

}  // namespace deals
