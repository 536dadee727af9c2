// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/filtered.hpp>
#include <string>
#include <vector>

namespace deals {

/// The line below a list or a board: how many, how much, and what needs attention. `left_over` are
/// those that --limit does not show.
std::string deal_summary(const Context& context, const Filtered& chosen, std::size_t left_over);

/// The same for a page, and the filter where there is one; what nothing_found says when nothing
/// fits.
std::vector<std::string> summary_notes(const Context& context, const Filtered& chosen,
                                       std::size_t left_over);

/// What stands there when nothing fits: why, and a way out.
std::string nothing_found(const Context& context, const Filtered& chosen);

}  // namespace deals
