// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/cli/session.hpp>

namespace deals {

/// Lets the person answer with a line, for the command to read when it decides again.
Result<void> Session::prompt(const Prompt& prompt) {
  if (!surroundings_->is_terminal_in() || reporter_.json) return prompt.unasked;
  surroundings_->write_error(prompt.details);
  const auto answer = surroundings_->ask(prompt.text + " ");
  if (answer) context_.answers[prompt.text] = std::string(trim(*answer));
  is_declined_ = !answer;
  return {};
}

}  // namespace deals
