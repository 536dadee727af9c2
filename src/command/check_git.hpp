// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>

namespace deals {

/// The lock and the undo journal are of this clone alone: .gitignore is to name them.
void add_what_git_sees(const Files& files, Problems& problems);

/// .gitattributes gives records to the merge driver, and this clone does not know it: git would
/// merge them as any text.
void add_unregistered(const Context& context, Problems& problems);

}  // namespace deals
