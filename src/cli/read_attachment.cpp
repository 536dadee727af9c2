// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <deals/base/utf8.hpp>
#include <deals/cli/process.hpp>
#include <deals/store/read.hpp>

namespace deals {
namespace {

/// What may be done about a file that cannot be kept, by what it is.
std::string way_out(mode_t mode) {
  if (S_ISDIR(mode)) return "attach its files one by one, or pack them into one: tar, zip";
  return "save what comes out of it to a file, and attach that";
}

Error not_attachable(const std::string& path, const struct stat& status) {
  return usage_error(fmt::format("\"{}\" is {}, not a file", shown(path), kind_of(status.st_mode)))
      .hinted(way_out(status.st_mode));
}

Error attachment_too_large(const std::string& path) {
  return usage_error(
             fmt::format("\"{}\" is larger than {} MiB", shown(path), max_attachment_size >> 20U))
      .hinted("keep it elsewhere, and attach a link to it: deals attach ID https://…");
}

Result<std::string> read_to_end(const Descriptor& file, const std::string& path) {
  std::string bytes;
  const int failure = read_all(file.number(), max_attachment_size, bytes);
  if (failure == 0) return bytes;
  return failure == EFBIG ? attachment_too_large(path) : system_error(failure, "read", path);
}

}  // namespace

Result<std::string> Process::read_attachment(const std::string& path) {
  // O_NONBLOCK: opening a named pipe must not wait for a writer.
  constexpr int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC;
  struct stat status = {};
  const bool is_there = stat(path.c_str(), &status) == 0;
  if (is_there && !S_ISREG(status.st_mode)) return not_attachable(path, status);
  const Descriptor file(uninterrupted([&] { return open(path.c_str(), flags); }));
  if (!file.is_open()) {
    if (errno != ENOENT) return system_error(errno, "open", path);
    return Error{.kind = ErrorKind::not_found,
                 .message = fmt::format("no file \"{}\"", shown(path))};
  }
  if (fstat(file.number(), &status) != 0) return system_error(errno, "look at it", path);
  if (!S_ISREG(status.st_mode)) return not_attachable(path, status);
  if (static_cast<std::size_t>(status.st_size) > max_attachment_size) {
    return attachment_too_large(path);
  }
  return read_to_end(file, path);
}

}  // namespace deals
