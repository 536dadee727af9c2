// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Fields and their changes in words, for people and for the texts of events. Everything is
/// escaped.
namespace deals {

/// A field's value: `48,000 EUR`, `15 Dec (in 24 days)`, `nordics, reference`; "" when it is not
/// set.
std::string field_words(const Opportunity& opportunity, std::string_view field,
                        const Context& context);
std::string field_words(const Customer& customer, std::string_view field, const Context& context);

/// Names of the fields that differ, in the order of format.md.
std::vector<std::string> changed_fields(const Opportunity& before, const Opportunity& after);
std::vector<std::string> changed_fields(const Customer& before, const Customer& after);

/// `amount 48,000 → 50,000 EUR, close 15 Dec → 31 Dec (in 40 days)`
std::string change_words(const Opportunity& before, const Opportunity& after,
                         const Context& context);
std::string change_words(const Customer& before, const Customer& after, const Context& context);

/// What an event's keys do not say, for its text: `source: fair → web, notes`. "" when they say it
/// all.
std::string untracked_words(const Opportunity& before, const Opportunity& after,
                            const Context& context);
std::string untracked_words(const Customer& before, const Customer& after, const Context& context);

/// The kind of event that a change by hand or by `set` is: a move, an assignment, or else a change.
EventKind kind_of_change(const Tracked& before, const Tracked& after);

}  // namespace deals
