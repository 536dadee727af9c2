// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <memory>
#include <string>
#include <vector>

/// \file
/// Saved reports, `[reports.NAME]` of deals.toml, as calls of commands. Only commands that read the
/// book can be saved, so that opening somebody's book and running its reports changes nothing.
namespace deals {

/// A saved report, ready to run.
struct BoundReport {
  const Command* command = nullptr;
  std::unique_ptr<Invocation> invocation;
  std::vector<std::string> columns;
  std::vector<std::string> words;  ///< the same typed on a command line, without `deals`
};

/// What a saved report calls, with more filter words behind its own. An invalid_data error at the
/// place in deals.toml when a key, a value or the command makes no sense; `text` is that file's.
Result<BoundReport> call_of(const SavedReport& report, const std::vector<std::string>& filter,
                            std::string_view text);

/// What is wrong with the book's saved reports.
Problems report_problems(const Config& config, const Files& files);

}  // namespace deals
