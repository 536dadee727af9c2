// SPDX-License-Identifier: MIT
#include <deals/base/digest.hpp>

namespace deals {

Digest digest_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char byte : text) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
  }
  return {text.size(), hash};
}

}  // namespace deals
