// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace deals {

/// A word as one would type it to a shell, in quotes where it needs them.
std::string shell_word(const std::string& word);

}  // namespace deals
