// SPDX-License-Identifier: MIT
#include <deals/base/in_two_threads.hpp>

#include <atomic>
#include <deals/base/in_thread.hpp>

namespace deals {

void in_two_threads(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto some = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  auto other = count > 1 ? in_thread(some) : std::future<void>();
  some();
  if (other.valid()) other.get();
}

}  // namespace deals
