// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/outcome.hpp>
#include <deals/model/config.hpp>
#include <deals/model/opportunity.hpp>

namespace deals {

/// Whether an opportunity may enter the stage that it is in `after`: a usage error when it lacks a
/// field that the stage requires, and when it skips stages where that is forbidden. Where skipping
/// only deserves a warning, the outcome gets one.
Result<void> check_entry(const Config& config, const Opportunity& before, const Opportunity& after,
                         Outcome& outcome);

}  // namespace deals
