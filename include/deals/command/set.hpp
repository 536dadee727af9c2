// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals set ID… FIELD=VALUE…`: changes fields of opportunities and customers.
struct SetOptions {
  std::vector<std::string> words;  ///< ids, and assignments: those with a `=` in them
  std::optional<std::string> where;
  std::optional<std::string> on;
  std::optional<std::string> note;
};

void describe(Args& args, SetOptions& options);
Result<Outcome> run(const Context& context, const SetOptions& options);

}  // namespace deals
