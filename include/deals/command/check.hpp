// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/command.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct CheckOptions {
  std::vector<std::string> ids;
  std::vector<std::string> fail_on;
  std::optional<std::string> format;
  bool fix = false;
  bool duplicates = false;
  bool staged = false;

  Access access(Access usual) const { return fix ? Access::writes : usual; }
};

void describe(Args& args, CheckOptions& options);

/// Every problem of the book, or of some records, each at its place. Fails, with exit code 1, on
/// errors and on what --fail-on names. With --fix, what can be mended without guessing is, and the
/// rest is what is judged.
Result<Outcome> run(const Context& context, const CheckOptions& options);

}  // namespace deals
