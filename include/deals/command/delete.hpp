// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

/// `deals delete ID`: removes a record that should never have been there.
struct DeleteOptions {
  std::string id;
};

void describe(Args& args, DeleteOptions& options);
Result<Outcome> run(const Context& context, const DeleteOptions& options);

}  // namespace deals
