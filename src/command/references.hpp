// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/model/id.hpp>
#include <string>
#include <vector>

namespace deals {

/// Ids of the opportunities, archived ones too, that are this customer's. A file that cannot be
/// read but has the customer's id in quotes counts as one: it may be.
Result<std::vector<std::string>> opportunities_of(const Files& files, const CustomerId& customer);

}  // namespace deals
