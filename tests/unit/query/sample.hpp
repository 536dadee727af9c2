// SPDX-License-Identifier: MIT
#pragma once

#include <deals/query/filter.hpp>
#include <string>
#include <vector>

/// A small book to filter, and ways to say briefly what a filter does to it.
namespace deals::sample {

/// 21 November 2026, a Saturday.
Date today();
Config config();
const std::vector<Customer>& customers();
/// acme, globex, hooli (in USD), soylen (neither amount nor close), umbrella (won), vandelay (lost)
/// and wonka (another pipeline; its customer is missing).
const std::vector<Opportunity>& opportunities();

/// The initials of the opportunities that match, "?" behind those that cannot be decided: "a g h?".
/// An error is its message.
std::string matching(const std::string& filter);
/// The same for customers.
std::string matching_customers(const std::string& filter);

/// The error of a filter as a reader sees it: message, excerpt, caret, hints; "" when there is
/// none.
std::string complaint(const std::string& filter, RecordKind kind = RecordKind::opportunity);

}  // namespace deals::sample
