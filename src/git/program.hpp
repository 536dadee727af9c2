// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace deals {

/// The words and the environment of a program to be started, as the system takes them. They are
/// made before there is a second process: that one may not ask for memory until it is the program.
class Program {
 public:
  /// Our environment, with the variables of `set` and without those of `removed`.
  Program(std::vector<std::string> words,
          const std::vector<std::pair<std::string, std::string>>& set,
          const std::vector<std::string>& removed);
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  char* const* words() const { return word_pointers_.data(); }
  char* const* environment() const { return entry_pointers_.data(); }

 private:
  std::vector<std::string> words_;
  std::vector<std::string> entries_;
  std::vector<char*> word_pointers_;
  std::vector<char*> entry_pointers_;
};

}  // namespace deals
