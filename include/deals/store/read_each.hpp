// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/store/directory.hpp>
#include <vector>

namespace deals {

/// Reads the entries and visits each with its index, from two threads when there are many.
void read_entries(const Directory& directory, const std::vector<ListedName>& entries,
                  const VisitFile& visit);

}  // namespace deals
