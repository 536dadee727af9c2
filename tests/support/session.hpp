// SPDX-License-Identifier: MIT
#pragma once

#include <string>

/// \file
/// Sessions: what somebody types and all that comes back, in a text file (`*.t`). The book is in
/// memory, the day is 2026-11-21, the terminal a pipe of 80 columns without colour.
///
///     # a comment
///     book fjord-analytics        the book of examples/ with this name, instead of an empty tree
///     file customers/acme.toml    a file, its lines behind `| `
///     | name = "Acme"
///     env DEALS_USER=bo           for the rest of the session
///     now 2026-11-21T10:30:00Z
///     terminal 80                 from here on stdout and stdin are a terminal
///     answer y                    to the next question
///     input                       standard input of the next command, its lines behind `| `
///     | text
///     editor s/a/b/               what the editor does to a file: a sed expression
///     $ deals list | head -3      a command, what it prints on stdout,
///     ! deals: …                  on stderr
///     ? 3                         and its exit code, when that is not 0
///     $ cat customers/acme.toml   shows a file of the book
///
/// A line of output that looks like one of these stands behind a backslash.
namespace deals {

/// Plays the session and returns its text as it should be.
std::string replay(const std::string& session);

}  // namespace deals
