// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace deals {

/// The name of a key that is looked for very often: its first eight bytes are compared at once.
class PlainKey {
 public:
  constexpr PlainKey(const char* name) : text_(name) {
    std::array<char, word_size> bytes{};
    std::array<unsigned char, word_size> mask{};
    for (std::size_t at = 0; at < word_size && at < text_.size(); ++at) {
      bytes[at] = text_[at];
      mask[at] = 0xFF;
    }
    word_ = std::bit_cast<std::uint64_t>(bytes);
    mask_ = std::bit_cast<std::uint64_t>(mask);
  }

  constexpr std::string_view text() const { return text_; }
  constexpr std::size_t size() const { return text_.size(); }

  /// Whether the text at `at`, of eight bytes at least and so many more as the key has, starts so.
  bool starts(const char* at) const {
    std::uint64_t word = 0;
    std::memcpy(&word, at, word_size);
    if ((word & mask_) != word_) return false;
    return size() <= word_size ||
           std::memcmp(at + word_size, text_.data() + word_size, size() - word_size) == 0;
  }

 private:
  static constexpr std::size_t word_size = sizeof(std::uint64_t);

  std::string_view text_;
  std::uint64_t word_ = 0;
  std::uint64_t mask_ = 0;
};

}  // namespace deals
