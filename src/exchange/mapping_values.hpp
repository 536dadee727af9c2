// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/exchange/mapping.hpp>
#include <string>
#include <string_view>

namespace deals {

/// A day as `2026-12-15`, whatever the file's order; a time of day behind it is dropped. The error
/// has no place.
Result<std::string> normal_date(std::string_view text, DateOrder order);

/// `1.054,50 €` as `1054.50 €`: no separators, a decimal point, no decimals when all are zero. What
/// stands before and behind the digits stays. The error has no place.
Result<std::string> normal_number(std::string_view text, char decimal);

/// `a; b,c` as `a,b,c`.
std::string normal_tags(std::string_view text);

}  // namespace deals
