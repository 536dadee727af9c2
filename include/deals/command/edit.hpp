// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

/// `deals edit ID`: opens a record's file in an editor and records what was changed.
struct EditOptions {
  std::string id;
};

void describe(Args& args, EditOptions& options);
Result<Outcome> run(const Context& context, const EditOptions& options);

}  // namespace deals
