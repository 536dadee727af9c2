// SPDX-License-Identifier: MIT
#pragma once

#include <deals/text/read_plain.hpp>
#include <deals/text/record.hpp>
#include <string_view>

/// \file
/// The reading of a record's file for those who do not keep its history. All of the file is
/// checked in any case.
namespace deals {

/// The same as without a depth; below Depth::courses as `leave_out_history` makes it. Nothing else
/// is left out here.
Result<Read<Opportunity>> read_opportunity(std::string_view text, const OpportunityId& id,
                                           const Config& config, Depth depth);
Result<Read<Customer>> read_customer(std::string_view text, const CustomerId& id,
                                     const Config& config, Depth depth);

}  // namespace deals
