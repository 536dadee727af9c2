// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>
#include <deals/base/file_size.hpp>
#include <deals/base/result.hpp>
#include <deals/store/directory.hpp>
#include <memory>
#include <string>
#include <string_view>

/// \file
/// Reading whole files. Only regular files of a limited size are read; anything else is refused at
/// once and named for what it is.
namespace deals {

/// What a file's next version has to keep.
struct Permissions {
  mode_t mode = 0;  ///< permission bits only
  gid_t group = 0;
};

struct FileText {
  std::string text;
  Permissions permissions;
};

/// Reads files one after the other into one buffer. Every thread has its own.
class FileReader {
 public:
  explicit FileReader(std::size_t largest = max_file_size);

  /// The text of `entry`, there until the next one is read. not_found; invalid_data for what is no
  /// regular file or too large; io.
  Result<std::string_view> view(const Directory& directory, const ListedName& entry);
  /// The same text to keep.
  Result<std::string> read(const Directory& directory, const ListedName& entry);

  /// The same with permissions, looked at before reading.
  Result<FileText> read_for_change(const Directory& directory, const std::string& name);

 private:
  Result<std::string_view> view_open(const Descriptor& file, const Directory& directory,
                                     const std::string& name, bool checked);

  std::size_t largest_;
  std::unique_ptr<char[]> buffer_;
  std::string long_text_;  ///< of a file that the buffer does not hold
};

}  // namespace deals
