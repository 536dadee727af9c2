// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <optional>
#include <string>

namespace deals {

/// The day that `--on` names, toward the past; nothing when it is not given. A usage error when it
/// is no date or in the future.
Result<std::optional<Date>> past_day(const Context& context, const std::optional<std::string>& on);

}  // namespace deals
