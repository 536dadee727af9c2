// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <cstddef>
#include <deals/base/result.hpp>
#include <string>
#include <string_view>
#include <utility>

/// \file
/// An open file or directory, and what the system says when a call fails.
namespace deals {

/// Owns an open file descriptor and closes it.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  /// Closes early; the error number of the system, or 0.
  int close();
  /// Gives the descriptor away.
  int release() { return std::exchange(number_, -1); }

 private:
  int number_ = -1;
};

/// Repeats a system call as long as a signal interrupts it.
template <class Call>
auto uninterrupted(Call call) {
  auto result = call();
  while (result == -1 && errno == EINTR) result = call();
  return result;
}

/// Reads to the end into `text`. 0 or the system's error number: EFBIG for more than `largest`
/// bytes.
int read_all(int descriptor, std::size_t largest, std::string& text);

/// Writes all of a text. 0 or the system's error number.
int write_all(int descriptor, std::string_view text);

/// Opens /dev/null as each of the descriptors 0 to 2 that is closed, so that no file of a book can
/// become one of them and receive a message. Writing to a stdout that was closed still fails, so
/// that the loss is noticed. The first thing that a program calls.
void open_standard_descriptors();

/// Gives this thread a table of open files of its own, with all that is open: where threads share
/// one, each waits for the others at every open, read and close. Where the system does not allow
/// that, they do share it.
void own_descriptors();

/// Makes writing past the limit of file sizes an error (file too large) instead of an end by
/// signal.
void fail_past_size_limit();

/// The system's words for an error number, in lower case: "no space left on device".
std::string reason_for(int number);

/// An io error about `path`: "cannot DOING: REASON".
Error system_error(int number, std::string_view doing, const std::string& path);

}  // namespace deals
