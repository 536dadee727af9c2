// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace deals {

/// The SHA-256 of these bytes, as 64 hexadecimal digits in lower case.
std::string sha256(std::string_view bytes);

}  // namespace deals
