// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/config.hpp>

#include "read_value.hpp"

/// \file
/// The parts of deals.toml that are more than one value.
namespace deals {

/// Warns of keys that mean nothing to deals, as a misspelt setting would silently do nothing.
/// `path` is the dotted name of the table that holds them, with a dot at its end, or "".
void warn_of_unknown(Reading& in, const std::vector<const Entry*>& unknown, const std::string& path,
                     std::span<const std::string> known);

/// Whether an entry is a table; fails the reading otherwise.
bool is_table(Reading& in, const Entry& entry);

/// `[[stages]]`: a whole sales process. `required_fields` are held against the declared fields.
void read_stages(Reading& in, const Entry& from, const std::string& path, const Config& config,
                 std::vector<Stage>& to);

/// `[pipelines.NAME]`
void read_pipelines(Reading& in, const Entry& from, Config& to);

/// `[[targets]]`, in the book's currency and calendar.
void read_targets(Reading& in, const Entry& from, Config& to);

/// `[assign]`: who `assign --auto` gives opportunities to.
void read_auto_assign(Reading& in, const Entry& from, Config& to);

/// `[invoice]`: what all invoices have in common.
void read_invoicing(Reading& in, const Entry& from, Config& to);

/// `[reports.NAME]`; what the keys mean is not looked at here.
void read_reports(Reading& in, const Entry& from, Config& to);

/// `[[automation]]`; what the keys mean is not looked at here.
void read_automation(Reading& in, const Entry& from, Config& to);

/// `[fields.opportunity.NAME]` and `[fields.customer.NAME]`
void read_declarations(Reading& in, const Entry& from, Config& to);

}  // namespace deals
