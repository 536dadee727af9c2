// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deals/base/date.hpp>
#include <deals/base/digest.hpp>
#include <deals/base/error.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What a changing command leaves behind so that it can be undone: an entry of the book's undo
/// journal. Undoing a command turns its entry around, so that the same entry redoes it.
namespace deals {

struct FileChange;

/// How much the journal keeps. The newest entry always stays.
struct UndoLimits {
  int commands = 100;  ///< 0: no journal at all
  int megabytes = 64;  ///< MiB in all
  int days = 0;        ///< entries older than this go; 0: they never grow too old

  bool operator==(const UndoLimits&) const = default;
};

/// Which command it was.
struct UndoHead {
  std::uint64_t number = 0;  ///< entries are numbered as they are made; 0: a new one
  Moment at;
  std::string by;
  std::string command;     ///< as it was typed: "deals move-stage acme-ann proposal"
  std::string what;        ///< what it did, in words: "acme-ann: stage lead → proposal"
  bool is_undone = false;  ///< turned around: restoring it redoes the command

  bool operator==(const UndoHead&) const = default;
};

/// One file's part in it.
struct UndoStep {
  std::string path;
  std::optional<std::string> restored;  ///< the text to go back to; nothing: the file goes
  std::optional<Digest> present;        ///< what must be there for that; nothing: no file

  bool operator==(const UndoStep&) const = default;
};

struct UndoEntry {
  UndoHead head;
  std::vector<UndoStep> steps;
  std::optional<Error> problem;  ///< why it cannot be read; only its number is known then

  bool operator==(const UndoEntry&) const = default;
};

/// What is to be kept of a change for undo.
struct UndoNote {
  UndoHead head;
  UndoLimits limits;
  Moment now;  ///< entries grow old by this clock
};

/// The entry of a change that is about to be made.
UndoEntry undo_entry_of(const UndoHead& head, const std::vector<FileChange>& changes);

}  // namespace deals
