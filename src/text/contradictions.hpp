// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/value.hpp>
#include <set>
#include <string>

namespace deals {

/// The tracked fields of a record's file that its own history tells otherwise: changed by hand
/// since, or by merging two histories.
std::set<std::string> contradictions(const Value& record);

}  // namespace deals
