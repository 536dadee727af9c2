// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/report/check.hpp>
#include <vector>

namespace deals {

/// What is wrong in products.toml and rates.toml.
void add_other_files(const Context& context, Problems& problems);

/// Files that lie between the records and are never read.
Problems stray_files(const Files& files);

/// What is wrong with line items and invoices.
void add_item_flaws(const Context& context, std::vector<Flaw>& flaws);

}  // namespace deals
