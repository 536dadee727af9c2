// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deals/base/result.hpp>
#include <deals/store/directory.hpp>
#include <functional>
#include <string>

/// \file
/// One lock per book for changes: flock on `.deals/lock`, a file that is made once and never
/// removed. The system frees it when its holder ends, however that happens, so it is never broken.
namespace deals {

struct LockOptions {
  std::chrono::milliseconds timeout{10'000};
  std::chrono::milliseconds patience{500};  ///< waiting longer than this is worth a message
  std::string holder;                       ///< who we are, for others that wait: "anna, deals set"
  std::function<void(const std::string&)> on_wait;  ///< told once, when it takes longer
};

/// Waits for the book's lock and returns the locked file: closing it releases the lock. conflict on
/// time-out, naming the holder; io when the lock file cannot be made.
Result<Descriptor> acquire_lock(const Directory& book, const LockOptions& options);

}  // namespace deals
