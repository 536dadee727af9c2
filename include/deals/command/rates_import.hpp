// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

struct RatesImportOptions {
  std::string file;
  bool all = false;
  bool replace = false;
};

void describe(Args& args, RatesImportOptions& options);

/// Adds the European Central Bank's rates to rates.toml: those of the currencies that the book
/// uses, from the last day before its first event or closing on.
Result<Outcome> run(const Context& context, const RatesImportOptions& options);

}  // namespace deals
