// SPDX-License-Identifier: MIT
#include "field_origin.hpp"

#include <algorithm>
#include <deals/text/parse.hpp>

namespace deals {
namespace {

constexpr const char* history_key = "history";

Value empty_table() {
  Value table;
  table.kind = Value::Kind::table;
  return table;
}

std::optional<Value> tree_of_text(const std::string& text) {
  auto root = parse_toml(text, "");
  if (!root) return {};
  return *std::move(root);
}

bool same_or_absent(const Value* left, const Value* right) {
  if (left == nullptr || right == nullptr) return left == right;
  return same(*left, *right);
}

const Value* event_like(const Value& root, const Value& event) {
  const Value* history = root.find(history_key);
  if (history == nullptr) return nullptr;
  const auto at = std::find_if(history->items.begin(), history->items.end(),
                               [&](const Value& each) { return same(each, event); });
  return at == history->items.end() ? nullptr : &*at;
}

void add_keys(const Value& root, std::vector<std::string>& keys) {
  for (const Entry& entry : root.entries) {
    if (entry.key == history_key) continue;
    if (std::find(keys.begin(), keys.end(), entry.key) == keys.end()) keys.push_back(entry.key);
  }
}

}  // namespace

FieldPast::FieldPast(const std::string& text, const FilePast* past)
    : now_(tree_of_text(text).value_or(empty_table())), has_git_(past != nullptr) {
  if (past == nullptr) return;
  for (const PastVersion& version : *past) {
    if (!version.text) break;
    if (auto root = tree_of_text(*version.text)) {
      texts_.push_back({&version, *std::move(root), {}});
    }
  }
  for (std::size_t at = 0; at < texts_.size(); ++at) {
    const Value older = at + 1 < texts_.size() ? texts_[at + 1].root : empty_table();
    for (const auto& parent : texts_[at].version->before) {
      texts_[at].before.push_back(parent ? tree_of_text(*parent).value_or(older) : empty_table());
    }
    if (texts_[at].before.empty()) texts_[at].before.push_back(empty_table());
  }
}

std::vector<std::string> FieldPast::keys() const {
  std::vector<std::string> keys;
  add_keys(now_, keys);
  for (const KnownText& each : texts_) add_keys(each.root, keys);
  return keys;
}

/// `look` finds the value in a tree. A merge brought what none of its parents had.
template <class Look>
FieldOrigin FieldPast::origin(const Look& look) const {
  FieldOrigin origin;
  if (!has_git_) return origin;
  const Value* now = look(now_);
  origin.is_uncommitted =
      texts_.empty() ? now != nullptr : !same_or_absent(look(texts_.front().root), now);
  if (origin.is_uncommitted) return origin;
  for (const KnownText& text : texts_) {
    const bool is_new =
        same_or_absent(look(text.root), now) &&
        std::none_of(text.before.begin(), text.before.end(),
                     [&](const Value& each) { return same_or_absent(look(each), now); });
    if (!is_new) continue;
    origin.is_cut = text.version->is_cut;
    if (!origin.is_cut) origin.commit = text.version->commit;
    break;
  }
  return origin;
}

FieldOrigin FieldPast::origin_of_field(const std::string& field) const {
  return origin([&](const Value& root) { return root.find(field); });
}

FieldOrigin FieldPast::origin_of_event(std::size_t index) const {
  const Value* history = now_.find(history_key);
  if (history == nullptr || index >= history->items.size()) return {};
  const Value& event = history->items[index];
  return origin([&](const Value& root) { return event_like(root, event); });
}

bool FieldPast::is_of(const KnownText& text, const Value& event) const {
  return event_like(text.root, event) != nullptr &&
         std::none_of(text.before.begin(), text.before.end(),
                      [&](const Value& before) { return event_like(before, event) != nullptr; });
}

std::vector<FieldPast::Brought> FieldPast::brought() const {
  std::vector<Brought> all;
  const Value* history = now_.find(history_key);
  for (const KnownText& text : texts_) {
    Brought brought{.version = text.version};
    for (std::size_t at = 0; history != nullptr && at < history->items.size(); ++at) {
      if (is_of(text, history->items[at])) brought.events.push_back(at);
    }
    std::vector<std::string> keys;
    add_keys(text.root, keys);
    for (const Value& before : text.before) add_keys(before, keys);
    for (const std::string& key : keys) {
      const bool is_old = std::any_of(
          text.before.begin(), text.before.end(),
          [&](const Value& each) { return same_or_absent(each.find(key), text.root.find(key)); });
      if (!is_old) brought.fields.push_back(key);
    }
    all.push_back(std::move(brought));
  }
  return all;
}

const Event* setting_event(const History& history, const std::string& field, const Tracked& told,
                           const Tracked& now) {
  const auto differs = [&](const Tracked& left, const Tracked& right) {
    const auto fields = differing_fields(left, right);
    return std::find(fields.begin(), fields.end(), field) != fields.end();
  };
  if (differs(told, now)) return nullptr;
  const Event* setter = nullptr;
  Tracked state;
  for (const Event* event : in_order_of_time(history)) {
    const Tracked before = state;
    apply(*event, state);
    if (differs(before, state)) setter = event;
  }
  return setter;
}

}  // namespace deals
