// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/note.hpp>

/// \file
/// What note, call, meeting and email share: an entry in somebody's own words.
namespace deals {

/// Notes the text as an event of this kind; without one, asks for the editor.
Result<Outcome> add_talk(const Context& context, const NoteOptions& options, EventKind kind);

}  // namespace deals
