// SPDX-License-Identifier: MIT
#include <deals/store/record_names.hpp>

#include <algorithm>
#include <deals/store/read_each.hpp>

namespace deals {
namespace {

constexpr std::string_view record_extension = ".toml";

std::uint64_t head_of(std::string_view stem) {
  std::uint64_t head = 0;
  for (std::size_t at = 0; at < sizeof head; ++at) {
    const auto byte = at < stem.size() ? static_cast<unsigned char>(stem[at]) : 0U;
    head = head << 8U | byte;
  }
  return head;
}

}  // namespace

Result<RecordNames> RecordNames::of(const Directory& directory,
                                    const std::function<void()>& when_many) {
  RecordNames names;
  std::vector<Sorting> found;
  auto listed = for_each_name(directory, [&](std::string_view name, bool is_file) {
    if (!name.starts_with('.') && name.ends_with(record_extension)) {
      const std::string_view stem = name.substr(0, name.size() - record_extension.size());
      found.push_back({head_of(stem), names.add(stem, is_file)});
      if (when_many && found.size() == fewest_for_two_threads) when_many();
    }
  });
  if (!listed) return std::move(listed).error();
  names.sort(found);
  return names;
}

void RecordNames::copy(std::size_t index, ListedName& entry) const {
  const Place& place = places_[index];
  entry.name.assign(stem_at(place)).append(record_extension);
  entry.is_file = place.is_file != 0;
}

RecordNames::Place RecordNames::add(std::string_view stem, bool is_file) {
  Place place{};
  place.begin = text_.size() & 0xffff'ffff'ffffU;
  place.length = stem.size() & 0x7fff;
  place.is_file = is_file ? 1 : 0;
  text_ += stem;
  return place;
}

void RecordNames::sort(std::vector<Sorting>& found) {
  std::sort(found.begin(), found.end(), [this](const Sorting& left, const Sorting& right) {
    return left.head != right.head ? left.head < right.head
                                   : stem_at(left.place) < stem_at(right.place);
  });
  places_.reserve(found.size());
  for (const Sorting& each : found) places_.push_back(each.place);
}

std::string_view RecordNames::stem_at(const Place& place) const {
  return std::string_view(text_).substr(place.begin, place.length);
}

}  // namespace deals
