// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/command.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>

namespace deals {

/// Takes back the last command that changed something: every file of it gets its old text, if none
/// was changed since.
struct UndoOptions {
  bool list = false;

  Access access(Access usual) const { return list ? Access::reads : usual; }
};

void describe(Args& args, UndoOptions& options);
Result<Outcome> run(const Context& context, const UndoOptions& options);

/// Does again what undo took back last.
struct RedoOptions {};

void describe(Args& args, RedoOptions& options);
Result<Outcome> run(const Context& context, const RedoOptions& options);

}  // namespace deals
