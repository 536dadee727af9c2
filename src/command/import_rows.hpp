// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/exchange/mapping.hpp>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// Rows of an import as records. What a row is silent about stays as it is.
namespace deals {

/// Whether rows name records of this book by their own ids: `external = "deals"`, as in what
/// `deals export` writes.
bool is_own(const Mapping& mapping);

/// Gives the opportunity what the row says, all but its customer.
Result<void> fill(Opportunity& deal, const ImportRow& row, const Mapping& mapping,
                  const Context& context);
Result<void> fill(Customer& customer, const ImportRow& row, const Mapping& mapping,
                  const Context& context);

/// The history that a new record would have if it had been kept here: `created` on the day that the
/// row gives, and for what is closed `won` or `lost` on its own; without that day `imported`.
Result<History> history_of(const Opportunity& deal, const ImportRow& row, const Context& context);
Result<History> history_of(const Customer& customer, const ImportRow& row, const Context& context);

/// The row's notes, however its lines end; notes that differ in blanks at the ends alone stay.
Result<void> set_notes(Seldom<std::string>& notes, const ImportRow& row);
/// Refuses a beginning in the future or behind the end.
Result<void> check_created(std::optional<Date> created, std::optional<Date> closed,
                           const Context& context);

/// `the row has no name`
Error row_lacks(std::string_view field);
/// A refusal of a value in words that fit a row.
Error bad_row(Error error);

}  // namespace deals
