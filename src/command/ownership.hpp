// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <string>

/// \file
/// What claim, assign and unassign share.
namespace deals {

/// Gives an opportunity another owner ("": nobody) with an event of this kind
/// that has these other keys.
Result<Remark> give_to(const Context& context, const std::string& owner, EventKind kind,
                       Change<Opportunity>& change, const Occasion& when,
                       std::vector<Entry> extra = {});

/// ` since 12 Oct`, or "" when the history does not say.
std::string owned_since(const Context& context, const Opportunity& deal);

}  // namespace deals
