// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "three_way.hpp"

/// \file
/// Merging the entries of a list: which entry of one version is which of another.
namespace deals::merging {

/// An entry of a list as it is compared: `all` tells its whole content, `key` which thing it is
/// ("": nothing but its content tells), `rank` where a new one goes.
template <class Part>
struct Listed {
  const Part* part = nullptr;
  std::string all;
  std::string key;
  std::string rank;
};

template <class Part>
using Listing = std::vector<Listed<Part>>;

/// How entries that both sides added are found to be the same one.
enum class NewOnes { by_key, by_content };

/// For each base entry the side's entry that is the same one, or null: by content first, then by
/// key. What is left of the side is new and goes to `added`.
template <class Part>
std::vector<const Part*> partners(const Listing<Part>& base, const Listing<Part>& side,
                                  Listing<Part>& added, NewOnes pairing = NewOnes::by_key) {
  std::vector<const Part*> found(base.size(), nullptr);
  std::vector<bool> taken(side.size(), false);
  const auto pair_up = [&](std::string Listed<Part>::*by) {
    std::size_t from = 0;
    for (std::size_t i = 0; i < base.size(); ++i) {
      const std::string& wanted = base[i].*by;
      if (found[i] != nullptr || wanted.empty()) continue;
      // Most entries are where they were, so that this stays linear for long histories.
      for (std::size_t step = 0; step < side.size(); ++step) {
        const std::size_t at = (from + step) % side.size();
        if (taken[at] || side[at].*by != wanted) continue;
        taken[at] = true;
        found[i] = side[at].part;
        from = at + 1;
        break;
      }
    }
  };
  pair_up(&Listed<Part>::all);
  if (pairing == NewOnes::by_key) pair_up(&Listed<Part>::key);
  for (std::size_t at = 0; at < side.size(); ++at) {
    if (!taken[at]) added.push_back(side[at]);
  }
  return found;
}

/// The entries of the merged list: those of the base in its order, then the new ones by rank. One
/// that both sides added is one.
template <class Part>
std::vector<Three<Part>> merged_listing(const Listing<Part>& base, const Listing<Part>& ours,
                                        const Listing<Part>& theirs, NewOnes pairing) {
  Listing<Part> new_ours;
  Listing<Part> new_theirs;
  const auto in_ours = partners(base, ours, new_ours);
  const auto in_theirs = partners(base, theirs, new_theirs);
  std::vector<Three<Part>> merged;
  for (std::size_t i = 0; i < base.size(); ++i) {
    merged.push_back({base[i].part, in_ours[i], in_theirs[i]});
  }
  struct New {
    std::string rank;
    std::string all;
    Three<Part> three;
  };
  std::vector<New> added;
  Listing<Part> only_theirs;
  const auto twins = partners(new_ours, new_theirs, only_theirs, pairing);
  for (std::size_t i = 0; i < new_ours.size(); ++i) {
    added.push_back({new_ours[i].rank, new_ours[i].all, {nullptr, new_ours[i].part, twins[i]}});
  }
  for (const Listed<Part>& each : only_theirs) {
    added.push_back({each.rank, each.all, {nullptr, nullptr, each.part}});
  }
  std::stable_sort(added.begin(), added.end(), [](const New& left, const New& right) {
    return left.rank != right.rank ? left.rank < right.rank : left.all < right.all;
  });
  for (const New& each : added) merged.push_back(each.three);
  return merged;
}

}  // namespace deals::merging
