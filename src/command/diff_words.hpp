// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/report/changes.hpp>
#include <string>

namespace deals {

/// What happened to a record, escaped: `proposal → negotiation, close 3 Nov → 15 Dec (in 24 days)`.
/// `old` are the settings that the earlier state had.
std::string diff_words(const DealTurn& turn, const Config& old, const Context& context);
std::string diff_words(const CustomerTurn& turn, const Config& old, const Context& context);

}  // namespace deals
