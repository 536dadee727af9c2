// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/filtered.hpp>
#include <deals/command/list.hpp>

namespace deals {

/// `deals list --by owner`: what each owner has to do, of the opportunities that were chosen.
Result<Outcome> list_workload(const Context& context, const ListOptions& options,
                              const Filtered& chosen, Outcome outcome);

}  // namespace deals
