// SPDX-License-Identifier: MIT
#pragma once

#include "list_column.hpp"

namespace deals {

/// How many opportunities, and how much they are worth.
struct CountedSums {
  explicit CountedSums(Currency book) : amounts(book) {}
  void add(const Opportunity& deal);

  std::size_t count = 0;
  MoneySums amounts;
};

/// A row of a list of customers.
struct CustomerRow {
  const Customer* customer = nullptr;
  CountedSums open;
  CountedSums omitted;  ///< open, but kept out of totals by their category
  CountedSums won;
  CountedSums lost;

  CustomerRow(const Customer& of, Currency book)
      : customer(&of), open(book), omitted(book), won(book), lost(book) {}
  void add(const Opportunity& deal, const Config& config);
};

/// Every column that a list of these customers can have. They hold on to `facts`.
std::vector<ListColumn<CustomerRow>> customer_columns(const ListFacts& facts,
                                                      const std::vector<CustomerRow>& rows);

}  // namespace deals
