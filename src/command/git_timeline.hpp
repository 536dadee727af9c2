// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <deals/model/event.hpp>
#include <string>

namespace deals {

/// A record's timeline with the commits that changed its file, newest first. A commit that brought
/// events stands beside them; one that brought none has a line of its own, which names the fields
/// that it changed. Errors as of `Context::revisions`.
Result<Outcome> git_timeline(const Context& context, const History& history,
                             const std::string& text, const std::string& path);

}  // namespace deals
