// SPDX-License-Identifier: MIT
#pragma once

#include <deals/cli/surroundings.hpp>
#include <string>
#include <vector>

namespace deals {

/// One run of the program: understands the arguments (without the program's name), runs the
/// command, makes its changes, shows its outcome. The process's exit code.
int run(const std::vector<std::string>& arguments, Surroundings& surroundings);

}  // namespace deals
