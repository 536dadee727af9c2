// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals today`: what needs attention, and nothing when nothing does.
struct TodayOptions {
  std::vector<std::string> filter;
  std::optional<std::string> within;
  bool exit_code = false;
};

void describe(Args& args, TodayOptions& options);
Result<Outcome> run(const Context& context, const TodayOptions& options);

}  // namespace deals
