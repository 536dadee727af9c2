// SPDX-License-Identifier: MIT
#include <deals/exchange/sha256.hpp>

// libmd's header relies on these.
#include <cstddef>
#include <cstdint>

#include <sys/types.h>

#include <sha2.h>

#include <array>

namespace deals {

std::string sha256(std::string_view bytes) {
  std::array<char, SHA256_DIGEST_STRING_LENGTH> digits{};
  SHA256Data(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), digits.data());
  return digits.data();
}

}  // namespace deals
