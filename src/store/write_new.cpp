// SPDX-License-Identifier: MIT
#include <deals/store/publish.hpp>

#include <fcntl.h>
#include <unistd.h>

namespace deals {
namespace {

/// 0 or the system's error number, as all of these.
int sync_file(const Descriptor& file) {
  const int outcome = uninterrupted([&] { return fsync(file.number()); });
  return outcome == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

/// A group that cannot be kept loses its rights: they would go to another group.
int set_permissions(const Descriptor& file, const Permissions& wanted) {
  struct stat status = {};
  if (fstat(file.number(), &status) != 0) return errno;
  mode_t mode = wanted.mode;
  if (status.st_gid != wanted.group &&
      fchown(file.number(), static_cast<uid_t>(-1), wanted.group) != 0) {
    mode &= ~mode_t{S_IRWXG};
  }
  return uninterrupted([&] { return fchmod(file.number(), mode); }) == 0 ? 0 : errno;
}

int fill(Descriptor file, const std::string& text, const std::optional<Permissions>& permissions) {
  int failure = permissions ? set_permissions(file, *permissions) : 0;
  if (failure == 0) failure = write_all(file.number(), text);
  if (failure == 0) failure = sync_file(file);
  const int close_failure = file.close();
  return failure != 0 ? failure : close_failure;
}

}  // namespace

Result<void> write_new(const Spot& spot, const std::string& text,
                       const std::optional<Permissions>& permissions, const std::string& path) {
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  const mode_t mode = permissions ? 0600 : 0666;
  const int number = uninterrupted(
      [&] { return openat(spot.directory.number(), spot.name.c_str(), flags, mode); });
  if (number < 0) return system_error(errno, "write", path);
  const int failure = fill(Descriptor(number), text, permissions);
  if (failure == 0) return {};
  unlinkat(spot.directory.number(), spot.name.c_str(), 0);
  return system_error(failure, "write", path);
}

}  // namespace deals
