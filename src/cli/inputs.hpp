// SPDX-License-Identifier: MIT
#pragma once

#include <deals/cli/surroundings.hpp>
#include <deals/command/context.hpp>

namespace deals {

/// Gives a command what it may read besides the book. The surroundings must outlive the context.
void give_inputs(Surroundings& surroundings, Context& context);

/// The same with what git knows of the book and its clone, whose path the context has by now.
void give_git(Surroundings& surroundings, Context& context);

}  // namespace deals
