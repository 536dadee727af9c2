// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct ForecastOptions {
  std::vector<std::string> filter;
  std::optional<std::string> by;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::optional<std::string> currency;
  std::optional<std::string> explain;
  bool original = false;
  bool cumulative = false;
  bool range = false;
  bool against_actual = false;
};

void describe(Args& args, ForecastOptions& options);

/// What has closed and what is expected to close, by period or any other dimension.
Result<Outcome> run(const Context& context, const ForecastOptions& options);

}  // namespace deals
