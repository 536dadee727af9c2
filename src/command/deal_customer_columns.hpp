// SPDX-License-Identifier: MIT
#pragma once

#include "column_builder.hpp"
#include "deal_columns.hpp"

namespace deals {

/// Adds what a list of opportunities can show of their customers: `customer.industry`,
/// `customer.tags`, and the fields that the book declares for customers.
void add_customer_columns(ColumnBuilder<DealRow>& to);

}  // namespace deals
