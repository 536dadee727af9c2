// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

struct MergeDriverOptions {
  std::string base;
  std::string ours;
  std::string theirs;
  std::string marker_length;
  std::string path;
};

void describe(Args& args, MergeDriverOptions& options);

/// Merges two versions of a record's file for git, which leaves the versions in files of its own
/// and takes the result from the second one. Exit code 1 when there are conflicts.
Result<Outcome> run(const Context& context, const MergeDriverOptions& options);

}  // namespace deals
