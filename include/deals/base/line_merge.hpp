// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace deals {

/// Three files whose lines are to be merged as those of any text, by their paths.
struct LineMerge {
  std::string ours;
  std::string base;
  std::string theirs;
  int marker_length = 7;
};

}  // namespace deals
