// SPDX-License-Identifier: MIT
#include "three_way.hpp"

#include <algorithm>
#include <map>

namespace deals::merging {
namespace {

using Names = std::vector<std::string>;

bool has(const Names& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Those of `names` that `other` has, too.
Names shared(const Names& names, const Names& other) {
  Names common;
  std::copy_if(names.begin(), names.end(), std::back_inserter(common),
               [&](const std::string& name) { return has(other, name); });
  return common;
}

/// The base's names as the side that moved some of them has them, when only one did.
Names base_order(const Names& base, const Names& ours, const Names& theirs) {
  const Names common = shared(shared(base, ours), theirs);
  const Names as_ours = shared(ours, common);
  const Names as_theirs = shared(theirs, common);
  if (as_ours == as_theirs || as_theirs == common) return shared(ours, base);
  if (as_ours == common) return shared(theirs, base);
  return base;
}

/// How many of `known` stand up to the name that `name` stands behind on a side.
std::size_t place_behind(const Names& side, const std::string& name, const Names& known) {
  std::size_t place = 0;
  for (const std::string& each : side) {
    if (each == name) return place;
    const auto found = std::find(known.begin(), known.end(), each);
    if (found != known.end()) place = static_cast<std::size_t>(found - known.begin()) + 1;
  }
  return place;
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

std::string merged_comments(const Three<std::string>& lines) {
  if (lines.is_decided()) return lines.decided() ? *lines.decided() : std::string();
  const std::string& ours = *lines.ours;
  const std::string& theirs = *lines.theirs;
  std::string merged = std::min(ours, theirs);
  const auto there = lines_of(std::min(ours, theirs));
  for (std::string_view line : lines_of(std::max(ours, theirs))) {
    if (std::find(there.begin(), there.end(), line) == there.end()) merged += line;
  }
  return merged;
}

std::vector<std::string> merged_order(const Names& base, const Names& ours, const Names& theirs,
                                      const Names& ranking) {
  Names order = base_order(base, ours, theirs);
  for (const std::string& name : base) {
    if (has(order, name)) continue;
    const auto place = static_cast<std::ptrdiff_t>(place_behind(base, name, order));
    order.insert(order.begin() + place, name);
  }
  struct New {
    std::size_t place = 0;
    std::size_t rank = 0;
    std::string name;
    auto operator<=>(const New&) const = default;
  };
  std::map<std::string, New> added;
  for (const Names* side : {&ours, &theirs}) {
    for (const std::string& name : *side) {
      if (has(order, name)) continue;
      const auto rank = std::find(ranking.begin(), ranking.end(), name) - ranking.begin();
      const New found{place_behind(*side, name, order), static_cast<std::size_t>(rank), name};
      const auto [at, is_new] = added.try_emplace(name, found);
      if (!is_new) at->second = std::min(at->second, found);
    }
  }
  std::vector<New> sorted;
  for (const auto& [name, each] : added) sorted.push_back(each);
  std::sort(sorted.begin(), sorted.end());
  for (auto each = sorted.rbegin(); each != sorted.rend(); ++each) {
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(each->place), each->name);
  }
  return order;
}

}  // namespace deals::merging
