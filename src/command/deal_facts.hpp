// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <string>

/// \file
/// Facts about an opportunity as commands say them when they have changed it.
namespace deals {

/// `acme-pilot: lead → proposal`
std::string step_phrase(const Context& context, const Opportunity& before,
                        const Opportunity& after);
/// `48,000 EUR`, with what it was when that is another; `no amount`.
std::string amount_fact(const Opportunity& before, const Opportunity& after);
/// `closes 15 Dec`, `expected 3 Nov, 18 days ago`, `no close date`; `closed on 3 Nov` of a
/// closed one.
std::string close_fact(const Context& context, const Opportunity& deal);
/// `today` or `on 15 Dec`.
std::string day_phrase(const Context& context, Date day);
/// `Send the form (28 Nov)`
std::string next_step_phrase(const Context& context, const NextStep& step);

}  // namespace deals
