// SPDX-License-Identifier: MIT
#include "taken_id.hpp"

#include <fmt/format.h>

namespace deals {

Result<std::optional<RecordKind>> taken_by(const Context& context, std::string_view id) {
  for (RecordKind kind : {RecordKind::customer, RecordKind::opportunity}) {
    for (Shelf shelf : {Shelf::active, Shelf::archive}) {
      auto there = context.view->has(kind, id, shelf);
      if (!there) return std::move(there).error();
      if (*there) return std::optional(kind);
    }
  }
  return std::optional<RecordKind>();
}

Result<void> check_free(const Context& context, std::string_view id) {
  auto taken = taken_by(context, id);
  if (!taken) return std::move(taken).error();
  if (!*taken) return {};
  const RecordKind kind = **taken;
  const bool is_archived = !context.view->exists(kind, id);
  const char* article = is_archived || kind == RecordKind::opportunity ? "an" : "a";
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format("the id \"{}\" is taken by {} {}{}", id, article,
                                      is_archived ? "archived " : "", name_of(kind))}
      .hinted(fmt::format("deals show {} shows it", id));
}

}  // namespace deals
