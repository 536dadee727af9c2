// SPDX-License-Identifier: MIT
#include <deals/cli/process.hpp>
#include <deals/cli/run.hpp>
#include <deals/store/descriptor.hpp>

int main(int count, char** words) {
  deals::open_standard_descriptors();
  deals::fail_past_size_limit();
  deals::Process process;
  return deals::run({words + 1, words + count}, process);
}
