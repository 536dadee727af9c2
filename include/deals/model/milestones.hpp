// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deals/base/date.hpp>
#include <limits>
#include <optional>

namespace deals {

/// What is asked most often of a history, for records that are kept without it: the day of
/// creation, and that since which an opportunity is in its stage. There are very many of them.
class Milestones {
 public:
  Milestones() = default;
  Milestones(std::optional<Date> created, std::optional<Date> in_stage)
      : created_(created.value_or(unknown)), in_stage_(in_stage.value_or(unknown)) {}

  /// Whether they are in place of a history that was left out.
  bool are_known() const { return created_ != history_is_there; }
  std::optional<Date> created() const { return unless_unknown(created_); }
  std::optional<Date> in_stage() const { return unless_unknown(in_stage_); }

 private:
  static constexpr Date history_is_there{std::numeric_limits<std::int32_t>::min()};
  static constexpr Date unknown{std::numeric_limits<std::int32_t>::max()};

  static std::optional<Date> unless_unknown(Date day) {
    return day == unknown ? std::nullopt : std::optional(day);
  }

  Date created_ = history_is_there;
  Date in_stage_ = history_is_there;
};

}  // namespace deals
