// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/progress.hpp>
#include <deals/store/manifest.hpp>
#include <deals/store/publish.hpp>
#include <vector>

/// \file
/// Putting the files of a committed change in place. It can be interrupted anywhere and begun
/// again.
namespace deals {

inline constexpr const char* commit_name = "commit";
inline constexpr const char* manifest_name = "manifest";
inline constexpr const char* late_news =
    "the change is recorded and will be completed by the next command";

/// What `.deals/commit` does; nothing when all of it is in place already.
Result<std::vector<Step>> steps_in(const Directory& committed);

/// Completes `.deals/commit`, if there is one. A version that another program saved meanwhile is
/// kept and named in a notice. invalid_data when the manifest cannot be read; then nothing is
/// touched.
Result<void> roll_forward(const Directory& book, const Directory& deals, const Notice& notice,
                          const OnProgress& on_progress = {});

}  // namespace deals
