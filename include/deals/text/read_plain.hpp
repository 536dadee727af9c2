// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/book.hpp>
#include <string_view>

/// \file
/// The fast way from a record's file to the record, for the plain TOML that deals itself writes and
/// most people type: bare keys, strings, numbers, dates, arrays, inline tables, `[[x]]`, comments,
/// any spacing. The whole file is looked at. The law: a reader either declines or yields exactly
/// the record that `read_opportunity` or `read_customer` yields without any problem; so a declined
/// file is read again by these, which can tell what is odd in it. Values in `items` and `extra`
/// have no regions; an item that is not as it should be is declined, as reports name its line.
namespace deals {

/// How much of a record its reader needs. All of it is checked in any case.
enum class Depth {
  figures,  ///< what is summed up: stage, amount, days, names, own fields
  rows,     ///< and the next step and tags, as lists show them
  tasks,    ///< and the tasks
  fields,   ///< everything but the history, which is left empty
  courses,  ///< and of the history what changed when
  history,  ///< everything
};

/// Reads into a new record. False: declined; what is in the record then means nothing. Below
/// Depth::courses it is as `leave_out_history` makes it; nothing else is left out here.
bool read_plain(std::string_view text, OpportunityId id, const Config& config, Depth depth,
                Opportunity& to);
bool read_plain(std::string_view text, CustomerId id, const Config& config, Depth depth,
                Customer& to);

}  // namespace deals
