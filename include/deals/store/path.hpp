// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Which names may be opened: only those below the book. Every path passes here first.
namespace deals {

/// A file's directory ("" is the book itself) and its name there.
struct Location {
  std::string directory;
  std::string name;
};

/// The path of `name` in `directory`.
std::string path_in(std::string_view directory, std::string_view name);

/// The components of a relative path: none empty, `.` or `..`, no NUL, none longer than 255 bytes.
/// invalid_data otherwise. "" has none.
Result<std::vector<std::string>> components_of(const std::string& path);

/// The place of a file that is read or written.
Result<Location> locate(const std::string& path);

/// invalid_data for what no change may write: the program's and git's own directories and hidden
/// files, but for `.gitignore`, `.gitattributes` and `.gitkeep`.
Result<void> check_writable_name(const std::string& path);

}  // namespace deals
