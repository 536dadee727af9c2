// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace deals {

/// `8,800`
std::string grouped(std::size_t number);
/// `8,800 rows`, `1 row`
std::string grouped_count(std::size_t count, std::string_view singular, std::string_view plural);

}  // namespace deals
