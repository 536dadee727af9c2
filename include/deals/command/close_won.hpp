// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct CloseWonOptions : BulkOptions {
  std::optional<std::string> amount;
  std::optional<std::string> stage;
};

void describe(Args& args, CloseWonOptions& options);

/// Closes opportunities as won. A lost one is a conflict.
Result<Outcome> run(const Context& context, const CloseWonOptions& options);

}  // namespace deals
