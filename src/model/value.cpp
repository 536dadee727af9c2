// SPDX-License-Identifier: MIT
#include <deals/model/value.hpp>

#include <algorithm>
#include <utility>

namespace deals {
namespace {

Value scalar(Value::Kind kind, std::string text) {
  Value value;
  value.kind = kind;
  value.text = std::move(text);
  return value;
}

const Value* child(const Value& parent, const PathStep& step) {
  if (const auto* key = std::get_if<std::string>(&step)) return parent.find(*key);
  const std::size_t index = std::get<std::size_t>(step);
  return index < parent.items.size() ? &parent.items[index] : nullptr;
}

}  // namespace

const Value* Value::find(std::string_view key) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &found->value;
}

Value string_value(std::string text) { return scalar(Value::Kind::string, std::move(text)); }

Value integer_value(long long number) {
  return scalar(Value::Kind::integer, std::to_string(number));
}

Value boolean_value(bool yes) { return scalar(Value::Kind::boolean, yes ? "true" : "false"); }

Value array_value(std::vector<Value> items) {
  Value value;
  value.kind = Value::Kind::array;
  value.items = std::move(items);
  return value;
}

Value token_value(Value::Kind kind, std::string token) { return scalar(kind, std::move(token)); }

const Value* find(const Value& root, const Path& path) {
  const Value* value = &root;
  for (const PathStep& step : path) {
    value = child(*value, step);
    if (value == nullptr) return nullptr;
  }
  return value;
}

}  // namespace deals
