// SPDX-License-Identifier: MIT
#include <deals/render/bar.hpp>

#include <algorithm>

namespace deals {

namespace {

// In the order of Fill.
constexpr std::string_view unicode_fills[] = {"█", "▓", "▒", "░", " "};
constexpr std::string_view ascii_fills[] = {"#", "=", "~", "-", " "};

bool shows(const Segment& segment) { return segment.value > 0 && segment.fill != Fill::blank; }

/// Where each segment ends, in columns.
std::vector<int> ends(const std::vector<Segment>& segments, Int128 maximum, int columns) {
  std::vector<int> places;
  Int128 sum = 0;
  int last = 0;
  for (const auto& segment : segments) {
    sum += std::max<Int128>(segment.value, 0);
    const auto place = divide_half_even(std::min(sum, maximum) * columns, maximum);
    last = std::max(static_cast<int>(place), last + (shows(segment) ? 1 : 0));
    places.push_back(last);
  }
  // What was pushed out at the end is taken from those before, as long as they keep a column.
  int limit = columns;
  for (std::size_t i = places.size(); i-- > 0;) {
    places[i] = std::min(places[i], limit);
    if (shows(segments[i])) limit = std::max(places[i] - 1, 0);
    limit = std::min(limit, places[i]);
  }
  return places;
}

}  // namespace

std::string bar(const std::vector<Segment>& segments, Int128 maximum, int columns,
                const Terminal& terminal) {
  if (maximum <= 0 || columns <= 0) return {};
  const auto& fills = terminal.unicode ? unicode_fills : ascii_fills;
  const auto places = ends(segments, maximum, columns);
  std::string out;
  int at = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    for (; at < places[i]; ++at) out += fills[static_cast<std::size_t>(segments[i].fill)];
  }
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

}  // namespace deals
