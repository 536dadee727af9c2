// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals record [ID…]`: what was changed by hand enters the history.
struct RecordOptions {
  std::vector<std::string> ids;
  std::optional<std::string> on;
};

void describe(Args& args, RecordOptions& options);
Result<Outcome> run(const Context& context, const RecordOptions& options);

}  // namespace deals
