// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/report/check.hpp>

namespace deals {

/// The findings as problems with their lines and excerpts. Each file that has findings is read once
/// more for that, and no other.
Problems located(std::vector<Finding> findings, const Files& files);

}  // namespace deals
