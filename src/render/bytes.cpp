// SPDX-License-Identifier: MIT
#include <deals/render/bytes.hpp>

#include <fmt/format.h>

namespace deals {

std::string bytes_phrase(std::int64_t bytes) {
  constexpr std::int64_t kib = 1024;
  if (bytes < kib) return fmt::format("{} {}", bytes, bytes == 1 ? "byte" : "bytes");
  std::string_view unit = "KiB";
  std::int64_t tenths = (bytes * 10 + kib / 2) / kib;
  if (tenths >= 10 * kib) {
    unit = "MiB";
    tenths = (bytes * 10 / kib + kib / 2) / kib;
  }
  constexpr std::int64_t ten = 100;
  if (tenths >= ten) return fmt::format("{} {}", (tenths + 5) / 10, unit);
  return tenths % 10 == 0 ? fmt::format("{} {}", tenths / 10, unit)
                          : fmt::format("{}.{} {}", tenths / 10, tenths % 10, unit);
}

}  // namespace deals
