// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/render/json.hpp>
#include <deals/render/table.hpp>
#include <deals/report/spread.hpp>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// Numbers of reports on the past, for people and for machines.
namespace deals {

/// `63.15 %`, always with two decimals: below each other they line up. "" for no share.
std::string share_phrase(const Share& ratio);
/// `63.15`, or ""
std::string share_text(const Share& ratio);
Json share_json(const Share& ratio);

/// `closed on other days 3 deals`; "" for none.
std::string counted_aside(std::string_view name, std::size_t count);

/// An Int128 of 1/`10^decimals` as plain digits without trailing zeros: `51.78`, `57`. "" when it
/// does not fit.
std::string decimal_text(Int128 value, int decimals);
Json decimal_json(Int128 value, int decimals);

/// Right-hand cells: what is empty shows as `–`.
Cell figure_cell(std::string text, std::string raw, Style style, const Terminal& terminal);
/// A count; none shows as `–`.
Cell count_cell(std::size_t count, Style style, const Terminal& terminal);
/// Money; nothing and 0 show as `–`.
Cell money_cell(const std::optional<MoneySum>& amount, bool decimals, Style style,
                const Terminal& terminal);
Cell share_cell(const Share& ratio, Style style, const Terminal& terminal);
/// Days to at most two decimals, grouped in no way; nothing without a count.
Cell mean_cell(const Spread& days, Style style, const Terminal& terminal);
Cell median_cell(const Spread& days, Style style, const Terminal& terminal);
Cell p90_cell(const Spread& days, Style style, const Terminal& terminal);

/// `{ "count", "mean", "median", "p90" }` of days.
Json days_json(const Spread& days);

}  // namespace deals
