// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/view.hpp>

namespace deals {

/// A record that was found, as it was on the day when there is one. not_found for what was not
/// there yet.
Result<Found<Opportunity>> rolled_back(Result<Found<Opportunity>> found, const Config& config,
                                       std::optional<Date> day);
Result<Found<Customer>> rolled_back(Result<Found<Customer>> found, const Config& config,
                                    std::optional<Date> day);
Result<FoundRecord> rolled_back(Result<FoundRecord> found, const Config& config,
                                std::optional<Date> day);

}  // namespace deals
