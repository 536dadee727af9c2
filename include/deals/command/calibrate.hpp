// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <string>
#include <vector>

namespace deals {

struct CalibrateOptions {
  std::vector<std::string> filter;
  bool write = false;

  Access access(Access usual) const { return write ? usual : Access::reads; }
};

void describe(Args& args, CalibrateOptions& options);

/// Holds each stage's probability against what came of the deals that were in it; writes what that
/// suggests into deals.toml.
Result<Outcome> run(const Context& context, const CalibrateOptions& options);

}  // namespace deals
