// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct LossesOptions {
  std::vector<std::string> filter;
  std::optional<std::string> by;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::optional<std::string> currency;
};

void describe(Args& args, LossesOptions& options);

/// Why deals were lost, what they were worth, and in which stage.
Result<Outcome> run(const Context& context, const LossesOptions& options);

}  // namespace deals
