// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/git/repository.hpp>

namespace deals {
namespace {

/// Where there is none, and where git does not go into the one that is there.
Error no_repository(const Finished& told) {
  // A setting's name is the same in every language.
  if (told.errors.find("safe.directory") != std::string::npos) {
    return git_failed("git refuses to read the book's repository", told);
  }
  Error error = git_failed("the book is not in a git repository", told);
  error.kind = ErrorKind::not_found;
  std::erase_if(error.hints, [](const std::string& hint) {
    return hint.find("not a git repository") != std::string::npos;
  });
  return std::move(error).hinted("git init makes one; deals init then tells it of deals");
}

}  // namespace

Result<Repository> Repository::of(const std::string& book) {
  Git git(book);
  auto told = git.ask({"rev-parse", "--path-format=absolute", "--show-toplevel", "--git-dir",
                       "--is-shallow-repository", "--show-prefix"});
  if (!told) return std::move(told).error();
  if (told->code != 0) return no_repository(*told);
  // A path may hold a line break, but for one at the end nobody has ever wanted that.
  const auto lines = split(told->output, '\n');
  if (lines.size() < 4) return internal_error("git rev-parse said too little");
  return Repository{.git = std::move(git),
                    .top = std::string(lines[0]),
                    .prefix = std::string(lines[3]),
                    .directory = std::string(lines[1]),
                    .is_shallow = lines[2] == "true"};
}

}  // namespace deals
