// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// \file
/// What a three-way merge is made of, whatever it merges.
namespace deals::merging {

/// The versions of one thing; null where a side does not have it.
template <class T>
struct Three {
  const T* base = nullptr;
  const T* ours = nullptr;
  const T* theirs = nullptr;

  /// Either side has it as it was, so that the other one decides.
  const T* decided() const {
    if (equal(ours, theirs)) return ours;
    if (equal(ours, base)) return theirs;
    return ours;
  }
  bool is_decided() const {
    return equal(ours, theirs) || equal(ours, base) || equal(theirs, base);
  }
  /// The part that `of` takes of each.
  template <class Part>
  Three<Part> part(Part T::*of) const {
    return {base ? &(base->*of) : nullptr, ours ? &(ours->*of) : nullptr,
            theirs ? &(theirs->*of) : nullptr};
  }

 private:
  static bool equal(const T* left, const T* right) {
    return left == right || (left != nullptr && right != nullptr && *left == *right);
  }
};

/// Comments and blank lines: where both sides changed them, all of their lines, whichever side is
/// called ours.
std::string merged_comments(const Three<std::string>& lines);

/// Names in an order that both sides would agree to: the base's (or that of the one side that
/// turned it around), each new one behind what it stands behind; new ones in one place by `rank`.
std::vector<std::string> merged_order(const std::vector<std::string>& base,
                                      const std::vector<std::string>& ours,
                                      const std::vector<std::string>& theirs,
                                      const std::vector<std::string>& ranking);

/// A text cut into its lines, each with its line break.
std::vector<std::string_view> lines_of(std::string_view text);

}  // namespace deals::merging
