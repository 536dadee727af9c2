// SPDX-License-Identifier: MIT
#include "update.hpp"

#include <algorithm>
#include <deals/text/edit.hpp>
#include <deals/text/parse.hpp>
#include <unordered_map>

#include "read_value.hpp"

namespace deals {
namespace {

Path operator/(Path path, PathStep step) {
  path.push_back(std::move(step));
  return path;
}

std::vector<std::string> keys_of(const std::vector<Entry>& entries) {
  std::vector<std::string> keys;
  for (const Entry& entry : entries) keys.push_back(entry.key);
  return keys;
}

/// Entries by key: a table may have very many.
class Index {
 public:
  explicit Index(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) by_key_.emplace(entry.key, &entry);
  }
  const Entry* find(std::string_view key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<std::string_view, const Entry*> by_key_;
};

Value empty_value(Value::Kind kind) {
  Value value;
  value.kind = kind;
  return value;
}

/// Whether two elements are the same thing, perhaps with other details.
bool alike(const Value& left, const Value& right) {
  if (same(left, right)) return true;
  if (left.kind != Value::Kind::table || right.kind != Value::Kind::table) return false;
  for (const char* key : {"id", "name", "product", "text"}) {
    const Value* one = left.find(key);
    const Value* other = right.find(key);
    if (one == nullptr && other == nullptr) continue;
    return one != nullptr && other != nullptr && same(*one, *other);
  }
  return false;
}

/// Indices of the elements that stay where some only go: all of `after`, in order.
std::vector<std::size_t> unchanged_items(const std::vector<Value>& before,
                                         const std::vector<Value>& after) {
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < before.size() && kept.size() < after.size(); ++i) {
    if (same(before[i], after[kept.size()])) kept.push_back(i);
  }
  return kept;
}

/// Indices of the elements of `before` that stay, as the first ones of `after`: those alike in
/// order, or all of them where that keeps as many.
std::vector<std::size_t> kept_items(const std::vector<Value>& before,
                                    const std::vector<Value>& after) {
  std::vector<std::size_t> kept = unchanged_items(before, after);
  if (kept.size() == after.size()) return kept;
  kept.clear();
  std::size_t alike_in_place = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (kept.size() < after.size() && alike(before[i], after[kept.size()])) kept.push_back(i);
    if (i < after.size() && alike(before[i], after[i])) ++alike_in_place;
  }
  if (before.size() != after.size() || kept.size() > alike_in_place) return kept;
  kept.clear();
  for (std::size_t i = 0; i < before.size(); ++i) kept.push_back(i);
  return kept;
}

}  // namespace

Update::Update(std::string_view text, RecordKind kind, std::vector<std::string> order)
    : kind_(kind), order_(std::move(order)) {
  take(std::string(text));
}

Result<std::string> Update::made(const std::vector<Entry>& before,
                                 const std::vector<Entry>& after) && {
  change_entries({}, before, after, order_);
  if (error_) return *std::move(error_);
  return std::move(text_);
}

void Update::change_entries(const Path& table, const std::vector<Entry>& before,
                            const std::vector<Entry>& after, Order order) {
  const Index old_entries(before);
  const Index new_entries(after);
  for (const Entry& entry : before) {
    if (new_entries.find(entry.key) == nullptr) remove(table / entry.key);
  }
  for (const Entry& entry : after) {
    const Entry* old = old_entries.find(entry.key);
    if (old != nullptr && same(old->value, entry.value)) continue;
    change(table / entry.key, old != nullptr ? old->value : empty_value(entry.value.kind),
           entry.value, order);
  }
}

void Update::change(const Path& path, const Value& before, const Value& after, Order order) {
  if (error_) return;
  const auto all = [&](const Value* current, Value::Kind kind) {
    return current->kind == kind && before.kind == kind && after.kind == kind;
  };
  const Value* current = find(tree_, path);
  if (current == nullptr) {
    insert(path, after, order);
  } else if (all(current, Value::Kind::table)) {
    change_entries(path, before.entries, after.entries, keys_of(after.entries));
  } else if (all(current, Value::Kind::array) && current->items.size() == before.items.size()) {
    change_items(path, before.items, after.items);
  } else {
    take(set_value(text_, path, after));
  }
}

/// New elements come before the old ones go, so that the array itself never does.
void Update::change_items(const Path& array, const std::vector<Value>& before,
                          const std::vector<Value>& after) {
  const auto kept = kept_items(before, after);
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (same(before[kept[i]], after[i])) continue;
    change(array / kept[i], before[kept[i]], after[i], {});
  }
  for (std::size_t i = kept.size(); i < after.size() && !error_; ++i) {
    take(append_value(text_, array, after[i], layout_at(array) != ArrayLayout::one_line));
  }
  for (std::size_t i = before.size(); i-- > 0;) {
    if (!std::binary_search(kept.begin(), kept.end(), i)) remove(array / i);
  }
}

void Update::insert(const Path& path, const Value& value, Order order) {
  const ArrayLayout layout = layout_at(path);
  if (value.kind != Value::Kind::array || layout == ArrayLayout::one_line) {
    take(insert_value(text_, path, value, order));
    return;
  }
  for (const Value& item : value.items) {
    if (error_) return;
    take(layout == ArrayLayout::blocks
             ? append_table(text_, std::get<std::string>(path.front()), item)
             : append_value(text_, path, item, true, order));
  }
}

void Update::remove(const Path& path) {
  if (error_ || find(tree_, path) == nullptr) return;
  take(remove_value(text_, path));
}

void Update::take(Result<std::string> edited) {
  if (!edited) {
    error_ = std::move(edited).error();
    return;
  }
  text_ = *std::move(edited);
  auto tree = parse_toml(text_, "");
  if (tree) {
    tree_ = *std::move(tree);
  } else {
    error_ = std::move(tree).error();
  }
}

ArrayLayout Update::layout_at(const Path& path) const {
  if (path.size() != 1) return ArrayLayout::one_line;
  return array_layout(kind_, std::get<std::string>(path.front()));
}

}  // namespace deals
