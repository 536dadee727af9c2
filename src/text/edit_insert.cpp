// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/text/edit.hpp>
#include <deals/text/write.hpp>

#include "edit_source.hpp"

namespace deals {
namespace {

using Keys = std::vector<std::string>;
using Order = std::span<const std::string>;

/// The sibling next to which a new key goes.
struct Neighbour {
  std::size_t index = 0;
  bool after = true;
};

std::size_t shared_prefix(const Keys& left, const Keys& right) {
  const auto [end, unused] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  return static_cast<std::size_t>(end - left.begin());
}

/// Beside the keys of the same dotted table, else by the order, else last.
std::optional<Neighbour> neighbour_of(const Keys& key, const std::vector<Keys>& siblings,
                                      Order order) {
  if (siblings.empty()) return std::nullopt;
  const auto rank = [&](const Keys& keys) {
    return std::find(order.begin(), order.end(), keys.front()) - order.begin();
  };
  const auto none = static_cast<std::ptrdiff_t>(order.size());
  const auto own = rank(key);
  std::optional<std::size_t> related;
  std::optional<std::size_t> before;
  std::optional<std::size_t> after;
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    const auto shared = shared_prefix(key, siblings[i]);
    if (shared > 0 && (!related || shared >= shared_prefix(key, siblings[*related]))) related = i;
    const auto other = rank(siblings[i]);
    if (own == none || other == none) continue;
    if (other < own && (!before || other >= rank(siblings[*before]))) before = i;
    if (other > own && (!after || other < rank(siblings[*after]))) after = i;
  }
  if (related) return Neighbour{*related, true};
  if (before) return Neighbour{*before, true};
  if (after) return Neighbour{*after, false};
  return Neighbour{siblings.size() - 1, true};
}

std::string dotted(const Keys& keys) {
  std::string text;
  for (const auto& key : keys) text += (text.empty() ? "" : ".") + key_to_toml(key);
  return text;
}

/// The keys on a path; indexes are left out.
Keys keys_of(const Path& path, std::size_t from) {
  Keys keys;
  for (; from < path.size(); ++from) {
    if (const auto* key = std::get_if<std::string>(&path[from])) keys.push_back(*key);
  }
  return keys;
}

/// Puts a new key into brackets, into a section, or into a section that is made for it.
class Insertion {
 public:
  Insertion(const Source& source, const Path& path, const Value& value, Order order)
      : source_(source), path_(path), value_(value), order_(order) {}

  /// The new text; `table` is the deepest table on the path that exists.
  std::string made(std::size_t table) const {
    for (auto depth = table; depth > 0; --depth) {
      if (const auto place = source_.place(prefix(depth))) return in_brackets(*place, depth);
    }
    for (auto depth = table; depth > 0; --depth) {
      const auto header = source_.layout.header_of(prefix(depth));
      if (header && (depth == table || has_pairs(*header, table))) return in_section(header, depth);
    }
    if (table == 0 || has_pairs(std::nullopt, table)) return in_section(std::nullopt, 0);
    return in_new_section(table);
  }

 private:
  Path prefix(std::size_t depth) const {
    return {path_.begin(), path_.begin() + static_cast<std::ptrdiff_t>(depth)};
  }

  /// Whether a section has dotted keys of the table at `depth`.
  bool has_pairs(std::optional<std::size_t> header, std::size_t depth) const {
    const auto end = source_.layout.end_of_section(header);
    for (auto i = header ? *header + 1 : 0; i < end; ++i) {
      if (scan::starts_with(source_.layout.statements[i].path, prefix(depth))) return true;
    }
    return false;
  }

  std::string in_brackets(const scan::Place& place, std::size_t depth) const {
    const auto keys = keys_of(path_, depth);
    const auto pair = dotted(keys) + " = " + source_.written(value_, false);
    const auto elements = scan::read_elements(source_.text, place.value.begin);
    std::vector<Keys> siblings;
    for (const auto& element : elements) siblings.push_back(element.key.segments);
    const auto neighbour = neighbour_of(keys, siblings, order_);
    if (!neighbour) return source_.with(place.value, "{ " + pair + " }");
    const auto& element = elements[neighbour->index];
    const auto at = neighbour->after ? element.value.end : element.begin();
    return source_.with({at, at}, neighbour->after ? ", " + pair : pair + ", ");
  }

  std::string in_section(std::optional<std::size_t> header, std::size_t depth) const {
    const auto& statements = source_.layout.statements;
    const auto first = header ? *header + 1 : 0;
    const auto end = source_.layout.end_of_section(header);
    std::vector<Keys> siblings;
    for (auto i = first; i < end; ++i) siblings.push_back(statements[i].key.segments);
    const auto keys = keys_of(path_, depth);
    const auto pair = dotted(keys) + " = " + source_.written(value_, true);
    const auto neighbour = neighbour_of(keys, siblings, order_);
    if (neighbour && neighbour->after) return below(first + neighbour->index, pair);
    if (neighbour) return above(first + neighbour->index, pair, false);
    if (header) return below(*header, pair);
    if (!statements.empty()) return above(0, pair, true);
    return at_end(pair);
  }

  std::string in_new_section(std::size_t table) const {
    const auto& statements = source_.layout.statements;
    const auto found = std::find_if(statements.begin(), statements.end(), [&](const auto& each) {
      return scan::starts_with(each.path, prefix(table));
    });
    const auto header = "[" + dotted(keys_of(prefix(table), 0)) + "]";
    const auto pair = dotted(keys_of(path_, table)) + " = " + source_.written(value_, true);
    const auto index = static_cast<std::size_t>(found - statements.begin());
    return above(index, header + source_.layout.line_break + pair, true);
  }

  std::string below(std::size_t index, const std::string& line) const {
    const auto& statement = source_.layout.statements[index];
    return on_line(statement.lines.end, indented(statement, line));
  }

  /// Above the comments of a statement, but below those that open the file.
  std::string above(std::size_t index, const std::string& line, bool blank_line) const {
    const auto& statement = source_.layout.statements[index];
    const auto floor = source_.layout.floor_of(source_.text, index);
    auto at = scan::comments_above(source_.text, statement.lines.begin, floor);
    if (index == 0 && at == floor && !statement.is_header()) at = statement.lines.begin;
    const auto& end = source_.layout.line_break;
    return source_.with({at, at}, indented(statement, line) + end + (blank_line ? end : ""));
  }

  std::string at_end(const std::string& line) const { return on_line(source_.text.size(), line); }

  std::string indented(const scan::Statement& beside, const std::string& line) const {
    return std::string(source_.indentation(beside.lines.begin)) + line;
  }

  /// A line at the start of a line or, without a line break at its end, at the end of the text.
  std::string on_line(std::size_t at, const std::string& line) const {
    const auto& end = source_.layout.line_break;
    const bool starts_line = scan::start_of_line(source_.text, at) == at;
    return source_.with({at, at}, starts_line ? line + end : end + line);
  }

  const Source& source_;
  const Path& path_;
  const Value& value_;
  Order order_;
};

/// How many steps of the path exist, or why nothing can be put there.
Result<std::size_t> existing_steps(const Value& tree, const Path& path) {
  const Value* value = &tree;
  for (std::size_t depth = 0; depth < path.size(); ++depth) {
    const auto* next = find(*value, {path[depth]});
    if (next != nullptr) {
      value = next;
      continue;
    }
    const Path rest(path.begin() + static_cast<std::ptrdiff_t>(depth), path.end());
    if (keys_of(rest, 0).size() != rest.size()) return not_there(path);
    if (value->kind == Value::Kind::table) return depth;
    const Path parent(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(depth));
    return wrong_shape(parent, "is not a table");
  }
  Error exists = wrong_shape(path, "exists already");
  exists.kind = ErrorKind::conflict;
  return exists;
}

}  // namespace

Result<std::string> insert_value(std::string_view text, const Path& path, const Value& value,
                                 std::span<const std::string> order) {
  auto source = read_source(text);
  if (!source) return std::move(source).error();
  const auto table = existing_steps(source->tree, path);
  if (!table) return table.error();
  auto made = Insertion(*source, path, value, order).made(*table);
  assign(source->tree, path, value);
  return checked(std::move(made), source->tree);
}

}  // namespace deals
