// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/result.hpp>
#include <deals/report/dimension.hpp>
#include <deals/report/forecast.hpp>
#include <deals/report/spread.hpp>
#include <optional>
#include <string_view>
#include <vector>

/// \file
/// Why opportunities were lost, what they were worth, and in which stage.
namespace deals {

/// What the rows of losses stand for: their reasons, or a dimension. By stage is the stage that an
/// opportunity was in when it was lost.
struct LossDimension {
  std::optional<Dimension> dimension;  ///< absent: by reason

  const std::string& name() const;
};

/// `reason`, or a dimension; a usage error suggests the nearest.
Result<LossDimension> parse_loss_dimension(std::string_view name, const Config& config);

struct LossSettings {
  LossDimension by;
  std::optional<Period> closed;  ///< only what was lost on these days; absent: all
};

/// Lost opportunities of one stage.
struct StageLoss {
  Group stage;
  std::size_t count = 0;
  MoneySum amount;

  bool operator==(const StageLoss&) const = default;
};

struct LossRow {
  Group group;
  std::size_t count = 0;
  std::size_t unpriced = 0;
  MoneySum amount;
  std::vector<StageLoss> stages;  ///< where they were when they were lost, in order of the process

  bool operator==(const LossRow&) const = default;
};

struct Losses {
  Currency currency;
  LossSettings settings;
  Date as_of;
  std::vector<LossRow> rows;  ///< the most frequent first; stages and periods in their order
  LossRow total;
  std::size_t not_lost = 0;
  std::size_t outside = 0;   ///< lost on other days
  std::size_t undated = 0;   ///< lost nobody knows when, where days are asked for
  std::size_t in_scope = 0;  ///< total.count + not_lost + outside + undated
};

Losses losses(const Book& book, const Opportunities& scope, Currency currency,
              const LossSettings& settings, Date today);

}  // namespace deals
