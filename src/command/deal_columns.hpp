// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>

#include "list_column.hpp"

namespace deals {

/// A row of a list of opportunities.
struct DealRow {
  const Opportunity* deal = nullptr;
  const Customer* customer = nullptr;  ///< null where its file is missing or unreadable
};

/// Every column that a list of these opportunities can have, custom fields and external ids among
/// them. They hold on to `facts`.
std::vector<ListColumn<DealRow>> deal_columns(const ListFacts& facts,
                                              const std::vector<DealRow>& rows);

/// The rows for scripts, each made when it is written: the context's book must be there until then.
Json rows_json(const Context& context, std::vector<DealRow> rows);

/// `Negotiation`, in the colour of what it means.
Style write_stage(std::string& to, const Opportunity& deal, const ListFacts& facts);
/// `15 Dec, 24 days`, `! 3 Nov, 18 late`, or the day on which it was closed.
Style write_close(std::string& to, const Opportunity& deal, const ListFacts& facts);
/// The day that write_close shows of a deal in this state.
std::optional<Date> shown_day(const Opportunity& deal, State state);
/// How long it is in its stage: `32 d`, and `! 45 d` when that is longer than the stage allows.
Style write_age(std::string& to, const Opportunity& deal, const ListFacts& facts);
/// The same for machines, of closed ones as well; nothing where nobody knows.
std::optional<int> days_in_stage(const Opportunity& deal, Date today);

}  // namespace deals
