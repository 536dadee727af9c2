// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <deals/base/spelling.hpp>
#include <deals/git/spawn.hpp>
#include <list>

#include "program.hpp"

namespace deals {
namespace {

constexpr int not_started = 127;

/// Ignores a signal as long as it lives.
class Ignored {
 public:
  explicit Ignored(int number) : number_(number), before_(signal(number, SIG_IGN)) {}
  ~Ignored() { restore(); }
  Ignored(const Ignored&) = delete;
  Ignored& operator=(const Ignored&) = delete;
  void restore() const { signal(number_, before_); }

 private:
  int number_;
  sighandler_t before_;
};

void silence() {
  const int nothing = open("/dev/null", O_RDWR);
  if (nothing < 0) return;
  dup2(nothing, STDIN_FILENO);
  dup2(nothing, STDERR_FILENO);
  if (nothing > STDERR_FILENO) close(nothing);
}

using Pipe = std::array<int, 2>;

/// What the program is connected to; -1: as we are.
struct Pipes {
  Pipe input{-1, -1};
  Pipe output{-1, -1};
  Pipe errors{-1, -1};
};

[[noreturn]] void become(const Program& program, const SpawnOptions& options, const Pipes& pipes) {
  if (options.is_silent) silence();
  if (options.input) dup2(pipes.input[0], STDIN_FILENO);
  if (options.captures_output) dup2(pipes.output[1], STDOUT_FILENO);
  if (options.captures_errors) dup2(pipes.errors[1], STDERR_FILENO);
  execvpe(program.words()[0], program.words(), program.environment());
  _exit(not_started);
}

/// Writes what the program is to read; one that stops reading early is no error.
void feed(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// Reads both until their ends, whichever has something to say: a program must not wait for us to
/// read the one while we wait for the other.
void drain(int output, int errors, Finished& finished) {
  std::array<pollfd, 2> open{{{output, POLLIN, 0}, {errors, POLLIN, 0}}};
  std::array<std::string*, 2> texts{&finished.output, &finished.errors};
  std::array<char, 65536> buffer{};
  while (open[0].fd >= 0 || open[1].fd >= 0) {
    if (poll(open.data(), open.size(), -1) < 0) {
      if (errno == EINTR) continue;
      return;
    }
    for (std::size_t at = 0; at < open.size(); ++at) {
      if (open[at].fd < 0 || open[at].revents == 0) continue;
      const ssize_t count = read(open[at].fd, buffer.data(), buffer.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) {
        open[at].fd = -1;
      } else {
        texts[at]->append(buffer.data(), static_cast<std::size_t>(count));
      }
    }
  }
}

void close_one(int& end) {
  if (end >= 0) close(end);
  end = -1;
}

void close_all(Pipes& pipes) {
  for (Pipe* each : {&pipes.input, &pipes.output, &pipes.errors}) {
    for (int& end : *each) close_one(end);
  }
}

bool open_pipes(const SpawnOptions& options, Pipes& pipes) {
  const auto opened = [](bool is_wanted, Pipe& made) {
    return !is_wanted || pipe2(made.data(), O_CLOEXEC) == 0;
  };
  if (opened(options.input.has_value(), pipes.input) &&
      opened(options.captures_output, pipes.output) &&
      opened(options.captures_errors, pipes.errors)) {
    return true;
  }
  close_all(pipes);
  return false;
}

/// Our side of it: what the program reads and says, and how it ended.
Finished attend(pid_t child, const SpawnOptions& options, Pipes& pipes) {
  Finished finished;
  for (int* theirs : {&pipes.input[0], &pipes.output[1], &pipes.errors[1]}) close_one(*theirs);
  if (options.input) {
    feed(pipes.input[1], *options.input);
    close_one(pipes.input[1]);
  }
  drain(pipes.output[0], pipes.errors[0], finished);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  finished.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return finished;
}

}  // namespace

std::optional<Finished> spawn(const std::vector<std::string>& arguments,
                              const SpawnOptions& options) {
  if (arguments.empty()) return {};
  Pipes pipes;
  if (!open_pipes(options, pipes)) return {};
  // A program that quits early must not end us while we write to it.
  const Ignored broken_pipe(SIGPIPE);
  std::list<Ignored> keys;
  if (options.has_terminal) {
    for (const int key : {SIGINT, SIGQUIT}) keys.emplace_back(key);
  }
  const Program program(arguments, options.environment, options.removed);
  const pid_t child = fork();
  if (child == 0) {
    for (const int usual : {SIGPIPE, SIGXFSZ}) signal(usual, SIG_DFL);
    for (const Ignored& key : keys) key.restore();
    become(program, options, pipes);
  }
  std::optional<Finished> finished;
  if (child > 0) finished = attend(child, options, pipes);
  close_all(pipes);
  if (finished && finished->code == not_started) return {};
  return finished;
}

std::vector<std::string> split_command(std::string_view command) {
  std::vector<std::string> words;
  for (std::string_view word : split(command, ' ')) {
    if (!trim(word).empty()) words.emplace_back(trim(word));
  }
  return words;
}

}  // namespace deals
