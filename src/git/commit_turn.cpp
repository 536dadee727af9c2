// SPDX-License-Identifier: MIT
#include "commit_turn.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <thread>

namespace deals {
namespace {

constexpr std::chrono::milliseconds pause_between_looks(20);
constexpr mode_t shared_mode = 0666;

}  // namespace

CommitTurn::CommitTurn(const std::string& git_directory)
    : lock_(open((git_directory + "/deals-commit.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC,
                 shared_mode)) {}

CommitTurn::~CommitTurn() {
  if (lock_ >= 0) close(lock_);
}

bool CommitTurn::comes_until(std::chrono::steady_clock::time_point deadline) const {
  while (lock_ >= 0 && flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK && errno != EINTR) return true;
    if (std::chrono::steady_clock::now() >= deadline) return false;
    std::this_thread::sleep_for(pause_between_looks);
  }
  return true;
}

}  // namespace deals
