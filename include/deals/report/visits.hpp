// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/config.hpp>
#include <deals/model/opportunity.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// The way of an opportunity through its pipeline, as its history tells it.
namespace deals {

/// A stay in one stage. A day is absent where nobody knows it: a stage set by hand without an
/// event.
struct Visit {
  std::string stage;
  std::optional<Date> from;
  std::optional<Date> to;  ///< when it left; also absent while it is still there
  bool is_over = false;

  bool operator==(const Visit&) const = default;
};

/// Every stay of an opportunity in stages of the pipeline that it is in now, in order of time; the
/// last one is where it stands. What it did in another pipeline is not told.
std::vector<Visit> visits(const Opportunity& opportunity);

/// The open stages of a pipeline, in its order.
std::vector<const Stage*> open_stages(const Pipeline& pipeline);

/// The open stages that it was in.
struct OpenPath {
  std::vector<Visit> visits;            ///< those in open stages that the pipeline has
  std::optional<std::size_t> furthest;  ///< in `open_stages`; nothing when none is known
  std::size_t unknown = 0;              ///< visits of stages that the pipeline has not
};
OpenPath open_path(const Opportunity& opportunity, const Config& config);

/// The open stage that a closed opportunity was in last, before it was closed; "" when its history
/// does not know.
std::string last_open_stage(const Opportunity& opportunity, const Config& config);

}  // namespace deals
