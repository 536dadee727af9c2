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
constexpr unsigned recent_bits = 10;
constexpr std::size_t recent_count = std::size_t{1} << recent_bits;

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

/// Where a text is kept among those that were asked for last: by its ends, its middle, its length.
std::size_t recent_place(std::string_view text) {
  const auto byte = [&](std::size_t at) {
    return std::uint32_t{static_cast<unsigned char>(text[at])};
  };
  const std::size_t last = text.size() - 1;
  const std::uint32_t mixed =
      byte(0) | byte(last / 2) << 8U | byte(last) << 16U | static_cast<std::uint32_t>(last) << 24U;
  constexpr std::uint32_t golden = 0x9E3779B1U;  // 2^32 divided by the golden ratio: it scatters
  return (mixed * golden) >> (32U - recent_bits);
}

}  // namespace

const std::string* Interned::one_copy_of(std::string_view text) {
  // What a thread asked for last it mostly asks for again, and needs no lock to find.
  thread_local std::array<const std::string*, recent_count> recent{};
  const std::string*& place = recent[recent_place(text)];
  if (place != nullptr && *place == text) return place;
  InternedShard& shard = shard_of(InternedHash()(text));
  const std::lock_guard guard(shard.mutex);
  const auto found = shard.texts.find(text);
  place = found != shard.texts.end() ? &*found : &*shard.texts.emplace(text).first;
  return place;
}

const std::string& Interned::nothing() {
  static const std::string empty;
  return empty;
}

const std::string Interned::not_a_text;

std::ostream& operator<<(std::ostream& to, const Interned& text) { return to << text.string(); }

}  // namespace deals
