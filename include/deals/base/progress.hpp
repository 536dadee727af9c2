// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace deals {

/// How far work with many files has come.
struct Progress {
  enum class Work {
    reading,
    writing,
    placing,  ///< what was written
    tidying,  ///< looking at what was there before, and letting go of it
  };
  Work work = Work::reading;
  std::size_t done = 0;
  std::size_t total = 0;
};

/// Told of it now and then, in the thread that began the work.
using OnProgress = std::function<void(const Progress&)>;

}  // namespace deals
