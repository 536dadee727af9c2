// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <string>
#include <vector>

namespace deals {

/// Writes what an outcome puts on stdout in the form that was asked for. Usage errors, before
/// anything is written: a form that the command does not have, columns that are not there.
Result<void> present(const Outcome& outcome, const Command& command, const Context& context,
                     const WritePart& out);

/// Its notices; for a dry run that has no diff to show, what the command says instead.
std::vector<std::string> notices_of(const Outcome& outcome, const Command& command,
                                    const Context& context);

/// The `data` of a command: its own, or what it changed.
Json data_of(const Outcome& outcome, bool dry_run);

/// The report as a page, for --html: what the command made for it, else the columns that were asked
/// for, else what a terminal shows.
Result<ReportPage> page_of(const Outcome& outcome, const Command& command, const Context& context);

}  // namespace deals
