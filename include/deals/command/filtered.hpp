// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <vector>

/// \file
/// The records of the book that the words of a command line choose: what lists, boards, reports,
/// exports and bulk changes have in common.
namespace deals {

/// What a filter that does not say so is about.
enum class Scope {
  open,  ///< open opportunities, unless a term is on `is`, `state`, `stage` or `closed`
  all,
};

/// The opportunities that a filter fits.
struct Filtered {
  Filter filter;
  Scope scope = Scope::all;                       ///< the one that was in force
  std::vector<const Opportunity*> opportunities;  ///< of the book, in order of their ids
  std::size_t undecided = 0;  ///< left out: nobody can say whether the filter fits them
  std::size_t files_left_out = 0;
};

/// Reads the filter and goes through the book. A usage error when it cannot be read. Files that
/// cannot be read and opportunities that the filter cannot decide on become problems of the
/// outcome. The book is read to `depth`, or deeper where the filter needs it.
Result<Filtered> filtered(const Context& context, const std::vector<std::string>& words,
                          Scope scope, Outcome& outcome, Depth depth = Depth::history);

/// The customers that a filter fits.
struct FilteredCustomers {
  Filter filter;
  std::vector<const Customer*> customers;  ///< of the book, in order of their ids
  std::size_t files_left_out = 0;
};

/// The same for customers, leads among them.
Result<FilteredCustomers> filtered_customers(const Context& context,
                                             const std::vector<std::string>& words,
                                             Outcome& outcome, Depth depth = Depth::history);

/// The files that these problems leave out of the book, each once.
std::vector<std::string> left_out_files(const Problems& problems);

/// `1 file left out, 2 deals that cannot be decided`, for the end of a report; "" for nothing.
std::string left_out_phrase(std::size_t files, std::size_t undecided);

}  // namespace deals
