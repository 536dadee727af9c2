// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct SlipsOptions {
  std::vector<std::string> filter;
  std::optional<std::string> by;
  std::optional<std::string> from;
  std::optional<std::string> to;
};

void describe(Args& args, SlipsOptions& options);

/// How often and how far close dates were pushed.
Result<Outcome> run(const Context& context, const SlipsOptions& options);

}  // namespace deals
