// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

/// Runs programs in turns, so that noise touches all of them alike, and prints a table row for
/// each:
///   compare [--before COMMAND] < lines of DESCRIPTION<tab>COMMAND
/// The first line is what the others are compared with. COMMAND is words without quotes; behind
/// ";;" stands another one for every second round. `--memory COMMAND…` prints the peak in KiB
/// instead.
namespace {

using Clock = std::chrono::steady_clock;
using Words = std::vector<std::string>;

constexpr std::size_t fewest_rounds = 7;
constexpr std::size_t most_rounds = 60;
constexpr std::chrono::seconds patience(20);

struct Run {
  double milliseconds = 0;
  long kibibytes = 0;
  int status = 0;
};

struct Contender {
  std::string description;
  std::vector<Words> commands;
  std::vector<Run> runs;
  bool is_broken = false;
};

/// Not /dev/null: grep stops at the first match there.
int output_file() {
  static const int descriptor = fileno(std::tmpfile());
  if (ftruncate(descriptor, 0) != 0) std::perror("ftruncate");
  lseek(descriptor, 0, SEEK_SET);
  return descriptor;
}

Run run(const Words& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output_file(), 1);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const auto start = Clock::now();
  const int failure =
      posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) return {0, 0, -1};
  Run result;
  rusage usage{};
  wait4(child, &result.status, 0, &usage);
  result.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
  result.kibibytes = usage.ru_maxrss;
  return result;
}

std::vector<Words> commands_of(const std::string& text) {
  std::vector<Words> commands(1);
  std::istringstream stream(text);
  for (std::string word; stream >> word;) {
    if (word == ";;") {
      commands.emplace_back();
    } else {
      commands.back().push_back(word);
    }
  }
  return commands;
}

std::vector<Contender> contenders_from(std::istream& lines) {
  std::vector<Contender> contenders;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    contenders.push_back({line.substr(0, tab), commands_of(line.substr(tab + 1)), {}, false});
  }
  return contenders;
}

void run_in_turns(std::vector<Contender>& contenders, const Words& before) {
  const auto start = Clock::now();
  for (std::size_t round = 0; round <= most_rounds; ++round) {
    if (round > fewest_rounds && Clock::now() - start > patience) return;
    for (Contender& each : contenders) {
      if (each.is_broken) continue;
      if (!before.empty()) run(before);
      const Run made = run(each.commands[round % each.commands.size()]);
      each.is_broken = made.status != 0;
      // The first round only warms the caches.
      if (round > 0) each.runs.push_back(made);
    }
  }
}

double time_at(const Contender& contender, std::size_t quarter) {
  std::vector<double> times;
  for (const Run& each : contender.runs) times.push_back(each.milliseconds);
  std::sort(times.begin(), times.end());
  return times[(times.size() - 1) * quarter / 4];
}

std::string decimals(double value) {
  if (value >= 100) return fmt::format("{:.0f}", value);
  return fmt::format("{:.{}f}", value, value >= 10 ? 1 : 2);
}

void print(const Contender& contender, double base) {
  if (contender.is_broken || contender.runs.empty()) {
    fmt::print("| {} | – | failed | | |\n", contender.description);
    return;
  }
  long most = 0;
  for (const Run& each : contender.runs) most = std::max(most, each.kibibytes);
  const double median = time_at(contender, 2);
  fmt::print("| {} | {} | {} ms | {}–{} | {:.0f} MiB |\n", contender.description,
             decimals(median / base), decimals(median), decimals(time_at(contender, 1)),
             decimals(time_at(contender, 3)), static_cast<double>(most) / 1024);
}

}  // namespace

int main(int count, char** arguments) {
  const Words words(arguments + 1, arguments + count);
  if (words.size() > 1 && words[0] == "--memory") {
    const Run made = run({words.begin() + 1, words.end()});
    fmt::print("{}\n", made.kibibytes);
    return made.status == 0 ? 0 : 1;
  }
  Words before;
  if (words.size() == 2 && words[0] == "--before") before = commands_of(words[1]).front();
  std::vector<Contender> contenders = contenders_from(std::cin);
  run_in_turns(contenders, before);
  if (contenders.empty() || contenders[0].runs.empty()) return 1;
  for (const Contender& each : contenders) print(each, time_at(contenders[0], 2));
  return 0;
}
