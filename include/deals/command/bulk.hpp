// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/change.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Commands that change several opportunities in the same way: which ones, when it happened, and
/// the loop over them. All are changed or none.
namespace deals {

/// What every bulk command takes.
struct BulkOptions {
  std::vector<std::string> ids;
  std::optional<std::string> where;
  std::optional<std::string> on;
  std::optional<std::string> note;
};

/// The positional ID…; comes before the command's own positionals.
void describe_ids(Args& args, BulkOptions& options, std::string help);
/// --where, --on and --note; come after the command's own options. `verb` is "move", "claim", ….
void describe_bulk(Args& args, BulkOptions& options, std::string_view verb);

/// When something happened, when that was not now, and why.
struct Occasion {
  std::optional<Date> on;
  std::string note;
};

/// What is said of one opportunity: `acme-pilot: lead → proposal` and, in a second column, the
/// facts.
struct Remark {
  std::string what;
  std::vector<std::string> facts;
  std::vector<std::string> more;  ///< lines below it
};

/// Changes one opportunity, or leaves it as it is, and says so. The outcome is for warnings.
using ChangeOne = std::function<Result<Remark>(Change<Opportunity>& change, const Occasion& when,
                                               Outcome& outcome)>;

/// Changes each of the chosen opportunities and asks first when a filter chose them. The first one
/// that cannot be changed is the error of all.
Result<Outcome> change_each(const Context& context, const BulkOptions& options,
                            std::string_view verb, const ChangeOne& change_one);

}  // namespace deals
