// SPDX-License-Identifier: MIT
#include <sys/resource.h>

#include <cstdio>
#include <deals/exchange/mail.hpp>
#include <iostream>
#include <iterator>
#include <string>

/// \file
/// `deals-read-mail`: an e-mail message from standard input, and what it says to standard output.
/// A program of its own, because GMime takes long to load, and because a message is a stranger's.
namespace {

constexpr int no_message = 2;
constexpr rlim_t most_seconds = 20;

}  // namespace

int main() {
  const rlimit limit{most_seconds, most_seconds};
  setrlimit(RLIMIT_CPU, &limit);
  const std::string message{std::istreambuf_iterator<char>(std::cin), {}};
  const auto mail = deals::read_mail(message);
  if (!mail) return no_message;
  const std::string text = deals::write_mail(*mail);
  const bool is_written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  return is_written && std::fflush(stdout) == 0 ? 0 : 1;
}
