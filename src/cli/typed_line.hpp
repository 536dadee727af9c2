// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace deals {

/// Arguments as one would type them, in quotes where a shell needs them; a long line is cut.
std::string typed_line(const std::vector<std::string>& arguments);

}  // namespace deals
