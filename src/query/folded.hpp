// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// \file
/// Comparing without case and accents. The text sought is folded once, beforehand; plain ASCII
/// texts, nearly all of them, are compared without folding them.
namespace deals {

/// Whether fold(text) is `folded`.
bool equals_folded(std::string_view text, std::string_view folded);

/// Whether fold(text) has `folded` in it.
bool contains_folded(std::string_view text, std::string_view folded);

}  // namespace deals
