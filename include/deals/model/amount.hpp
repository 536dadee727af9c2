// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/money.hpp>
#include <optional>
#include <string_view>

/// \file
/// Amounts as people type them: `50k`, `1.2m`, `€1,200.50`, `1.200,50`, `1'200.50`, `1200 NOK`.
/// docs/commands/amounts.md has the rules. `1,200` could be 1200 or 1.2 and is refused, naming
/// both.
namespace deals {

/// An amount as typed and the currency that was typed with it.
struct TypedAmount {
  Money amount;  ///< in `currency`, else in the currency that was assumed
  bool currency_was_typed = false;
};

/// Reads an amount. Without a sign or code in it, it is in `assumed` (the opportunity's currency or
/// the book's). A sign of several currencies (`$`, `kr`, `¥`) means `assumed` or `book` when that
/// is one of them; when both are and differ, or neither is, it is ambiguous and refused.
Result<TypedAmount> parse_amount(std::string_view text, Currency assumed, Currency book);

}  // namespace deals
