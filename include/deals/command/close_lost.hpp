// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct CloseLostOptions : BulkOptions {
  std::optional<std::string> reason;
  std::optional<std::string> stage;
};

void describe(Args& args, CloseLostOptions& options);

/// Closes opportunities as lost, with the reason. A won one is a conflict.
Result<Outcome> run(const Context& context, const CloseLostOptions& options);

}  // namespace deals
