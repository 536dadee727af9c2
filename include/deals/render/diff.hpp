// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <vector>

namespace deals {

/// The changes as a unified diff with three lines of context, as `git apply` takes it: `--- a/path`,
/// `+++ b/path`, /dev/null for files that come or go, "\ No newline at end of file".
std::string unified_diff(const std::vector<FileChange>& changes, const Terminal& terminal);

}  // namespace deals
