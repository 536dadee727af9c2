// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/stats.hpp>

namespace deals {

/// `stats --recurring`: MRR, ARR and contract value of what was won.
Result<Outcome> recurring_stats(const Context& context, const StatsOptions& options);

}  // namespace deals
