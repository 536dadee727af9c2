// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/config.hpp>
#include <deals/model/customer.hpp>
#include <deals/model/opportunity.hpp>
#include <deals/render/json.hpp>
#include <string>
#include <vector>

/// \file
/// Records in the shapes that scripts rely on: docs/json.md, "opportunity" and "customer".
namespace deals {

/// An opportunity as `list` has it. `customer` is null where its file is missing or unreadable.
Json::Object opportunity_json(const Opportunity& opportunity, const Customer* customer,
                              const Config& config, Date today);

/// The same with what `show` adds: history, tasks, items, notes, contacts, extra, path.
Json::Object whole_opportunity_json(const Opportunity& opportunity, const Customer* customer,
                                    const Config& config, Date today);

/// A customer as `list customers` has it.
Json::Object customer_json(const Customer& customer);

/// The same with what `show` adds. `its` are the customer's opportunities. `totals` are never of
/// several currencies: `amounts` has a sum for each, and `amount` is null where there are several.
Json::Object whole_customer_json(const Customer& customer,
                                 const std::vector<const Opportunity*>& its, const Config& config,
                                 Date today);

/// The events, newest first; amounts with the currency they were in.
Json::Array history_json(const History& history, const Config& config);

/// An opportunity's tasks.
Json tasks_json(const std::vector<Task>& tasks);

/// Any value of a file: exact numbers as numbers, dates as strings.
Json value_json(const Value& value);

}  // namespace deals
