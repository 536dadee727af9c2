// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct NoteOptions {
  std::string id;
  std::optional<std::string> text;
  std::optional<std::string> on;
};

void describe(Args& args, NoteOptions& options);

/// Adds a note to the timeline of an opportunity or a customer.
Result<Outcome> run(const Context& context, const NoteOptions& options);

}  // namespace deals
