// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/command.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

namespace deals {

/// `deals resolve [ID…]`: shows what a merge left in conflict, and settles it.
struct ResolveOptions {
  std::vector<std::string> ids;
  bool ours = false;
  bool theirs = false;
  std::vector<std::string> take;

  bool decides() const { return ours || theirs || !take.empty(); }
  /// The list only reads.
  Access access(Access usual) const { return ids.empty() ? Access::reads : usual; }
};

void describe(Args& args, ResolveOptions& options);
Result<Outcome> run(const Context& context, const ResolveOptions& options);

}  // namespace deals
