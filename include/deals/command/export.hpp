// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

namespace deals {

struct ExportOptions {
  std::vector<std::string> filter;
  bool customers = false;
  bool raw = false;
};

void describe(Args& args, ExportOptions& options);

/// Opportunities or customers with their fields as they are, as CSV unless --output says otherwise;
/// all of them, closed ones too. `deals import` reads what this writes.
Result<Outcome> run(const Context& context, const ExportOptions& options);

}  // namespace deals
