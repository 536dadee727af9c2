// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct AccuracyOptions {
  std::vector<std::string> filter;
  std::optional<std::string> by;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::optional<std::string> currency;
};

void describe(Args& args, AccuracyOptions& options);

/// What was forecast on the first day of past periods, beside what came.
Result<Outcome> run(const Context& context, const AccuracyOptions& options);

}  // namespace deals
