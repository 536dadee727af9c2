// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/value.hpp>
#include <string>
#include <string_view>

namespace deals {

/// A value as deals writes it: on one line, strings in double quotes, `{ a = 1 }`, `["x", "y"]`. A
/// string of several lines becomes a `"""` string when `multiline` says that it may.
std::string to_toml(const Value& value, bool multiline = false);

/// A key, quoted when it has to be.
std::string key_to_toml(std::string_view key);

}  // namespace deals
