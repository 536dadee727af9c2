// SPDX-License-Identifier: MIT
#include <deals/store/book_storage.hpp>
#include <deals/store/descriptor.hpp>

#include <filesystem>
#include <system_error>

namespace deals {
namespace fs = std::filesystem;

Result<std::string> find_book(const std::string& start) {
  std::error_code failure;
  const fs::path origin = fs::canonical(start, failure);
  if (failure) return system_error(failure.value(), "look for a book", start);
  for (fs::path directory = origin;; directory = directory.parent_path()) {
    const fs::file_status status = fs::symlink_status(directory / "deals.toml", failure);
    if (fs::exists(status)) return directory.string();
    if (directory == directory.root_path()) break;
  }
  return Error{ErrorKind::not_found, "no book here or in a directory above"}.hinted(
      "deals init makes one here; -C DIR or DEALS_BOOK names one elsewhere");
}

Result<void> make_book_directory(const std::string& directory) {
  std::error_code failure;
  fs::create_directories(directory, failure);
  if (failure) return system_error(failure.value(), "make the directory", directory);
  return {};
}

}  // namespace deals
