// SPDX-License-Identifier: MIT
#include "check_git.hpp"

#include <deals/base/spelling.hpp>

#include "init_git.hpp"

namespace deals {

void add_what_git_sees(const Files& files, Problems& problems) {
  const auto text = files.read(".gitignore");
  if (!text) return;
  for (std::string_view line : split(*text, '\n')) {
    line = trim(line);
    if (line.starts_with('/')) line.remove_prefix(1);
    if (line == ".deals" || line == ".deals/" || line == ".deals/*") return;
  }
  Error problem{.kind = ErrorKind::invalid_data,
                .message = ".deals/ is not ignored, and git would take it for part of the book",
                .place = {.file = ".gitignore"},
                .hints = {"deals check --fix adds the line"}};
  problems.push_back(std::move(problem).coded("not-ignored", Severity::notice));
}

void add_unregistered(const Context& context, Problems& problems) {
  const auto attributes = context.files->read(".gitattributes");
  if (!attributes || !names_merge_driver(*attributes) || !lacks_merge_driver(context)) return;
  Error problem{.kind = ErrorKind::invalid_data,
                .message = "this clone does not know the merge driver that .gitattributes names",
                .place = {.file = ".gitattributes"},
                .hints = {"deals init registers it; without it git merges records line by line"}};
  problems.push_back(std::move(problem).coded("not-registered", Severity::notice));
}

}  // namespace deals
