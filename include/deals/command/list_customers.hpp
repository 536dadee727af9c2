// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// `deals list customers`: customers as a table, those that are no leads any more.
struct ListCustomersOptions {
  std::vector<std::string> filter;
  bool all = false;
  bool archived = false;
  std::optional<std::string> sort;
  std::optional<std::string> limit;
};

void describe(Args& args, ListCustomersOptions& options);
Result<Outcome> run(const Context& context, const ListCustomersOptions& options);

/// `deals list leads`: customers of whom no more than interest is known.
struct ListLeadsOptions {
  std::vector<std::string> filter;
  std::optional<std::string> sort;
  std::optional<std::string> limit;
};

void describe(Args& args, ListLeadsOptions& options);
Result<Outcome> run(const Context& context, const ListLeadsOptions& options);

}  // namespace deals
