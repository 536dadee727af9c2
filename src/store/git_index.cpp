// SPDX-License-Identifier: MIT
#include <deals/store/git_index.hpp>

#include <sys/stat.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <thread>

namespace deals {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds pause(2);

/// Which file stands at a path, and in which version: device, inode, size, time.
using Identity = std::array<std::int64_t, 5>;

Identity identity_of(const std::string& path) {
  struct stat status = {};
  if (lstat(path.c_str(), &status) != 0) return {};
  return {static_cast<std::int64_t>(status.st_dev), static_cast<std::int64_t>(status.st_ino),
          static_cast<std::int64_t>(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

/// How long ago a file was written; nothing when it is not there.
std::optional<std::chrono::milliseconds> age_of(const std::string& path) {
  std::error_code failure;
  const auto written = fs::last_write_time(path, failure);
  if (failure) return {};
  return std::chrono::duration_cast<std::chrono::milliseconds>(fs::file_time_type::clock::now() -
                                                               written);
}

/// Where git keeps its files: `.git`, or what it names where that is a file (`gitdir: …`).
fs::path git_directory(const fs::path& entry) {
  std::error_code failure;
  if (!fs::is_regular_file(entry, failure)) return entry;
  constexpr std::string_view key = "gitdir: ";
  std::string line;
  std::ifstream file(entry);
  if (!std::getline(file, line) || !line.starts_with(key)) return entry;
  return entry.parent_path() / line.substr(key.size());
}

}  // namespace

std::optional<GitIndex> GitIndex::above(const std::string& directory) {
  std::error_code failure;
  const fs::path origin = fs::canonical(directory, failure);
  if (failure) return {};
  for (fs::path each = origin;; each = each.parent_path()) {
    const fs::path entry = each / ".git";
    if (fs::exists(entry, failure)) return GitIndex((git_directory(entry) / "index").string());
    if (each == each.root_path()) return {};
  }
}

bool GitIndex::read_between_changes(const std::function<void()>& reading,
                                    std::chrono::milliseconds patience) const {
  const Clock::time_point deadline = Clock::now() + patience;
  const std::string lock = path_ + ".lock";
  for (;;) {
    const auto lock_age = age_of(lock);
    if (!lock_age) {
      const Identity before = identity_of(path_);
      reading();
      if (!age_of(lock) && identity_of(path_) == before) return true;
    }
    if (Clock::now() >= deadline || (lock_age && *lock_age >= patience)) {
      reading();
      return false;
    }
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace deals
