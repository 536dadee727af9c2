// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/model/book.hpp>
#include <deals/report/spread.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What becomes of leads: how many are promoted, by where they came from, and how long that takes.
namespace deals {

/// What a customer's history tells of it as a lead. Of the last time, when it was one twice.
struct LeadCourse {
  bool was_lead = false;             ///< it is one now, or was at some time
  std::optional<Date> lead_since;    ///< nothing: nobody knows when it became one
  bool was_promoted = false;         ///< became a prospect or a customer after it was a lead
  std::optional<Date> promoted;      ///< nothing: it never was, or nobody knows when
  std::optional<Date> status_since;  ///< since when it is what it is now
};

LeadCourse course_of(const Customer& customer);

/// Leads of one source. Each is promoted, former or open.
struct LeadFigures {
  std::string source;        ///< "": none is known
  std::size_t made = 0;      ///< promoted + former + open
  std::size_t promoted = 0;  ///< prospects and customers now, or after that former ones
  std::size_t former = 0;    ///< given up as leads
  std::size_t open = 0;      ///< leads now
  Spread days;               ///< from becoming a lead to the promotion, where both are known

  Share conversion() const;  ///< promoted ones of all that were made
  bool operator==(const LeadFigures&) const = default;
};

struct LeadFunnel {
  std::vector<LeadFigures> rows;  ///< by source, the most leads first; those without one last
  LeadFigures total;
  std::size_t untimed = 0;    ///< promoted ones of which nobody knows how long it took
  std::size_t never_led = 0;  ///< customers that were no leads: in no row
};

LeadFunnel lead_funnel(const std::vector<const Customer*>& customers);

}  // namespace deals
