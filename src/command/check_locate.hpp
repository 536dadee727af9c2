// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/report/check.hpp>

namespace deals {

/// The flaws as problems with their lines and excerpts. Each file that has flaws is read once
/// more for that, and no other.
Problems located(std::vector<Flaw> flaws, const Files& files);

}  // namespace deals
