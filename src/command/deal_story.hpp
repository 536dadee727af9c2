// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <string>

/// \file
/// What an opportunity's history says, in a phrase.
namespace deals {

/// `45 days`, `1 day`
std::string days_phrase(int count);

/// `lead 13 d → qualification 36 d, proposal skipped`: the stages before the one it is in; "" when
/// there are none, or when nobody knows.
std::string path_phrase(const Opportunity& deal, const Config& config, const Terminal& terminal);

/// `pushed out twice, by 45 days; pulled in once, by 16 days`, or "".
std::string slip_phrase(const History& history);

}  // namespace deals
