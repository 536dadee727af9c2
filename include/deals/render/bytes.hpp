// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace deals {

/// How large a file is: `812 bytes`, `12 KiB`, `3.4 MiB`.
std::string bytes_phrase(std::int64_t bytes);

}  // namespace deals
