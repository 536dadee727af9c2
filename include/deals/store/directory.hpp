// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>
#include <deals/base/result.hpp>
#include <deals/store/descriptor.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Directories of a book. They are opened one component at a time, relative to the book, and never
/// through a symbolic link.
namespace deals {

/// An open directory. `path` is relative to the book; "" is the book itself.
struct Directory {
  Descriptor descriptor;
  std::string path;

  int number() const { return descriptor.number(); }
  /// The path of a file in it.
  std::string path_of(std::string_view name) const;
};

/// A name in a directory.
struct ListedName {
  std::string name;
  bool is_file = false;  ///< the listing says that it is a regular file; else nobody knows

  bool operator==(const ListedName&) const = default;
};

/// "a directory", "a symbolic link", "a named pipe", …
std::string_view kind_of(mode_t mode);

/// The invalid_data error for `name` being something else than the `wanted` kind.
Error wrong_kind(const Directory& directory, const std::string& name, std::string_view wanted);

/// The directory that a person named: symbolic links are followed up to it.
Result<Directory> open_book_directory(const std::string& directory);

/// A directory below `from`. not_found when there is none.
Result<Directory> open_directory(const Directory& from, const std::string& path);

/// The same, made where it is missing, with mode 0777 less the umask, durably.
Result<Directory> make_directory(const Directory& from, const std::string& path);

/// Calls `visit` with every name but `.` and `..`, in no order, and whether the listing says that
/// it is a regular file.
Result<void> for_each_name(const Directory& directory,
                           const std::function<void(std::string_view name, bool is_file)>& visit);

/// Every name but `.` and `..`, sorted bytewise.
Result<std::vector<ListedName>> entries_of(const Directory& directory);

/// Makes the names in a directory survive a power cut.
Result<void> sync(const Directory& directory);

/// Removes a directory and the files in it, `first` before the others; none is fine.
Result<void> remove_directory(const Directory& parent, const std::string& name,
                              const std::string& first = "");

}  // namespace deals
