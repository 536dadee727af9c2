// SPDX-License-Identifier: MIT
#include <deals/store/descriptor.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <signal.h>
#include <unistd.h>
#include <array>
#include <system_error>

namespace deals {

int Descriptor::close() {
  if (!is_open()) return 0;
  // An interrupted close has closed the descriptor all the same.
  return ::close(release()) == 0 || errno == EINTR ? 0 : errno;
}

int read_all(int descriptor, std::size_t largest, std::string& text) {
  std::array<char, std::size_t{1} << 16> buffer{};
  for (;;) {
    const ssize_t count =
        uninterrupted([&] { return read(descriptor, buffer.data(), buffer.size()); });
    if (count < 0) return errno;
    if (count == 0) return 0;
    text.append(buffer.data(), static_cast<std::size_t>(count));
    if (text.size() > largest) return EFBIG;
  }
}

int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written =
        uninterrupted([&] { return write(descriptor, text.data(), text.size()); });
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

void open_standard_descriptors() {
  for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(number, F_GETFD) == -1 && errno == EBADF) {
      // open returns the lowest free number, which is this one.
      (void)open("/dev/null", number == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
  }
}

void own_descriptors() {
  // The thread sanitizer knows files by their numbers, and takes those of two tables for one.
#ifndef __SANITIZE_THREAD__
  (void)unshare(CLONE_FILES);
#endif
}

void fail_past_size_limit() { signal(SIGXFSZ, SIG_IGN); }

std::string reason_for(int number) {
  std::string words = std::generic_category().message(number);
  const bool is_word = words.size() > 1 && words[1] >= 'a' && words[1] <= 'z';
  if (is_word && words[0] >= 'A' && words[0] <= 'Z') words[0] = static_cast<char>(words[0] + 32);
  return words;
}

Error system_error(int number, std::string_view doing, const std::string& path) {
  return Error{ErrorKind::io, fmt::format("cannot {}: {}", doing, reason_for(number)), {path}};
}

}  // namespace deals
