// SPDX-License-Identifier: MIT
#include <algorithm>

#include "edit_source.hpp"

namespace deals {
namespace {

Value empty_table() {
  Value table;
  table.kind = Value::Kind::table;
  return table;
}

/// The value one step down; a key that is not there becomes an empty table.
Value& child(Value& parent, const PathStep& step) {
  if (const auto* index = std::get_if<std::size_t>(&step)) return parent.items[*index];
  const auto& key = std::get<std::string>(step);
  auto& entries = parent.entries;
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.key == key; });
  if (found != entries.end()) return found->value;
  return entries.emplace_back(Entry{key, empty_table(), {}}).value;
}

Value& descend(Value& tree, const Path& path) {
  Value* value = &tree;
  for (const auto& step : path) value = &child(*value, step);
  return *value;
}

}  // namespace

void assign(Value& tree, const Path& path, const Value& value) { descend(tree, path) = value; }

void erase(Value& tree, const Path& path) {
  Value& parent = descend(tree, {path.begin(), path.end() - 1});
  if (const auto* index = std::get_if<std::size_t>(&path.back())) {
    parent.items.erase(parent.items.begin() + static_cast<std::ptrdiff_t>(*index));
  } else {
    const auto& key = std::get<std::string>(path.back());
    std::erase_if(parent.entries, [&](const Entry& entry) { return entry.key == key; });
  }
}

void push_back(Value& tree, const Path& path, const Value& value) {
  Value& array = descend(tree, path);
  array.kind = Value::Kind::array;
  array.items.push_back(value);
}

}  // namespace deals
