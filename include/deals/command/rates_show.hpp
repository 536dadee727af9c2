// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

namespace deals {

struct RatesShowOptions {
  std::optional<std::string> currency;
  std::optional<std::string> on;
};

void describe(Args& args, RatesShowOptions& options);

/// The rates in force on a day, or all of one currency.
Result<Outcome> run(const Context& context, const RatesShowOptions& options);

}  // namespace deals
