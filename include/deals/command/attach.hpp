// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>

namespace deals {

struct AttachOptions {
  std::string id;
  std::optional<std::string> what;
  std::optional<std::string> note;
  bool list = false;

  Access access(Access usual) const { return list ? Access::reads : usual; }
};

void describe(Args& args, AttachOptions& options);

/// Keeps a copy of a file, or a link, with an opportunity or a customer; or lists what is kept.
Result<Outcome> run(const Context& context, const AttachOptions& options);

}  // namespace deals
