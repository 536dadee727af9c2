// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

namespace deals {

struct ImportOptions {
  std::string file;
  std::optional<std::string> mapping;
  bool customers = false;
  bool skip_bad = false;
};

void describe(Args& args, ImportOptions& options);

/// Opportunities or customers from a CSV file. What the book has already is found by its external
/// id and left as it is, or changed where the row says something else. All rows or none.
Result<Outcome> run(const Context& context, const ImportOptions& options);

}  // namespace deals
