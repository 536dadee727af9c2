// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>
#include <cstdlib>
#include <deals/store/directory.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace deals {

/// A real directory under the system's temporary one, removed in the end.
class TemporaryBook {
 public:
  TemporaryBook() : path_(std::filesystem::temp_directory_path() / "deals-store-XXXXXX") {
    std::string name = path_.string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    path_ = name;
  }
  ~TemporaryBook() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryBook(const TemporaryBook&) = delete;
  TemporaryBook& operator=(const TemporaryBook&) = delete;

  std::string path() const { return path_.string(); }
  std::string path(const std::string& name) const { return (path_ / name).string(); }

  Directory open() const { return *open_book_directory(path()); }

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }

  std::string read(const std::string& name) const {
    std::ifstream file(path_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  bool has(const std::string& name) const {
    return std::filesystem::exists(std::filesystem::symlink_status(path_ / name));
  }

  unsigned mode(const std::string& name) const {
    struct stat status = {};
    return stat(path(name).c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
  }

  /// Every regular file's path and text, but for the lock file.
  std::map<std::string, std::string> files() const {
    std::map<std::string, std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_)) {
      const std::string name = entry.path().lexically_relative(path_).string();
      const bool is_file = entry.symlink_status().type() == std::filesystem::file_type::regular;
      if (is_file && name != ".deals/lock") found[name] = read(name);
    }
    return found;
  }

 private:
  std::filesystem::path path_;
};

/// A path as it stands in an error, its message, and its kind: "io a.toml: cannot …".
inline std::string summary(const Error& error) {
  const std::string place = error.place.file.empty() ? "" : " " + error.place.file;
  return std::string(name_of(error.kind)) + place + ": " + error.message;
}

template <class T>
std::string summary(const Result<T>& result) {
  return result ? "ok" : summary(result.error());
}

}  // namespace deals
