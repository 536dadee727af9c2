// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <deals/base/spelling.hpp>
#include <deals/cli/spawn.hpp>
#include <list>

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

[[noreturn]] void become(const std::vector<std::string>& arguments, const SpawnOptions& options,
                         const std::array<int, 2>& input, const std::array<int, 2>& output) {
  if (options.is_silent) silence();
  if (options.input) dup2(input[0], STDIN_FILENO);
  if (options.captures_output) dup2(output[1], STDOUT_FILENO);
  for (const auto& [name, value] : options.environment) setenv(name.c_str(), value.c_str(), 1);
  for (const std::string& name : options.removed) unsetenv(name.c_str());
  std::vector<char*> words;
  for (const std::string& word : arguments) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  execvp(words[0], words.data());
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

std::string drain(int descriptor) {
  std::string text;
  std::array<char, 4096> buffer{};
  for (;;) {
    const ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

void close_both(const std::array<int, 2>& ends) {
  for (int end : ends) {
    if (end >= 0) close(end);
  }
}

}  // namespace

std::optional<Finished> spawn(const std::vector<std::string>& arguments,
                              const SpawnOptions& options) {
  if (arguments.empty()) return {};
  std::array<int, 2> input{-1, -1};
  std::array<int, 2> output{-1, -1};
  if (options.input && pipe2(input.data(), O_CLOEXEC) != 0) return {};
  if (options.captures_output && pipe2(output.data(), O_CLOEXEC) != 0) {
    close_both(input);
    return {};
  }
  // A program that quits early must not end us while we write to it.
  const Ignored broken_pipe(SIGPIPE);
  std::list<Ignored> keys;
  if (options.has_terminal) {
    for (const int key : {SIGINT, SIGQUIT}) keys.emplace_back(key);
  }
  const pid_t child = fork();
  if (child == 0) {
    for (const int usual : {SIGPIPE, SIGXFSZ}) signal(usual, SIG_DFL);
    for (const Ignored& key : keys) key.restore();
    become(arguments, options, input, output);
  }
  Finished finished{.code = not_started};
  if (child > 0) {
    if (options.input) {
      close(input[0]);
      input[0] = -1;
      feed(input[1], *options.input);
      close(input[1]);
      input[1] = -1;
    }
    if (options.captures_output) {
      close(output[1]);
      output[1] = -1;
      finished.output = drain(output[0]);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    finished.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }
  close_both(input);
  close_both(output);
  if (finished.code == not_started) return {};
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
