// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/opportunity.hpp>
#include <string_view>

namespace deals {

/// The stage of the opportunity's pipeline that `name` means: an id, else a stage's name in any
/// case. Usage errors: unknown (with the nearest), a stage of another pipeline.
Result<const Stage*> find_stage(const Config& config, const Opportunity& opportunity,
                                std::string_view name);

/// The same, but won and lost stages are refused, naming the command for them.
Result<const Stage*> find_open_stage(const Config& config, const Opportunity& opportunity,
                                     std::string_view name);

/// Fields that a stage requires and the opportunity does not have.
std::vector<std::string> missing_fields(const Stage& stage, const Opportunity& opportunity);

/// A usage error when there are some: nothing enters a stage without what it requires.
Result<void> check_required(const Stage& stage, const Opportunity& opportunity);

}  // namespace deals
