// SPDX-License-Identifier: MIT
#include "conversation.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include "program.hpp"

namespace deals {
namespace {

constexpr std::size_t heard_at_once = std::size_t{128} << 10U;

/// Starts a program whose stdin and stdout are `socket`.
std::optional<pid_t> start_on(int socket, const Program& program) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  sigset_t usual;
  sigemptyset(&usual);
  for (const int number : {SIGPIPE, SIGXFSZ}) sigaddset(&usual, number);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  const int failure = posix_spawnp(&child, program.words()[0], &actions, &attributes,
                                   program.words(), program.environment());
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failure == 0 ? std::optional(child) : std::nullopt;
}

}  // namespace

std::unique_ptr<Conversation> Conversation::with(
    const std::vector<std::string>& arguments,
    const std::vector<std::pair<std::string, std::string>>& environment,
    const std::vector<std::string>& removed) {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return nullptr;
  const auto child = start_on(ends[1], Program(arguments, environment, removed));
  close(ends[1]);
  if (child) return std::unique_ptr<Conversation>(new Conversation(ends[0], *child));
  close(ends[0]);
  return nullptr;
}

Conversation::Conversation(int socket, pid_t child)
    : socket_(socket), child_(child), buffer_(heard_at_once) {}

Conversation::~Conversation() {
  close(socket_);
  int status = 0;
  while (waitpid(child_, &status, 0) < 0 && errno == EINTR) {
  }
}

bool Conversation::say(std::string_view text) {
  while (!text.empty()) {
    const ssize_t sent = send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Conversation::refill() {
  for (;;) {
    const ssize_t got = read(socket_, buffer_.data(), buffer_.size());
    if (got < 0 && errno == EINTR) continue;
    next_ = 0;
    end_ = got > 0 ? static_cast<std::size_t>(got) : 0;
    return got > 0;
  }
}

bool Conversation::hear_line(std::string& line) {
  line.clear();
  for (;;) {
    if (next_ == end_ && !refill()) return false;
    const char* from = buffer_.data() + next_;
    const char* until = buffer_.data() + end_;
    const char* stop = std::find(from, until, '\n');
    line.append(from, stop);
    next_ += static_cast<std::size_t>(stop - from);
    if (stop == until) continue;
    ++next_;
    return true;
  }
}

bool Conversation::hear(std::size_t size, std::string& text) {
  text.clear();
  text.reserve(size);
  while (text.size() < size) {
    if (next_ == end_ && !refill()) return false;
    const std::size_t part = std::min(size - text.size(), end_ - next_);
    text.append(buffer_.data() + next_, part);
    next_ += part;
  }
  return true;
}

bool Conversation::overhear(std::size_t size) {
  while (size > 0) {
    if (next_ == end_ && !refill()) return false;
    const std::size_t part = std::min(size, end_ - next_);
    next_ += part;
    size -= part;
  }
  return true;
}

}  // namespace deals
