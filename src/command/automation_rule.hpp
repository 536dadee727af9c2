// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/assignment.hpp>
#include <deals/command/context.hpp>
#include <deals/model/config.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The rules of `[[automation]]` in deals.toml, with what their keys mean.
namespace deals {

/// A task or a next step that a rule adds.
struct RuleStep {
  std::string text;
  std::optional<Date> on;
};

/// Which opportunities a rule is for, and what it does to them. What is not set is not done.
struct BoundRule {
  std::string name;
  std::string when;
  std::vector<Assignment> settings;  ///< `set`, `tag` and `untag`
  std::optional<std::string> owner;  ///< "": nobody
  std::optional<RuleStep> task;
  std::optional<RuleStep> next_step;
  std::optional<std::string> stage;
  std::optional<std::string> lost_reason;
};

/// The rules in the order of the file. An invalid_data error, coded bad-rule, at the place in
/// deals.toml where a key or a value of one makes no sense; `text` is that file's.
Result<std::vector<BoundRule>> bound_rules(const Context& context, std::string_view text);

/// What is wrong with the book's rules: of each the first thing.
Problems rule_problems(const Context& context);

/// What a rule does, in words: `tag cold, task "Call again" (due +3d)`.
std::string words_of(const AutomationRule& rule);

}  // namespace deals
