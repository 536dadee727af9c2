// SPDX-License-Identifier: MIT
#include <deals/base/kept_text.hpp>

#include <cstring>
#include <memory>
#include <mutex>
#include <ostream>
#include <vector>

namespace deals {
namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;
/// What is longer has a block of its own: no more than a part of a block is left unused.
constexpr std::size_t longest_beside_others = block_size / 16;

/// All blocks, so that it is known whose they are. Never taken down: texts may be read until the
/// very end of the process.
struct Blocks {
  std::mutex mutex;
  std::vector<std::unique_ptr<char[]>> all;
};

char* new_block(std::size_t size) {
  static auto* const blocks = new Blocks();
  auto block = std::make_unique_for_overwrite<char[]>(size);
  const std::lock_guard guard(blocks->mutex);
  return blocks->all.emplace_back(std::move(block)).get();
}

/// Room for so many bytes that this thread shares with no other.
char* room_for(std::size_t size) {
  if (size > longest_beside_others) return new_block(size);
  thread_local char* next = nullptr;
  thread_local std::size_t left = 0;
  if (size > left) {
    next = new_block(block_size);
    left = block_size;
  }
  char* const room = next;
  next += size;
  left -= size;
  return room;
}

}  // namespace

const char* KeptText::kept(std::string_view text) {
  const auto length = static_cast<Length>(text.size());
  char* const room = room_for(sizeof length + text.size());
  std::memcpy(room, &length, sizeof length);
  std::memcpy(room + sizeof length, text.data(), text.size());
  return room;
}

std::ostream& operator<<(std::ostream& to, const KeptText& text) { return to << text.view(); }

}  // namespace deals
