// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <string_view>
#include <vector>

#include "syntax.hpp"

namespace deals {

/// The tree of a filter: `not` binds strongest, then terms side by side (and `and`), then `or`.
Result<Expression> parse(std::string_view source, std::vector<Token> tokens);

}  // namespace deals
