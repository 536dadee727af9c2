// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/base/undo_entry.hpp>
#include <string>
#include <string_view>

/// \file
/// An entry of the undo journal as a file: lines about the command, the manifest of its files
/// (before: the text to go back to, after: the one that must be there), then the texts to go back
/// to one after the other.
namespace deals {

/// Larger than any journal that is worth keeping: 1 GiB.
inline constexpr std::size_t max_undo_file_size = std::size_t{1} << 30;

std::string undo_file_text(const UndoEntry& entry);

/// invalid_data when the text is not a whole entry.
Result<UndoEntry> parse_undo_file(std::string_view text);

}  // namespace deals
