// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct WaterfallOptions {
  std::vector<std::string> filter;
  std::optional<std::string> since;
  std::optional<std::string> until;
  std::optional<std::string> period;
  std::optional<std::string> currency;
};

void describe(Args& args, WaterfallOptions& options);

/// What changed in open money between two days, and why; it balances to the cent.
Result<Outcome> run(const Context& context, const WaterfallOptions& options);

}  // namespace deals
