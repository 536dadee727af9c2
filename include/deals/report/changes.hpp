// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/book.hpp>
#include <deals/query/filter.hpp>
#include <deals/report/waterfall.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What differs between two states of a book, in the words of deals, and what that made of the open
/// money. Records are matched by their ids, and where those changed by what their histories say.
namespace deals {

/// What a change of a record is about. Where several fit, the first is it.
enum class Turn {
  won,
  lost,
  reopened,
  created,
  restored,  ///< it was in the archive
  moved,     ///< to another stage
  pushed_out,
  pulled_in,
  increased,
  decreased,
  promoted,  ///< a customer who was a lead
  reassigned,
  renamed,
  changed,  ///< anything else
  archived,
  removed,
};

std::string_view name_of(Turn turn);  ///< snake_case

/// A record that differs. The pointers are into the books that were compared.
template <class T>
struct RecordTurn {
  Turn turn = Turn::changed;
  const T* before = nullptr;  ///< null: it was not there
  const T* after = nullptr;   ///< null: it is no longer there
};
using DealTurn = RecordTurn<Opportunity>;
using CustomerTurn = RecordTurn<Customer>;

/// One state of a book.
struct BookState {
  const Book& book;
  const Book* archive = nullptr;  ///< where records that are not in the book may be; null: nowhere
  std::set<std::string> unread = {};  ///< files that could not be read: nobody knows what they were
};

struct Changes {
  std::vector<DealTurn> deals;  ///< by turn, then the largest amounts first
  std::vector<CustomerTurn> customers;
  /// What is open and not omitted, before and after, for each currency that it was or is in: the
  /// book's own first. Start + steps = end. A deal with an unreadable file on one side is in none.
  std::vector<Waterfall> pipelines;
  std::size_t not_compared = 0;  ///< records with an unreadable file on one side

  bool is_empty() const { return deals.empty() && customers.empty(); }
};

/// From one state to the other. With a filter only the deals that it fits before or after, and no
/// customers.
Changes changes(const BookState& before, const BookState& after, const Filter& filter);

}  // namespace deals
