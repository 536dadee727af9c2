// SPDX-License-Identifier: MIT
#include "archived_book.hpp"

#include <algorithm>

namespace deals {
namespace {

/// Both, in order of their ids; of two with one id the first one counts.
template <class T>
std::vector<T> both(std::vector<T> first, const std::vector<T>& second) {
  const auto by_id = [](const T& left, const T& right) { return left.id < right.id; };
  const auto same_id = [](const T& left, const T& right) { return left.id == right.id; };
  first.insert(first.end(), second.begin(), second.end());
  std::stable_sort(first.begin(), first.end(), by_id);
  first.erase(std::unique(first.begin(), first.end(), same_id), first.end());
  return first;
}

}  // namespace

Book archived_deals(const BookView& view) {
  Book book = view.archive();
  book.customers = both(view.book().customers, book.customers);
  return book;
}

Book archived_customers(const BookView& view) {
  Book book = view.archive();
  book.opportunities = both(std::move(book.opportunities), view.book().opportunities);
  return book;
}

}  // namespace deals
