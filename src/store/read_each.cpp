// SPDX-License-Identifier: MIT
#include <deals/store/read.hpp>
#include <deals/store/read_each.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <deals/base/in_thread.hpp>
#include <utility>
#include <vector>

namespace deals {
namespace {

using ReadClock = std::chrono::steady_clock;

constexpr std::size_t chunk_size = 256;
/// With this or more for a file, its thread mostly waited for the disk: others can wait beside it.
constexpr std::chrono::microseconds slow_file(50);
constexpr std::size_t most_readers = 8;

/// One more reader, or none where the system has no thread left: fewer are only slower.
template <class Work>
void add_reader(std::vector<std::future<void>>& readers, const Work& work) {
  if (auto reader = in_thread(work); reader.valid()) readers.push_back(std::move(reader));
}

}  // namespace

void read_records(const Directory& directory, const RecordNames& names, const VisitFile& visit) {
  std::atomic<std::size_t> next = 0;
  // False when nothing is left.
  const auto read_chunk = [&](FileReader& reader, ListedName& entry) {
    const std::size_t first = next.fetch_add(chunk_size);
    if (first >= names.size()) return false;
    const std::size_t end = std::min(first + chunk_size, names.size());
    for (std::size_t i = first; i < end; ++i) {
      names.copy(i, entry);
      visit(i, entry.name, reader.view(directory, entry));
    }
    return true;
  };
  const auto read_beside = [&] {
    own_descriptors();
    FileReader reader;
    ListedName entry;
    while (read_chunk(reader, entry)) {
    }
  };
  std::vector<std::future<void>> others;
  if (names.size() >= fewest_for_two_threads) add_reader(others, read_beside);
  FileReader reader;
  ListedName entry;
  for (auto begin = ReadClock::now(); read_chunk(reader, entry);) {
    const auto end = ReadClock::now();
    const bool waits = end - begin > slow_file * chunk_size;
    if (waits && others.size() + 1 < most_readers) add_reader(others, read_beside);
    begin = end;
  }
  for (auto& other : others) other.get();
}

}  // namespace deals
