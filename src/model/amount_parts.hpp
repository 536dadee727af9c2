// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <string_view>
#include <vector>

#include "typed_argument.hpp"

namespace deals {

/// The parts of a typed amount, as views into its argument: `€`, `1,200.5` and `k` of "€1,200.5k".
struct AmountParts {
  std::string_view number;              ///< digits and separators, a digit at each end
  std::string_view suffix;              ///< k, m or bn, in capitals or not, or nothing
  int exponent = 0;                     ///< of the power of ten that the suffix means
  std::vector<std::string_view> marks;  ///< signs and codes, each of some currency
};

/// Takes an amount apart. The number is not looked at yet.
Result<AmountParts> amount_parts(const TypedArgument& argument);

/// The error with a hint at what an amount looks like.
Error hinted_at_amounts(Error error);

}  // namespace deals
