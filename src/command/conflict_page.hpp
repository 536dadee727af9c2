// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/table.hpp>
#include <string>
#include <vector>

#include "torn_record.hpp"

/// \file
/// Conflicts in words: who says what, and since when.
namespace deals {

/// A torn record and what can be said of it.
struct TornRecord {
  TornFile file;
  Result<std::vector<Conflict>> conflicts;
};

/// `won, anna on 2 Feb`; `none` for a side without the field.
std::string side_phrase(const Context& context, const SideValue& side, const SideValue& other);

/// The record's heading, and a row for each conflict; texts of many lines whole when `is_whole`.
std::string conflict_page(const Context& context, const TornRecord& record, bool is_whole);

Json conflicts_json(const TornRecord& record);

/// A row for each conflict of each record, for machines.
Table conflicts_table(const std::vector<TornRecord>& records);

}  // namespace deals
