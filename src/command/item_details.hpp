// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/item.hpp>
#include <deals/model/item.hpp>

namespace deals {

/// Whether anything is told of the item.
bool is_told(const ItemDetails& details);

/// Sets what is told. Usage errors: what is no number, amount or date, another currency than the
/// item's, and what makes no sense together.
Result<void> set_item_details(LineItem& item, const ItemDetails& details, const Context& context);

void describe_item_details(Args& args, ItemDetails& details);

}  // namespace deals
