// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <deals/base/utf8.hpp>
#include <deals/cli/process.hpp>
#include <deals/store/descriptor.hpp>
#include <memory>
#include <optional>

namespace deals {
namespace {

constexpr mode_t new_file_mode = 0666;
constexpr mode_t permission_bits = 07777;

/// Into what is there and is no file: a pipe, a terminal. 0 or the system's error number.
int write_into(const std::string& path, std::string_view text) {
  Descriptor file(uninterrupted([&] { return open(path.c_str(), O_WRONLY | O_CLOEXEC); }));
  if (!file.is_open()) return errno;
  const int failure = write_all(file.number(), text);
  const int close_failure = file.close();
  return failure != 0 ? failure : close_failure;
}

/// The text in a new file beside the other one, whose place it then takes.
int write_beside(const std::string& path, std::string_view text, std::optional<mode_t> mode) {
  const auto slash = path.rfind('/');
  const std::string directory = slash == std::string::npos ? "" : path.substr(0, slash + 1);
  std::string temporary = directory + ".deals-XXXXXX";
  Descriptor file(mkostemp(temporary.data(), O_CLOEXEC));
  if (!file.is_open()) return errno;
  const mode_t mask = umask(0);
  umask(mask);
  const mode_t wanted = mode.value_or(new_file_mode & ~mask);
  int failure = fchmod(file.number(), wanted) == 0 ? 0 : errno;
  if (failure == 0) failure = write_all(file.number(), text);
  if (failure == 0 && fsync(file.number()) != 0 && errno != EINVAL) failure = errno;
  const int close_failure = file.close();
  if (failure == 0) failure = close_failure;
  if (failure == 0 && rename(temporary.c_str(), path.c_str()) != 0) failure = errno;
  if (failure != 0) unlink(temporary.c_str());
  return failure;
}

/// The file that a link leads to.
std::string behind_links(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real ? real.get() : path;
}

}  // namespace

Result<void> Process::write_file(const std::string& path, const std::string& text) {
  struct stat status = {};
  const bool exists = stat(path.c_str(), &status) == 0;
  int failure = 0;
  if (exists && S_ISDIR(status.st_mode)) {
    failure = EISDIR;
  } else if (exists && !S_ISREG(status.st_mode)) {
    failure = write_into(path, text);
  } else if (exists) {
    failure = write_beside(behind_links(path), text, status.st_mode & permission_bits);
  } else {
    failure = write_beside(path, text, {});
  }
  if (failure != 0) return system_error(failure, "write", path);
  return {};
}

}  // namespace deals
