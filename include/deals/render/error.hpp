// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>
#include <deals/render/terminal.hpp>
#include <string>

namespace deals {

/// An error as people see it, with a final newline:
///
///     deals: opportunities/acme-renewal.toml:4:9: unknown stage "qualifed"
///       4 | stage = "qualifed"
///         |         ^~~~~~~~~~
///       hint: did you mean "qualification"?
///
/// Warnings and notices say so after `deals: `. Everything in it is escaped; long lines are cut
/// around the place they are about, and so are long quotes.
std::string to_text(const Error& error, const Terminal& terminal);

}  // namespace deals
