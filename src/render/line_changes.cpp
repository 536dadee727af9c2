// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <deals/render/diff.hpp>

namespace deals {

namespace {

using Lines = std::vector<std::string_view>;

/// More edits than this are not looked for: the memory for the trace grows with their square.
constexpr int most_edits = 1000;

/// A diagonal that no path has come to; one more step does not make it a place.
constexpr std::int32_t unreached = -2;

/// Myers' greedy search for the shortest edit script ("An O(ND) difference algorithm", 1986): for
/// each number of edits, how far each diagonal reaches.
class Search {
 public:
  Search(const Lines& before, const Lines& after, LineRange from, LineRange to)
      : before_(before), after_(after), from_(from), to_(to) {}

  /// Whether each line of either side stays; nothing known when there are too many edits.
  bool run(std::vector<bool>& removed, std::vector<bool>& added) {
    const auto edits = shortest();
    if (edits < 0) return false;
    trace_back(edits, removed, added);
    return true;
  }

 private:
  using Reach = std::vector<std::int32_t>;

  std::int32_t length(const LineRange& range) const {
    return static_cast<std::int32_t>(range.count);
  }

  /// Along the diagonal as far as lines are the same.
  std::int32_t slide(std::int32_t x, std::int32_t y) const {
    while (x < length(from_) && y < length(to_) &&
           before_[from_.first + static_cast<std::size_t>(x)] ==
               after_[to_.first + static_cast<std::size_t>(y)]) {
      ++x;
      ++y;
    }
    return x;
  }

  /// Where diagonal k is entered with `edits` edits, given how far they reached with one fewer.
  /// Element i of a reach is diagonal i − (its edits).
  static bool comes_from_above(const Reach& reach, int edits, int k) {
    if (k == -edits) return true;
    if (k == edits) return false;
    return at(reach, edits - 1, k - 1) < at(reach, edits - 1, k + 1);
  }

  static std::int32_t at(const Reach& reach, int edits, int k) {
    const int index = k + edits;
    if (index < 0 || index > 2 * edits) return unreached;
    return reach[static_cast<std::size_t>(index)];
  }

  std::int32_t entry(int edits, int k) const {
    if (edits == 0) return 0;
    const auto& last = reaches_.at(static_cast<std::size_t>(edits - 1));
    return comes_from_above(last, edits, k) ? at(last, edits - 1, k + 1)
                                            : at(last, edits - 1, k - 1) + 1;
  }

  int shortest() {
    const auto most = std::min(length(from_) + length(to_), most_edits);
    for (int edits = 0; edits <= most; ++edits) {
      Reach reach(2 * static_cast<std::size_t>(edits) + 1, unreached);
      for (int k = -edits; k <= edits; k += 2) {
        auto x = entry(edits, k);
        if (x < 0 || x > length(from_) || x - k > length(to_)) continue;
        x = slide(x, x - k);
        reach[static_cast<std::size_t>(k + edits)] = x;
        if (x == length(from_) && x - k == length(to_)) return edits;
      }
      reaches_.push_back(std::move(reach));
    }
    return -1;
  }

  void trace_back(int edits, std::vector<bool>& removed, std::vector<bool>& added) const {
    int k = length(from_) - length(to_);
    for (; edits > 0; --edits) {
      const auto x = entry(edits, k);
      const auto y = x - k;
      if (comes_from_above(reaches_[static_cast<std::size_t>(edits - 1)], edits, k)) {
        added[to_.first + static_cast<std::size_t>(y - 1)] = true;
        ++k;
      } else {
        removed[from_.first + static_cast<std::size_t>(x - 1)] = true;
        --k;
      }
    }
  }

  const Lines& before_;
  const Lines& after_;
  LineRange from_;
  LineRange to_;
  std::vector<Reach> reaches_;
};

std::vector<LineChange> grouped_changes(const std::vector<bool>& removed,
                                        const std::vector<bool>& added) {
  std::vector<LineChange> changes;
  std::size_t x = 0;
  std::size_t y = 0;
  while (x < removed.size() || y < added.size()) {
    LineChange change{{x, 0}, {y, 0}};
    while (x < removed.size() && removed[x]) ++x;
    while (y < added.size() && added[y]) ++y;
    change.before.count = x - change.before.first;
    change.after.count = y - change.after.first;
    if (change.before.count + change.after.count > 0) changes.push_back(change);
    ++x;
    ++y;
  }
  return changes;
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::vector<LineChange> line_changes(const Lines& before, const Lines& after) {
  const auto shorter = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  const LineRange from{head, before.size() - head - tail};
  const LineRange to{head, after.size() - head - tail};
  if (from.count + to.count == 0) return {};

  std::vector<bool> removed(before.size());
  std::vector<bool> added(after.size());
  if (!Search(before, after, from, to).run(removed, added)) return {{from, to}};
  return grouped_changes(removed, added);
}

}  // namespace deals
