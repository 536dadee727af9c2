// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

/// `deals show ID`: one record whole.
struct ShowOptions {
  std::string id;
};

void describe(Args& args, ShowOptions& options);
Result<Outcome> run(const Context& context, const ShowOptions& options);

}  // namespace deals
