// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

/// `deals rename ID NEW-ID`: gives a record another id, everywhere.
struct RenameOptions {
  std::string id;
  std::string new_id;
};

void describe(Args& args, RenameOptions& options);
Result<Outcome> run(const Context& context, const RenameOptions& options);

}  // namespace deals
