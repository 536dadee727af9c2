// SPDX-License-Identifier: MIT
#include <deals/base/interned.hpp>

#include <array>
#include <cstdint>
#include <mutex>
#include <ostream>
#include <unordered_set>

namespace deals {
namespace {

constexpr std::size_t shard_count = 16;
constexpr std::size_t recent_count = 512;

struct InternedHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};

/// A part of all texts, so that threads seldom wait for each other.
struct InternedShard {
  std::mutex mutex;
  std::unordered_set<std::string, InternedHash, std::equal_to<>> texts;
};

/// Never taken down: texts may be read until the very end of the process.
InternedShard& shard_of(std::size_t hash) {
  static auto* const shards = new std::array<InternedShard, shard_count>();
  return (*shards)[(hash >> 32) % shard_count];
}

}  // namespace

const std::string* Interned::one_copy_of(std::string_view text) {
  const std::size_t hash = InternedHash()(text);
  // What a thread asked for last it mostly asks for again, and needs no lock to find.
  thread_local std::array<const std::string*, recent_count> recent{};
  const std::string*& place = recent[hash % recent_count];
  if (place != nullptr && *place == text) return place;
  InternedShard& shard = shard_of(hash);
  const std::lock_guard guard(shard.mutex);
  const auto found = shard.texts.find(text);
  place = found != shard.texts.end() ? &*found : &*shard.texts.emplace(text).first;
  return place;
}

const std::string& Interned::nothing() {
  static const std::string empty;
  return empty;
}

std::ostream& operator<<(std::ostream& to, const Interned& text) { return to << text.string(); }

}  // namespace deals
