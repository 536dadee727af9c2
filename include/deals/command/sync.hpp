// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

namespace deals {

/// `deals sync [REMOTE]`: fetches, merges and pushes with git.
struct SyncOptions {
  std::optional<std::string> remote;
};

void describe(Args& args, SyncOptions& options);
Result<Outcome> run(const Context& context, const SyncOptions& options);

}  // namespace deals
