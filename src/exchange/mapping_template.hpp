// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/exchange/mapping.hpp>
#include <string_view>
#include <vector>

namespace deals {

/// The parts of `{product} for {account|nobody}`; none for text without braces, which names a
/// column. The error has no place.
Result<std::vector<TemplatePart>> parse_template(std::string_view text);

}  // namespace deals
