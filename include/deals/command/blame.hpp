// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

namespace deals {

/// `deals blame ID [FIELD…]`: who set each field of a record, when, and how.
struct BlameOptions {
  std::string id;
  std::vector<std::string> fields;
};

void describe(Args& args, BlameOptions& options);
Result<Outcome> run(const Context& context, const BlameOptions& options);

}  // namespace deals
