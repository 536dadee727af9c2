// SPDX-License-Identifier: MIT
#include <deals/text/edit.hpp>

#include "edit_source.hpp"

namespace deals {

Result<std::string> set_value(std::string_view text, const Path& path, const Value& value) {
  auto source = read_source(text);
  if (!source) return std::move(source).error();
  if (path.empty() || find(source->tree, path) == nullptr) return not_there(path);
  if (const auto place = source->place(path)) {
    assign(source->tree, path, value);
    const auto token = source->written(value, !place->parent);
    return checked(source->with(place->value, token), source->tree);
  }
  // A table made by headers or dotted keys has no text of its own: its statements make room for it.
  auto without = remove_value(text, path);
  if (!without) return without;
  return insert_value(*without, path, value);
}

}  // namespace deals
