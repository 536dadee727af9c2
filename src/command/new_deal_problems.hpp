// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/new_record.hpp>

namespace deals {

/// All that keeps the options from making an opportunity of this customer, not only the first of
/// it: each option of a field that is wrong, and what its stage and the book require besides. When
/// it happened, and why, is not looked at.
Problems new_deal_problems(const Context& context, const NewRecordOptions& options,
                           const CustomerId& customer);

/// One error that has them all: as it is where there is one, else with each as a hint below
/// `message`.
Error united(std::string message, Problems problems);

}  // namespace deals
