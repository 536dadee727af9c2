// SPDX-License-Identifier: MIT
#include <deals/base/in_two_threads.hpp>

#include <atomic>
#include <future>
#include <system_error>

namespace deals {

void in_two_threads(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto some = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::future<void> other;
  try {
    if (count > 1) other = std::async(std::launch::async, some);
  } catch (const std::system_error&) {
    // The work is done all the same, by this thread alone.
  }
  some();
  if (other.valid()) other.get();
}

}  // namespace deals
