// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/book.hpp>
#include <deals/report/forecast.hpp>
#include <optional>
#include <vector>

/// \file
/// Looking back: records and books as their history tells them at the end of a past day (UTC).
/// Tracked fields are the fold of the events up to then; the others (name, customer, tags, …) have
/// no history and stay as they are.
///
/// A record is there from the day of its first `created` event, else of its first event. One that
/// begins with a `baseline` was there before it, and until then was as the baseline says. One
/// without events is as it stands, always. Where history contradicts itself the later event holds.
namespace deals {

/// The opportunity at the end of that day; nothing when it was not there yet. A stage that the
/// settings no longer have stays, and is open, unless a `won` or `lost` event led to it.
std::optional<Opportunity> as_of(const Opportunity& opportunity, const Config& config, Date day);
std::optional<Customer> as_of(const Customer& customer, Date day);

/// Whether records still have their histories up to the day, or only what `created_on` and
/// `stage_since` make of them: histories take more room than all else.
enum class Histories { kept, left_out };

/// The book with the records that were there. A customer that is newer than one of its
/// opportunities is kept. Stages that the settings do not have and amounts that are none become
/// problems, as warnings.
Book as_of(const Book& book, Date day, Histories histories = Histories::kept);
/// The same where each record of today is let go as soon as that of the day is made.
Book as_of(Book&& book, Date day, Histories histories = Histories::kept);

/// The opportunity at the end of one day.
struct DayState {
  Date day;
  std::optional<Opportunity> deal;  ///< nothing: it was not there yet
};

/// How an opportunity changed over whole days: first as it was on the evening before them, then at
/// the end of each day with an event, at last at the end of the last one. When that is today, or
/// later, it is then as it stands, edits by hand included.
std::vector<DayState> course(const Opportunity& opportunity, const Config& config,
                             const Period& days, Date today);

/// The day of the first event of any opportunity.
std::optional<Date> first_day_of_history(const Book& book);

/// How many of a book's opportunities nothing is known of at that time: they are taken as they
/// stand.
std::size_t without_history(const Book& book);

}  // namespace deals
