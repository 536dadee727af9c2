// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <string>
#include <vector>

namespace deals {

struct CompletionOptions {
  std::string shell;
};

void describe(Args& args, CompletionOptions& options);

/// The script that teaches a shell to complete `deals`, made from the command table.
Result<Outcome> run(const Context& context, const CompletionOptions& options);

struct CompleteOptions {
  std::vector<std::string> words;
};

void describe(Args& args, CompleteOptions& options);

/// What the shells ask: the words so far, the last one unfinished; a line for each way to go on,
/// with what it is behind a tab. Never fails: a shell can do nothing with an error.
Result<Outcome> run(const Context& context, const CompleteOptions& options);

}  // namespace deals
