// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/book.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What is wrong or odd in a book although its files can be read. Reading finds the rest:
/// `Book::problems`.
namespace deals {

/// A problem and the value in its file that it is about.
struct Flaw {
  Error problem;  ///< its place names the file alone
  Path where;     ///< empty: the file as a whole
};

/// Everything, in order of files. `now` is what events may not be after.
std::vector<Flaw> check(const Book& book, Moment now);
/// The same with what is archived, which may be the other half of a reference.
std::vector<Flaw> check(const Book& book, const Book& archive, Moment now);

/// Whether a history is still needed once its record was read: `check` finds something in it, or it
/// has what other records and files must fit, an invoice or an attachment.
bool is_history_needed(const Customer& customer, const Config& config, Moment now);
bool is_history_needed(const Opportunity& deal, const Config& config, Moment now);

/// Names of what a book can be held to on request: overdue, stale, no-next-step, unowned.
const std::vector<std::string>& assertion_names();
/// The open opportunities that do not hold to one of them, as errors coded with its name.
std::vector<Flaw> broken(std::string_view assertion, const Book& book, Date today);

}  // namespace deals
