// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <string>
#include <string_view>

namespace deals {

/// What is looked at before toml++ sees a text: size, NUL and invalid UTF-8, an unfinished merge,
/// and nesting that would exhaust the stack.
Result<void> check_before_parsing(std::string_view text, const std::string& file);

}  // namespace deals
