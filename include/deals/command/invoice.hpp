// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

namespace deals {

struct InvoiceOptions {
  std::string id;
  std::optional<std::string> number;
  std::optional<std::string> date;
  std::optional<std::string> due;
  std::optional<std::string> days;
  std::optional<std::string> format;
};

void describe(Args& args, InvoiceOptions& options);

/// The invoice of a won opportunity. The first time it gets its number and is recorded in the
/// history; from then on it is shown as it was.
Result<Outcome> run(const Context& context, const InvoiceOptions& options);

}  // namespace deals
