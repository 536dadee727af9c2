// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace deals {

/// Calls work(0) to work(count - 1), each once, in any order and from two threads at a time; from
/// one where the system has no other left. Returns when all are done. What a call throws is thrown
/// here.
void in_two_threads(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace deals
