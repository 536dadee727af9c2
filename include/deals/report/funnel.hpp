// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/report/forecast.hpp>
#include <deals/report/spread.hpp>
#include <string>
#include <vector>

/// \file
/// How far opportunities get: the stages that they reached, where they stopped, and how long they
/// stayed.
namespace deals {

/// A stage of the funnel. An opportunity reached every stage up to the furthest one that it was
/// in; a won one reached all. A lost one stopped at the furthest stage that it reached.
struct FunnelStep {
  std::string stage;
  std::string name;
  std::size_t reached = 0;    ///< went on + open + lost
  std::size_t went_on = 0;    ///< reached a later stage, or were won
  std::size_t open = 0;       ///< got here and no further, and are open
  std::size_t lost = 0;       ///< got here and no further, and are lost
  std::size_t touched = 0;    ///< were in the stage at some time
  std::size_t moved_on = 0;   ///< of those that touched it, reached a later stage, or were won
  std::size_t reentered = 0;  ///< came back to it at least once
  Spread days;                ///< of those that left it: their days in it, all visits together

  std::size_t skipped() const { return reached - touched; }
  Share conversion() const;        ///< of those that reached it, those that went on
  Share touch_conversion() const;  ///< of those that touched it, those that went on
  bool operator==(const FunnelStep&) const = default;
};

/// A pipeline's funnel: its open stages in order, and then what was won.
struct Funnel {
  std::string pipeline;  ///< "" is the default one
  std::vector<FunnelStep> steps;
  std::size_t in_scope = 0;  ///< reached the first step, or is unknown
  std::size_t won = 0;
  std::size_t unknown = 0;    ///< lost, and its history names no open stage: in no step
  std::size_t strangers = 0;  ///< visits of stages that the pipeline has no more: not counted

  Share conversion() const;  ///< won ones of all that reached the first step
};

/// One for each pipeline that something of the scope is in, in order of the configuration.
std::vector<Funnel> funnels(const Book& book, const Opportunities& scope);

}  // namespace deals
