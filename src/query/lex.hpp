// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <string_view>
#include <vector>

#include "syntax.hpp"

namespace deals {

/// Cuts a filter into its terms, bare words, parentheses and `or`, `and`, `not`. What only looks
/// like a term (`amount>5k`, `amount:`, `-urgent`) is an error that shows the right form.
Result<std::vector<Token>> lex(std::string_view source);

/// A name and what follows it: `lost_reason:`. Zero when the text does not begin with a name that
/// has more than digits in it.
std::size_t field_name_length(std::string_view text);

}  // namespace deals
