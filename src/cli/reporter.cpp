// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/cli/session.hpp>
#include <deals/render/error.hpp>
#include <deals/render/json.hpp>

namespace deals {
namespace {

constexpr std::size_t most_problems_shown = 10;
/// What a shell says of a program that SIGPIPE ended; so it is said too where that is ignored.
constexpr int ended_by_closed_pipe = 141;

}  // namespace

int Reporter::fail(const Error& error) const {
  if (json) {
    auto written = surroundings.write_out(failure_document(command, error, {}).pretty() + "\n");
    if (!written && written.error().code != nobody_reads) {
      surroundings.write_error(to_text(error, terminal));
    }
    if (!written) return lost(written.error());
  } else {
    surroundings.write_error(to_text(error, terminal));
  }
  return exit_code(error.kind);
}

int Reporter::lost(const Error& error) const {
  if (error.code == nobody_reads) return ended_by_closed_pipe;
  surroundings.write_error(to_text(error, terminal));
  return exit_code(error.kind);
}

void Reporter::warn(const Problems& problems, Telling telling) const {
  if (json || telling == Telling::none) return;
  for (std::size_t at = 0; at < problems.size(); ++at) {
    if (at == most_problems_shown && telling == Telling::first) {
      surroundings.write_error(
          fmt::format("deals: and {} more; deals check lists them all\n", problems.size() - at));
      return;
    }
    surroundings.write_error(to_text(problems[at], terminal));
  }
}

}  // namespace deals
