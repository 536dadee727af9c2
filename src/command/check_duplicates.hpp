// SPDX-License-Identifier: MIT
#pragma once

#include <deals/report/check.hpp>
#include <set>
#include <string>

namespace deals {

/// Customers that may be the same, as notices that name the command for it. A pair is told in the
/// file of the one to drop, unless only the other is among the `wanted` files; empty: all are.
std::vector<Flaw> duplicate_flaws(const Book& book, const std::set<std::string>& wanted);

}  // namespace deals
