// SPDX-License-Identifier: MIT
#pragma once

#include "deal_columns.hpp"

namespace deals {

/// Adds what a list of opportunities can show of their customers: `customer.industry`,
/// `customer.tags`, and the fields that the book declares for customers. They hold on to `facts`.
void add_customer_columns(std::vector<ListColumn<DealRow>>& columns, const ListFacts& facts);

}  // namespace deals
