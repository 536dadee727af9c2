// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/config.hpp>
#include <deals/model/customer.hpp>
#include <deals/model/opportunity.hpp>

/// \file
/// Edits made by hand leave fields that differ from what the history tells.
namespace deals {

/// The tracked fields as the record's history tells them. What a file need not say, the book's
/// currency and that a customer's status is customer, is as the record has it.
Tracked told_by_history(const Opportunity& opportunity, const Config& config);
Tracked told_by_history(const Customer& customer, const Config& config);

}  // namespace deals
