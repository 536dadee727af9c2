// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace deals {

/// Tells two versions of a file apart. It guards against accidents, not against intent.
struct Digest {
  std::uint64_t size = 0;
  std::uint64_t hash = 0;  ///< FNV-1a

  bool operator==(const Digest&) const = default;
};

Digest digest_of(std::string_view text);

}  // namespace deals
