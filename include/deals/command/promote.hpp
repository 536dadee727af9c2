// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/new_record.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

namespace deals {

/// `deals promote LEAD`. The record that the base is about is the first opportunity.
struct PromoteOptions : NewRecordOptions {
  std::string lead;
  std::optional<std::string> opportunity;  ///< its name; absent: none is made
  std::optional<std::string> status;
};

void describe(Args& args, PromoteOptions& options);

/// Makes a customer of a lead and, when asked to, the first opportunity with it: both or neither.
Result<Outcome> run(const Context& context, const PromoteOptions& options);

}  // namespace deals
