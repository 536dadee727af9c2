// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/outcome.hpp>
#include <deals/model/attachment.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// A file that is to be kept with a record.
struct FileToKeep {
  std::string name;  ///< as a stranger gave it
  std::string bytes;
};

/// A file of `attachments/<id>/`, and what had to be done for that.
struct KeptFile {
  std::string name;
  std::string sha256;
  std::size_t bytes = 0;
  bool is_written = false;   ///< the outcome has it as a new file
  bool is_recorded = false;  ///< the history names it so already

  /// `file`, `sha256` and `bytes` for the event.
  std::vector<Entry> entries() const;
};

/// Finds a place for the file among the record's attachments, where nothing is overwritten: what
/// is there already stays as it is, and another file of its name gets a number.
Result<KeptFile> keep_file(const Files& files, const std::string& id, const History& history,
                           FileToKeep file, Outcome& outcome);

}  // namespace deals
