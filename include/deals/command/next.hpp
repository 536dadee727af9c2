// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct NextOptions {
  std::string id;
  std::optional<std::string> text;
  std::optional<std::string> on;
  bool done = false;
};

void describe(Args& args, NextOptions& options);

/// Sets the next step of an opportunity, moves it to another day, or notes that it was done.
Result<Outcome> run(const Context& context, const NextOptions& options);

}  // namespace deals
