// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/customer.hpp>
#include <deals/model/opportunity.hpp>
#include <string_view>
#include <vector>

/// \file
/// Records as the trees that their files hold: what is written to new files, and what is compared
/// to change one. Keys in the order of format.md, the keys that deals does not know before `notes`,
/// empty members left out.
namespace deals {

std::vector<Entry> tree_of(const Customer& customer);
std::vector<Entry> tree_of(const Opportunity& opportunity);
/// A table: one line of a history.
Value tree_of(const Event& event);

/// How an array stands in a file that deals writes.
enum class ArrayLayout {
  one_line,      ///< `[a, b]`
  one_per_line,  ///< an element a line
  blocks,        ///< `[[name]]`
};

ArrayLayout array_layout(RecordKind kind, std::string_view key);

}  // namespace deals
