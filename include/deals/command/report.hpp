// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals report NAME`: a report that the book's settings name; without a name, all of them.
struct ReportOptions {
  std::optional<std::string> name;
  std::vector<std::string> filter;
};

void describe(Args& args, ReportOptions& options);
Result<Outcome> run(const Context& context, const ReportOptions& options);

}  // namespace deals
