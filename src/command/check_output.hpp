// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/check.hpp>
#include <deals/command/context.hpp>
#include <deals/render/json.hpp>
#include <deals/render/table.hpp>
#include <string>
#include <vector>

#include "check_fix.hpp"

namespace deals {

/// How many problems there are of each severity.
struct ProblemCounts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notices = 0;

  std::size_t all() const { return errors + warnings + notices; }
};
ProblemCounts counts_of(const Problems& problems);

/// `3 problems: 1 error and 2 warnings`, `1 error`
std::string counts_phrase(const ProblemCounts& counts);
/// `no problems in 10 customers and 28 opportunities`; `named`: in so many records.
std::string all_well(const Context& context, const CheckOptions& options, std::size_t named);
/// The counts, and with --fix what was fixed.
Json summary_json(const ProblemCounts& counts, const CheckOptions& options,
                  const std::vector<Fixed>& fixed);
/// `fixed: opportunities/acme-ann.toml: the history is in order of time`, one a line.
std::string lines_of(const std::vector<Fixed>& fixed);
/// `2 problems fixed; 1 error is left`
std::string summary_of(const std::vector<Fixed>& fixed, const ProblemCounts& left, bool dry_run);
Table problems_table(const Problems& problems);
/// Workflow commands of GitHub, which shows them beside the lines of a change.
/// `directory` is put before the files' paths.
std::string github_lines(const Problems& problems, const std::string& directory);
/// What makes the book's paths those of its repository, or of the place where we were started.
std::string directory_for_github(const Context& context);

}  // namespace deals
