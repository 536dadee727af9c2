// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/book.hpp>
#include <vector>

namespace deals {

/// The customers of a book by their ids, for looking up very many: `Book::find` goes through the
/// ids one by one. The book must outlive it and keep its customers where they are.
class CustomerIndex {
 public:
  explicit CustomerIndex(const Book& book);

  /// The customer of this id, or null.
  const Customer* find(const CustomerId& id) const;

 private:
  std::size_t start_of(const CustomerId& id) const;

  std::vector<const Customer*> places_;  ///< at the first free place behind `start_of`
};

/// The name to show for an opportunity's customer once it was looked up: its name, else the id.
const std::string& customer_name(const Customer* customer, const Opportunity& opportunity);

}  // namespace deals
