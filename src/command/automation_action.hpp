// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/change.hpp>
#include <string>
#include <vector>

#include "automation_rule.hpp"

namespace deals {

/// Does what a rule says to an opportunity that it is for. Returns what was done, in words: nothing
/// when all of it is so already. A task or a next step that the rule added once, or that is open,
/// is not added again; a next step that is planned stays. Each event names the rule. An error says
/// why an action is refused; the outcome is for warnings.
Result<std::vector<std::string>> apply_rule(const Context& context, const BoundRule& rule,
                                            Change<Opportunity>& change, Outcome& outcome);

}  // namespace deals
