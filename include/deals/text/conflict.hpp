// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/result.hpp>
#include <deals/model/id.hpp>
#include <deals/model/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Files that a merge left in conflict: git's markers taken apart, and put together again once
/// somebody has decided.
namespace deals {

enum class Side { ours, theirs };

/// "ours" or "theirs".
std::string_view name_of(Side side);

/// What stands between a `<<<<<<<` and its `>>>>>>>`, as whole lines.
struct ConflictHunk {
  std::size_t at = 0;  ///< of the first marker in the file
  std::string ours;
  std::string theirs;

  const std::string& of(Side side) const { return side == Side::ours ? ours : theirs; }
};

/// A text with conflicts. Markers have seven signs, or more with a name behind them, all of a
/// conflict as many; what both started from (`|||||||`) may stand between, and is of no account.
struct TornText {
  std::vector<std::string> between;  ///< what is not in conflict: one piece more than hunks
  std::vector<ConflictHunk> hunks;
  std::string ours_name;  ///< behind the first marker: "HEAD", or ""
  std::string theirs_name;

  /// The whole text of a side.
  std::string text(Side side) const;
  /// With a side for each hunk.
  std::string text(const std::vector<Side>& sides) const;
};

/// Nothing where no conflict stands.
std::optional<TornText> torn_text(std::string_view text);

/// A top-level key that the sides have differently.
struct TornKey {
  std::string key;
  std::optional<Value> ours;  ///< nothing: ours has no such key
  std::optional<Value> theirs;

  const std::optional<Value>& of(Side side) const { return side == Side::ours ? ours : theirs; }
};

/// The keys in the order of the file; `history` is none of them: its events are united. The error
/// of the side that is no TOML.
Result<std::vector<TornKey>> torn_keys(const TornText& torn);

/// What is in conflict, in a few words: `stage: won / lost, owner: anna / bo`. "" where a side
/// cannot be read. Escaped.
std::string conflict_words(const TornText& torn);

/// A decision: a key, and whose value it gets.
struct Decision {
  TornKey torn;
  Side side = Side::ours;
};

/// The text with all that is decided: lines of the side that was chosen where a conflict is
/// decided whole, lossless edits elsewhere. The histories are united: every event of either side,
/// in order of time. An error when the result would not parse.
Result<std::string> decided_text(const TornText& torn, const std::vector<Decision>& decisions,
                                 RecordKind kind);

}  // namespace deals
