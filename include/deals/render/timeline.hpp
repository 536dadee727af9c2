// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/event.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <vector>

/// \file
/// A record's history in words, newest first.
namespace deals {

/// What happened at one moment. Texts from the file are escaped in it.
struct TimelineEntry {
  Moment at;
  std::string by;
  EventKind kind = EventKind::note;
  std::string what;  ///< `amount 40,000 → 48,000, close 31 Dec → 15 Dec`; may have many lines
};

std::vector<TimelineEntry> timeline(const History& history, Date today, const Terminal& terminal);

/// A line per entry: day, who, what. Texts that are too long go on below; in a pipe only their own
/// lines do. `has_heading`: When, Who and What above it.
std::string to_text(const std::vector<TimelineEntry>& entries, Date today, bool has_heading,
                    const Terminal& terminal);

}  // namespace deals
