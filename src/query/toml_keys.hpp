// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace deals {

/// A TOML text in which the bytes of bare keys, of the names of tables and of the kinds of events
/// are control characters, which nobody looks for; all else is as it was, and stands where it
/// stood. A text that is no TOML is gone through as far as its quotes make sense.
std::string without_keys(std::string_view text);

}  // namespace deals
