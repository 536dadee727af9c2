// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace deals {

/// A name that a file can have on every system, made of one that a stranger gave it: without
/// directories, leading dots, control and invisible characters, signs that Windows refuses, and its
/// device names (con, nul, com1, …); composed (NFC), of at most 180 bytes with its ending kept;
/// `file` when nothing is left.
std::string safe_file_name(std::string_view name);

/// The name with a number before its ending: `offer-2.pdf`, `archive-2.tar.gz`.
std::string numbered_file_name(std::string_view name, int number);

/// Where a file is: parts of its path, which must outlive them.
struct FileLocation {
  std::string_view directory;  ///< "" at the top
  std::string_view name;
};
FileLocation location_of(std::string_view path);

/// The name without directories and ending: `acme-ann` of `opportunities/acme-ann.toml`.
std::string_view file_stem(std::string_view path);

}  // namespace deals
