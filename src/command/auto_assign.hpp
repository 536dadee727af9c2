// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <map>
#include <set>
#include <string>

namespace deals {

/// Whose turn it is in `assign --auto`, opportunity by opportunity. Each turn has a number, which
/// its event keeps as `turn`: so the book's history says who is next.
class AssignTurns {
 public:
  /// What the settings and the book say. `chosen` are the ids that are to be spread: whoever has
  /// them now has less to do without them. A usage error when no owners are named.
  static Result<AssignTurns> of(const Context& context, const std::set<std::string>& chosen);

  /// The owner whose turn it is. `is_open`: what they are given is something to do.
  const std::string& next(bool is_open);
  /// The number of the turn.
  long long turn() const { return turn_; }

 private:
  explicit AssignTurns(const AutoAssign& settings) : settings_(&settings) {}
  void read_turns(const Book& book);
  void read_loads(const Book& book, const std::set<std::string>& chosen);
  const std::string& least_loaded() const;

  const AutoAssign* settings_;
  std::map<std::string, std::size_t> loads_;  ///< open opportunities of each owner
  long long turn_ = 0;                        ///< the last one that was taken
  std::size_t place_ = 0;                     ///< among the owners, of the one who is next
};

}  // namespace deals
