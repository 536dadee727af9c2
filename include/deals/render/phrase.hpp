// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/date.hpp>
#include <deals/model/opportunity.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <string_view>

/// \file
/// Small phrases that several screens share.
namespace deals {

/// `8,800`
std::string grouped(std::size_t number);
/// The same of digits, however many.
std::string grouped(std::string digits);
/// `8,800 rows`, `1 row`
std::string grouped_count(std::size_t count, std::string_view singular, std::string_view plural);
/// The first letter as a capital, for a heading: `Owner`.
std::string capitalized(std::string name);

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
