// SPDX-License-Identifier: MIT
#include "attachments.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {

Result<std::size_t> move_attachments(const Files& files, const std::string& from,
                                     const std::string& to, Outcome& outcome) {
  const std::string old_directory = "attachments/" + from;
  const std::string new_directory = "attachments/" + to;
  auto names = files.list(old_directory);
  if (!names) return std::move(names).error();
  if (names->empty()) return std::size_t{0};
  auto taken = files.list(new_directory);
  if (!taken) return std::move(taken).error();
  for (const std::string& name : *names) {
    const std::string old_path = old_directory + "/" + name;
    const std::string new_path = new_directory + "/" + name;
    if (std::find(taken->begin(), taken->end(), name) != taken->end()) {
      return Error{.kind = ErrorKind::conflict,
                   .message = fmt::format("{} is there already", shown(new_path))}
          .hinted(fmt::format("give {} another name first", shown(old_path)));
    }
    auto text = files.read(old_path);
    if (!text) {
      return std::move(text).error().hinted(
          fmt::format("nothing was changed; move it out of {}/ first", old_directory));
    }
    outcome.changes.push_back({old_path, *text, std::nullopt});
    outcome.changes.push_back({new_path, std::nullopt, *std::move(text)});
  }
  return names->size();
}

}  // namespace deals
