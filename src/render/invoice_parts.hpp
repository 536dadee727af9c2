// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/invoice.hpp>
#include <string>
#include <vector>

namespace deals {

/// The name, the lines of the address, and the tax id.
std::vector<std::string> party_lines(const InvoiceParty& party);

/// The lines and the sums under them as people read them, with `Tax 25 % of 1,000.00`. Columns that
/// no line needs are left out.
Table invoice_sheet(const Invoice& invoice);

}  // namespace deals
