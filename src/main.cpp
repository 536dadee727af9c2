// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <deals/cli/process.hpp>
#include <deals/cli/run.hpp>
#include <deals/store/descriptor.hpp>

namespace {

/// The process as this program, which ends when all is said: letting go of a large book piece by
/// piece takes a tenth of a report's time, the system needs none. Leak checkers want to see it.
class Program : public deals::Process {
 public:
  void finish([[maybe_unused]] int code) const override {
#ifndef DEALS_LETS_GO
    std::_Exit(code);
#endif
  }
};

}  // namespace

int main(int count, char** words) {
  deals::open_standard_descriptors();
  deals::fail_past_size_limit();
  Program process;
  return deals::run({words + 1, words + count}, process);
}
