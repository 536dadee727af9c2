// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/losses.hpp>
#include <span>

namespace deals {

/// The rows of these, and the total where there is one of them. `all`: every column, for scripts.
Table losses_table(std::span<const Losses> losses, bool all, const Terminal& terminal);

}  // namespace deals
