// SPDX-License-Identifier: MIT
#pragma once

#include <deals/store/publish.hpp>

/// \file
/// Putting the files of a committed change in place. It can be interrupted anywhere and begun
/// again.
namespace deals {

inline constexpr const char* commit_name = "commit";
inline constexpr const char* manifest_name = "manifest";
inline constexpr const char* late_news =
    "the change is recorded and will be completed by the next command";

/// Completes `.deals/commit`, if there is one. A version that another program saved meanwhile is
/// kept and named in a notice. invalid_data when the manifest cannot be read; then nothing is
/// touched.
Result<void> roll_forward(const Directory& book, const Directory& deals, const Notice& notice);

}  // namespace deals
