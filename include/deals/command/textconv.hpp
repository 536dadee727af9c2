// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

struct TextconvOptions {
  std::string file;
};

void describe(Args& args, TextconvOptions& options);

/// Prints a record's file in words for `git diff`; what is no TOML, as it is.
Result<Outcome> run(const Context& context, const TextconvOptions& options);

}  // namespace deals
