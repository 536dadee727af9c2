// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/report/changes.hpp>
#include <vector>

namespace deals {

/// A record in two states of a book; one of them may be null.
template <class T>
struct RecordPair {
  const T* before = nullptr;
  const T* after = nullptr;
  bool is_put_away = false;      ///< it is in the archive now, and was not
  bool is_brought_back = false;  ///< it was in the archive, and is no longer
};

template <class T>
struct RecordPairs {
  std::vector<RecordPair<T>> pairs;  ///< in order of ids; those that moved or went at the end
  std::size_t not_compared = 0;
};

RecordPairs<Opportunity> pairs_of_deals(const BookState& before, const BookState& after);
RecordPairs<Customer> pairs_of_customers(const BookState& before, const BookState& after);

}  // namespace deals
