// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/store/publish.hpp>

/// \file
/// Changing one file. The caller holds the book's lock; programs that do not know of the lock, such
/// as editors and git, may still save the file at any moment, and no such save is overwritten.
namespace deals {

/// What a change finds when it looks at its file before writing.
struct Present {
  Directory directory;
  std::string name;
  std::optional<Permissions> permissions;  ///< nothing: the file is new
};

/// Opens the directory of a change's file (made where a new file needs it) and compares the file
/// with `before`. conflict when it differs, io when it may not be changed.
Result<Present> look_at(const Directory& book, const FileChange& change);

/// Makes one change durably, or changes nothing: conflict when the file is not what `before` says.
/// When only the last sync fails, the io error says that the change is in place.
Result<void> replace_file(const Directory& book, const FileChange& change, const Notice& notice);

}  // namespace deals
