// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string_view>

namespace deals {

/// Takes a text part by part, in order, so that a long one is never in memory as a whole.
using WritePart = std::function<void(std::string_view)>;
/// A text that is made while it is written.
using LongText = std::function<void(const WritePart& out)>;

}  // namespace deals
