// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct MoveStageOptions {
  std::vector<std::string> ids;
  std::string stage;
  std::optional<std::string> where;
  std::optional<std::string> on;
  std::optional<std::string> probability;
  std::optional<std::string> note;
  bool keep_probability = false;
};

void describe(Args& args, MoveStageOptions& options);

/// Moves opportunities to an open stage. One that is in it already is left as it is.
Result<Outcome> run(const Context& context, const MoveStageOptions& options);

}  // namespace deals
