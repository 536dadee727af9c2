// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>

namespace deals {

/// `deals history ID`: what happened to one record, newest first.
struct HistoryOptions {
  std::string id;
  bool git = false;  ///< the commits that changed its file, too
};

void describe(Args& args, HistoryOptions& options);
Result<Outcome> run(const Context& context, const HistoryOptions& options);

}  // namespace deals
