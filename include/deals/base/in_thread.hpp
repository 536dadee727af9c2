// SPDX-License-Identifier: MIT
#pragma once

#include <future>
#include <system_error>
#include <type_traits>

namespace deals {

/// Begins `work` in a thread of its own. Where the system has none left the future is not valid:
/// nothing was begun, and the caller does without.
template <class Work>
std::future<std::invoke_result_t<Work>> in_thread(const Work& work) {
  try {
    return std::async(std::launch::async, work);
  } catch (const std::system_error&) {
    return {};
  }
}

}  // namespace deals
