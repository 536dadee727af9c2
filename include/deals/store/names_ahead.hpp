// SPDX-License-Identifier: MIT
#pragma once

#include <deals/store/record_names.hpp>
#include <future>
#include <optional>
#include <string>

namespace deals {

/// Names of records' files that are listed while other records are still being read. A large
/// directory takes a tenth of the time of reading all of its files.
class NamesAhead {
 public:
  /// Begins to list a directory of the book, which must stay until the names are taken or dropped.
  /// Nothing happens where the system has no thread left.
  void list(const Directory& book, const std::string& directory);

  /// The names, if it is this directory that was listed and nothing went wrong. Only once.
  std::optional<RecordNames> take(const std::string& directory);
  void drop() { names_ = {}; }

 private:
  std::string directory_;
  std::future<Result<RecordNames>> names_;
};

}  // namespace deals
