// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/terminal.hpp>
#include <string>
#include <vector>

/// \file
/// The lines above and below a report. Parts are escaped here; a line that is too long for the
/// terminal goes on below at a separator.
namespace deals {

/// `Fjord Analytics · forecast by month · EUR · as of 21 Nov 2026`, the first part strong. Ends in
/// a newline; empty without parts.
std::string heading(const std::vector<std::string>& parts, const Terminal& terminal);

/// ` overdue 2 deals, 15,500 · no close date 1 deal`, indented by a blank and faint. Ends in a
/// newline; empty without parts. Parts that are empty are left out.
std::string footer(const std::vector<std::string>& parts, const Terminal& terminal);

}  // namespace deals
