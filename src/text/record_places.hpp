// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <mutex>
#include <utility>
#include <vector>

namespace deals {

/// Room for records that several threads read, each into its own place. The places are made some at
/// a time by the threads that need them: making all of them first would keep the others waiting.
template <class T>
class RecordPlaces {
 public:
  /// Before the first thread comes.
  void reserve(std::size_t count) {
    records_.reserve(count);
    first_ = records_.data();
    count_ = count;
  }

  /// For one thread at a time; there for as long as these places are.
  T& at(std::size_t index) {
    if (index >= made_.load(std::memory_order_acquire)) make_up_to(index);
    return first_[index];
  }

  /// All of them, new ones where nobody was. After the last thread has gone.
  std::vector<T> take() && {
    records_.resize(count_);
    return std::move(records_);
  }

 private:
  static constexpr std::size_t made_together = 256;

  void make_up_to(std::size_t index) {
    const std::lock_guard guard(mutex_);
    if (index < records_.size()) return;
    records_.resize(std::min(count_, index - index % made_together + made_together));
    made_.store(records_.size(), std::memory_order_release);
  }

  std::mutex mutex_;  ///< of what is made, never of a place
  std::vector<T> records_;
  T* first_ = nullptr;  ///< stays: there is room for all
  std::size_t count_ = 0;
  std::atomic<std::size_t> made_ = 0;
};

}  // namespace deals
