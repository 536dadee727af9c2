// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace deals {

/// The largest file of a book that is read as text: 4 MiB.
inline constexpr std::size_t max_file_size = std::size_t{4} << 20;
/// The largest attachment, and so the largest file that a change may meet: 64 MiB.
inline constexpr std::size_t max_attachment_size = std::size_t{64} << 20;

}  // namespace deals
