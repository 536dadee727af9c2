// SPDX-License-Identifier: MIT
#include <deals/store/wait.hpp>

#include <sys/file.h>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace deals {

struct LockWait::State {
  std::mutex mutex;
  std::condition_variable changed;
  Descriptor file;
  bool is_over = false;
  bool is_given_up = false;
  int failure = 0;
};

LockWait::LockWait(Descriptor file) : state_(std::make_shared<State>()) {
  state_->file = std::move(file);
  std::thread([state = state_, number = state_->file.number()] {
    const int outcome = uninterrupted([&] { return flock(number, LOCK_EX); });
    const int failure = outcome == 0 ? 0 : errno;
    const std::lock_guard guard(state->mutex);
    state->is_over = true;
    state->failure = failure;
    if (state->is_given_up) state->file.close();
    state->changed.notify_all();
  }).detach();
}

LockWait::~LockWait() {
  const std::lock_guard guard(state_->mutex);
  state_->is_given_up = true;
  if (state_->is_over) state_->file.close();
}

bool LockWait::is_over(std::chrono::steady_clock::time_point deadline) {
  std::unique_lock guard(state_->mutex);
  return state_->changed.wait_until(guard, deadline, [&] { return state_->is_over; });
}

Result<Descriptor> LockWait::take() {
  const std::lock_guard guard(state_->mutex);
  if (state_->failure != 0) return system_error(state_->failure, "lock the book", ".deals/lock");
  return std::move(state_->file);
}

}  // namespace deals
