// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/table.hpp>
#include <initializer_list>
#include <string_view>

namespace deals {

/// Makes a list readable on a narrow terminal: shortens days, then gives up the columns with these
/// keys, in this order, until no other column must be cut to where it says too little.
void fit_list(Table& table, std::initializer_list<std::string_view> dispensable,
              const Terminal& terminal);

}  // namespace deals
