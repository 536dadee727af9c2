// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace deals {

/// Takes a text part by part, in order, so that a long one is never in memory as a whole.
using WritePart = std::function<void(std::string_view)>;
/// How large a part is worth passing on.
inline constexpr std::size_t usual_part = std::size_t{64} << 10;

/// A text that is made while it is written.
using LongText = std::function<void(const WritePart& out)>;

}  // namespace deals
