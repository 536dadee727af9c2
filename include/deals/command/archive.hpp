// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals archive ID…`: puts closed opportunities and customers away.
struct ArchiveOptions {
  std::vector<std::string> ids;
  std::optional<std::string> where;
  std::optional<std::string> note;
};

void describe(Args& args, ArchiveOptions& options);
Result<Outcome> run(const Context& context, const ArchiveOptions& options);

}  // namespace deals
