// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>

#include "fuzzing.hpp"

/// What libFuzzer calls, once per input; the target is chosen when it is compiled.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  deals::fuzz::DEALS_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
