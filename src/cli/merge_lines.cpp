// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/cli/process.hpp>
#include <deals/git/spawn.hpp>

namespace deals {

Result<std::string> Process::merge_lines(const LineMerge& files) {
  // git merge-file tells the number of conflicts by its exit code, and failures by a larger one.
  constexpr int most_conflicts = 127;
  SpawnOptions options;
  options.captures_output = true;
  options.is_silent = true;
  auto finished =
      spawn({"git", "merge-file", "-p", fmt::format("--marker-size={}", files.marker_length), "-L",
             "ours", "-L", "base", "-L", "theirs", "--", files.ours, files.base, files.theirs},
            options);
  if (finished && finished->code <= most_conflicts) return std::move(finished->output);
  return Error{.kind = ErrorKind::io, .message = "git merge-file could not merge the lines"}.hinted(
      "look at the versions yourself: git show :2:PATH is ours, :3:PATH theirs");
}

}  // namespace deals
