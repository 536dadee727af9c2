// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/opportunity.hpp>
#include <string>

namespace deals {

/// A number that no task of the opportunity has or, as far as its history tells, had.
int next_task_number(const Opportunity& deal);

/// The index of the task with the number that somebody typed. A usage error when that is no
/// number; not_found, naming the open ones; ambiguous when two have it.
Result<std::size_t> find_task(const Opportunity& deal, const std::string& number);

}  // namespace deals
