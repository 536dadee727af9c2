// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct ReopenOptions : BulkOptions {
  std::optional<std::string> stage;
};

void describe(Args& args, ReopenOptions& options);

/// Opens won and lost opportunities again, in the last open stage that they were in.
Result<Outcome> run(const Context& context, const ReopenOptions& options);

}  // namespace deals
