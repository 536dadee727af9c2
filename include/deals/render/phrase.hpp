// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/model/opportunity.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <string_view>

/// \file
/// Small phrases that several screens share.
namespace deals {

/// `48,000 EUR`, with decimals only when there are some.
std::string amount_phrase(const Money& amount);
std::string amount_phrase(const MoneySum& sum);
/// `75 %`
std::string percent_phrase(Percent percent);
/// `today`, `in 24 days`, `1 day ago`.
std::string distance_phrase(Date day, Date today);
/// A history event in words: `amount 40,000 → 48,000, close 31 Dec → 15 Dec`. `before` is the state
/// before it.
std::string event_phrase(const Event& event, const Tracked& before, Date today,
                         const Terminal& terminal);

/// `→`, or `->` where there is only ASCII.
std::string_view arrow(const Terminal& terminal);
/// `–` for what is not there, or `-`.
std::string_view dash(const Terminal& terminal);
/// ` · ` between facts, or ` | `.
std::string_view dot(const Terminal& terminal);

}  // namespace deals
