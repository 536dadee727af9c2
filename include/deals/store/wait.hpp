// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deals/store/descriptor.hpp>
#include <memory>

namespace deals {

/// Waits in the system's queue for an exclusive flock, on a thread of its own, so that the wait can
/// be given up without a signal. One that is given up releases the lock as soon as it gets it.
class LockWait {
 public:
  /// Takes the file over. Throws std::system_error when no thread can be started.
  explicit LockWait(Descriptor file);
  ~LockWait();
  LockWait(const LockWait&) = delete;
  LockWait& operator=(const LockWait&) = delete;

  /// Waits until `deadline`; whether it is over.
  bool is_over(std::chrono::steady_clock::time_point deadline);

  /// Once it is over: the locked file, or the io error that ended the wait.
  Result<Descriptor> take();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace deals
