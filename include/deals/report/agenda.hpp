// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/compact_optional.hpp>
#include <deals/base/interned.hpp>
#include <deals/base/kept_text.hpp>
#include <deals/model/book.hpp>
#include <deals/report/forecast.hpp>
#include <string_view>
#include <vector>

/// \file
/// What needs attention today. Everything that is due is in it; besides, a deal stands under the
/// first concern that fits it and no other.
namespace deals {

/// In the order in which they are looked at.
enum class Concern {
  overdue,       ///< should have closed by now
  due,           ///< a next step, or a task that is not done
  stale,         ///< longer in its stage than the stage allows
  closing,       ///< expected to close in the days to come
  no_next_step,  ///< nobody has said what to do next
  unowned,       ///< up for claiming
};

/// "overdue", "due", …, "no_next_step", "unowned"
std::string_view name_of(Concern concern);

/// One thing to look at. There may be as many as there are deals.
struct AgendaItem {
  const Opportunity* deal = nullptr;
  CompactOptional<Date> on;  ///< of the expected close, the step, the task
  int task = 0;              ///< its id; 0: no task
  KeptText text;             ///< of the step or the task
  Interned owner;            ///< the task's own, else the deal's
};

/// What is under one concern, the most money first; what is due in order of days.
struct AgendaGroup {
  Concern concern = Concern::overdue;
  std::vector<AgendaItem> items;
};

struct AgendaSettings {
  int within = 7;  ///< how many days ahead of today count as soon
  /// The same book with all amounts in one currency, to compare what is worth more; null: there is
  /// none, and each currency stands by itself, the book's own first.
  const Book* worth = nullptr;
};

/// The groups that have something in them. Of open opportunities, and the tasks of won ones.
std::vector<AgendaGroup> agenda(const Book& book, const Opportunities& scope,
                                const AgendaSettings& settings, Date today);

}  // namespace deals
