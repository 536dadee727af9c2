// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct StatsOptions {
  std::vector<std::string> filter;
  std::optional<std::string> by;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::optional<std::string> currency;
  bool recurring = false;
  std::optional<std::string> on;
};

void describe(Args& args, StatsOptions& options);

/// Win rates, deal sizes, sales cycles and velocity of what closed.
Result<Outcome> run(const Context& context, const StatsOptions& options);

}  // namespace deals
