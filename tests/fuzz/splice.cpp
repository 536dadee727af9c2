// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/text/edit.hpp>
#include <deals/text/parse.hpp>

#include "fuzzing.hpp"

// Any TOML text, a line `%%`, and edits: one a line, a letter for the edit and then bytes that
// choose the way to a value, step by step.
namespace deals::fuzz {
namespace {

/// The way that the bytes choose, and how many of them it took.
Path chosen(const Value& root, std::string_view bytes) {
  Path path;
  const Value* at = &root;
  for (const char byte : bytes) {
    const auto number = static_cast<std::size_t>(static_cast<unsigned char>(byte));
    if (at->kind == Value::Kind::table && !at->entries.empty()) {
      const Entry& entry = at->entries[number % at->entries.size()];
      path.emplace_back(entry.key);
      at = &entry.value;
    } else if (at->kind == Value::Kind::array && !at->items.empty()) {
      path.emplace_back(number % at->items.size());
      at = &at->items[number % at->items.size()];
    } else {
      break;
    }
  }
  return path;
}

Value small_table() {
  Value value;
  value.kind = Value::Kind::table;
  value.entries = {{"n", integer_value(1), {}}, {"a key", string_value("x\ny"), {}}};
  return value;
}

Result<std::string> edited(std::string_view text, const Value& root, std::string_view line) {
  Path path = chosen(root, line.substr(1));
  const Value* target = find(root, path);
  switch (line[0]) {
    case 's':
      return set_value(text, path, string_value("new # value"));
    case 'r':
      return remove_value(text, path);
    case 'a':
      return append_value(text, path, small_table(), line.size() % 2 == 0);
    case 't':
      return append_table(text, "blocks", small_table());
    case 'u':
      return remove_table(text, "blocks", 0);
    default:
      if (target == nullptr || target->kind != Value::Kind::table) path.clear();
      path.emplace_back("fresh");
      return insert_value(text, path, integer_value(5));
  }
}

/// A scalar is replaced where it stands.
void check_set(std::string_view text, const std::string& after, const Value& target) {
  using Kind = Value::Kind;
  if (target.kind == Kind::table || target.kind == Kind::array) return;
  const std::string_view begin = text.substr(0, target.region.begin);
  const std::string_view end = text.substr(target.region.end);
  require(
      after.size() >= begin.size() + end.size() && after.starts_with(begin) && after.ends_with(end),
      "the bytes around a value stay", std::string(text) + "\n===>\n" + after);
}

}  // namespace

void splice(std::string_view input) {
  const auto [first, edits] = halves(input);
  std::string text(first);
  for (const std::string& line : lines_of(edits)) {
    const auto root = parse_toml(text, "x.toml");
    if (!root) return require(flaw(root.error(), text).empty(), "place", flaw(root.error(), text));
    if (line.empty()) continue;
    auto after = edited(text, *root, line);
    if (!after) {
      require(after.error().kind != ErrorKind::internal, "an edit is what was meant",
              text + "\n===> " + line + "\n" + after.error().message);
      continue;
    }
    const Value* target = find(*root, chosen(*root, std::string_view(line).substr(1)));
    if (line[0] == 's' && target != nullptr) check_set(text, *after, *target);
    require(static_cast<bool>(parse_toml(*after, "x.toml")), "what was edited parses", *after);
    text = *std::move(after);
  }
}

}  // namespace deals::fuzz
