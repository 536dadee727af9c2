// SPDX-License-Identifier: MIT
#include <deals/store/read.hpp>
#include <deals/store/read_each.hpp>

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>

namespace deals {
namespace {

constexpr std::size_t chunk_size = 256;

/// Starts a second reader, or none where the system has no thread left: one alone is only slower.
template <class Work>
std::future<void> second_reader(const Work& work) {
  try {
    return std::async(std::launch::async, work);
  } catch (const std::system_error&) {
    return {};
  }
}

}  // namespace

void read_records(const Directory& directory, const RecordNames& names, const VisitFile& visit) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    FileReader reader;
    ListedName entry;
    while (true) {
      const std::size_t first = next.fetch_add(chunk_size);
      if (first >= names.size()) return;
      const std::size_t end = std::min(first + chunk_size, names.size());
      for (std::size_t i = first; i < end; ++i) {
        names.copy(i, entry);
        visit(i, entry.name, reader.read(directory, entry));
      }
    }
  };
  std::future<void> other;
  if (names.size() >= fewest_for_two_threads) other = second_reader(work);
  work();
  if (other.valid()) other.get();
}

}  // namespace deals
