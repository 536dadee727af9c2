// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "fuzzing.hpp"

// Plays every file of a corpus: fuzz_test tests/fuzz/corpus, or fuzz_test tests/fuzz/corpus/csv.
namespace {

namespace fs = std::filesystem;

using Target = void (*)(std::string_view);

const std::map<std::string, Target> targets = {
    {"record", deals::fuzz::record},   {"plain", deals::fuzz::plain},
    {"edit", deals::fuzz::edit},       {"splice", deals::fuzz::splice},
    {"filter", deals::fuzz::filter},   {"amount_date", deals::fuzz::amount_date},
    {"words", deals::fuzz::words},     {"csv", deals::fuzz::csv},
    {"mapping", deals::fuzz::mapping}, {"mail", deals::fuzz::mail},
    {"journal", deals::fuzz::journal}, {"line", deals::fuzz::line},
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The number of files played; the name of each is printed first, so that it is known which aborts.
int play(const fs::path& path) {
  if (fs::is_directory(path)) {
    int played = 0;
    for (const auto& entry : fs::directory_iterator(path)) played += play(entry.path());
    return played;
  }
  const auto target = targets.find(path.parent_path().filename().string());
  if (target == targets.end()) {
    fmt::print(stderr, "{}: no fuzz target has that name\n", path.string());
    return 0;
  }
  fmt::print("{}\n", path.string());
  std::fflush(stdout);
  target->second(bytes_of(path));
  return 1;
}

}  // namespace

int main(int count, char** arguments) {
  int played = 0;
  for (int i = 1; i < count; ++i) played += play(arguments[i]);
  fmt::print("{} inputs\n", played);
  return played == 0 ? 1 : 0;
}
