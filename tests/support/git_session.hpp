// SPDX-License-Identifier: MIT
#pragma once

#include <string>

/// \file
/// Sessions with the real git, tests/git/*.t. They are written as those of session.hpp are, and
/// played on the disk: every line behind `$ ` is run by sh in a directory that is made for the
/// session, with the built deals in the PATH and nothing of the person's own configuration. What
/// names that directory is shown as `~`.
///
///     in anna                     the directory from here on, made when it is not there; at first
///     "book" user bo                     who is at work, for deals and for git now
///     2026-11-21T10:30:00Z    the clock of deals, and git's book fjord-analytics        the book
///     of examples/ with this name, copied here file customers/acme.toml    a file, its lines
///     behind `| ` env NAME=VALUE              for the rest of the session input standard input of
///     the next command, its lines behind `| `
namespace deals {

/// Plays the session and returns its text as it should be.
std::string replay_with_git(const std::string& session);

}  // namespace deals
