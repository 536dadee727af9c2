// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/note.hpp>

namespace deals {

struct EmailOptions : NoteOptions {
  std::optional<std::string> file;
  bool attach = false;
};

void describe(Args& args, EmailOptions& options);

/// Adds an e-mail to the timeline of an opportunity or a customer: a message, or what somebody
/// says of one.
Result<Outcome> run(const Context& context, const EmailOptions& options);

}  // namespace deals
