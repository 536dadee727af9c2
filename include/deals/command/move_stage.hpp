// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct MoveStageOptions : BulkOptions {
  std::string stage;
  std::optional<std::string> probability;
  bool keep_probability = false;
};

void describe(Args& args, MoveStageOptions& options);

/// Moves opportunities to an open stage. One that is in it already is left as it is.
Result<Outcome> run(const Context& context, const MoveStageOptions& options);

}  // namespace deals
