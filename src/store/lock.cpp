// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/store/lock.hpp>
#include <deals/store/read.hpp>
#include <deals/store/wait.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <system_error>

namespace deals {
namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* lock_name = "lock";

Result<Descriptor> open_lock_file(const Directory& deals) {
  constexpr int flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
  int number = uninterrupted(
      [&] { return openat(deals.number(), lock_name, O_RDWR | O_CREAT | flags, 0666); });
  // A lock file of someone else may be read-only: it can be locked all the same.
  if (number < 0 && errno == EACCES) {
    number = uninterrupted([&] { return openat(deals.number(), lock_name, O_RDONLY | flags); });
  }
  if (number < 0) {
    const bool is_odd = errno == ELOOP || errno == ENXIO || errno == EISDIR;
    if (is_odd) return wrong_kind(deals, lock_name, "a file");
    return system_error(errno, "open the lock file", deals.path_of(lock_name));
  }
  Descriptor file(number);
  struct stat status = {};
  if (fstat(number, &status) != 0) {
    return system_error(errno, "look at it", deals.path_of(lock_name));
  }
  if (!S_ISREG(status.st_mode)) return wrong_kind(deals, lock_name, "a file");
  return file;
}

/// Who wrote into the lock file that it holds the lock. The text is anyone's.
std::string holder_of(const Directory& deals) {
  auto text = FileReader().read(deals, {lock_name});
  if (!text || text->empty()) return "another program";
  return shown(fit(text->substr(0, text->find('\n')), 120));
}

Error timed_out(const Directory& deals) {
  return Error{ErrorKind::conflict,
               fmt::format("the book is locked by {}", holder_of(deals)),
               {deals.path_of(lock_name)}}
      .hinted("try again, or wait longer with --lock-timeout SECONDS");
}

Result<Descriptor> wait_for(Descriptor file, const Directory& deals, const LockOptions& options,
                            Clock::time_point deadline) {
  LockWait wait(std::move(file));
  if (!wait.is_over(std::min(deadline, Clock::now() + options.patience))) {
    if (options.on_wait && Clock::now() < deadline) {
      options.on_wait(fmt::format("waiting for the book, locked by {}", holder_of(deals)));
    }
    if (!wait.is_over(deadline)) return timed_out(deals);
  }
  return wait.take();
}

Result<Descriptor> locked(Descriptor file, const Directory& deals, const LockOptions& options,
                          Clock::time_point deadline) {
  if (uninterrupted([&] { return flock(file.number(), LOCK_EX | LOCK_NB); }) == 0) return file;
  if (errno != EWOULDBLOCK) {
    return system_error(errno, "lock the book", deals.path_of(lock_name));
  }
  if (Clock::now() >= deadline) return timed_out(deals);
  try {
    return wait_for(std::move(file), deals, options, deadline);
  } catch (const std::system_error& error) {
    return system_error(error.code().value(), "wait for the lock", deals.path_of(lock_name));
  }
}

/// Whether the path still names the file that was locked: `git clean` may have removed it.
bool is_current(const Descriptor& file, const Directory& book) {
  struct stat ours = {};
  struct stat named = {};
  return fstat(file.number(), &ours) == 0 &&
         fstatat(book.number(), ".deals/lock", &named, AT_SYMLINK_NOFOLLOW) == 0 &&
         ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

/// Only others' messages need it, so that a failure is no failure of ours.
void sign(const Descriptor& file, const LockOptions& options) {
  const std::string text = options.holder + "\n";
  const ssize_t written = pwrite(file.number(), text.data(), text.size(), 0);
  if (written > 0) (void)!ftruncate(file.number(), written);
}

}  // namespace

Result<Descriptor> acquire_lock(const Directory& book, const LockOptions& options) {
  const Clock::time_point deadline = Clock::now() + options.timeout;
  while (true) {
    auto deals = make_directory(book, ".deals");
    if (!deals) return std::move(deals).error();
    auto file = open_lock_file(*deals);
    if (!file) return file;
    auto held = locked(*std::move(file), *deals, options, deadline);
    if (!held) return held;
    if (is_current(*held, book)) {
      sign(*held, options);
      return held;
    }
    if (Clock::now() >= deadline) return timed_out(*deals);
  }
}

}  // namespace deals
