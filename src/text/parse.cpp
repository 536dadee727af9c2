// SPDX-License-Identifier: MIT
#include <toml++/toml.h>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>
#include <exception>
#include <new>

#include "parse_checks.hpp"
#include "parse_error.hpp"
#include "scan.hpp"
#include "source_map.hpp"

namespace deals {
namespace {

/// Turns toml++'s tree, which is sorted by key and counts code points, into ours.
class TreeReader {
 public:
  explicit TreeReader(std::string_view text) : text_(text), map_(text) {
    children_.reserve(usual_children);
  }

  Value root(const toml::table& source) {
    Value value;
    read(source, value);
    return value;
  }

 private:
  struct Child {
    toml::source_position place;
    const toml::key* key;
    const toml::node* value;
  };

  static constexpr std::size_t usual_children = 32;

  static bool before(const Child& left, const Child& right) {
    if (left.place.line != right.place.line) return left.place.line < right.place.line;
    return left.place.column < right.place.column;
  }

  void read(const toml::node& source, Value& to) {
    // Begin, children, end: the source map is fastest when it only goes forward.
    to.kind = kind_of(source);
    to.region = begin_of(source.source());
    if (to.kind == Value::Kind::table) read_entries(*source.as_table(), to.entries);
    if (to.kind == Value::Kind::array) read_items(*source.as_array(), to.items);
    to.region.end = end_of(source.source());
    if (to.kind == Value::Kind::string) {
      to.text = source.as_string()->get();
    } else if (to.kind < Value::Kind::array) {
      to.text = text_.substr(to.region.begin, to.region.end - to.region.begin);
    }
  }

  void read_items(const toml::array& source, std::vector<Value>& to) {
    to.resize(source.size());
    auto item = to.begin();
    for (const toml::node& each : source) read(each, *item++);
  }

  void read_entries(const toml::table& source, std::vector<Entry>& to) {
    const std::size_t first = children_.size();
    for (const auto& [key, value] : source) {
      children_.push_back({key.source().begin, &key, &value});
    }
    std::sort(children_.begin() + static_cast<std::ptrdiff_t>(first), children_.end(), before);
    to.resize(source.size());
    for (std::size_t i = 0; i < to.size(); ++i) {
      // A copy: what is read below adds children of its own.
      const Child child = children_[first + i];
      to[i].key = child.key->str();
      to[i].key_region = begin_of(child.key->source());
      to[i].key_region.end = end_of(child.key->source());
      read(*child.value, to[i].value);
    }
    children_.resize(first);
  }

  static Value::Kind kind_of(const toml::node& source) {
    switch (source.type()) {
      case toml::node_type::table:
        return Value::Kind::table;
      case toml::node_type::array:
        return Value::Kind::array;
      case toml::node_type::integer:
        return Value::Kind::integer;
      case toml::node_type::floating_point:
        return Value::Kind::floating;
      case toml::node_type::boolean:
        return Value::Kind::boolean;
      case toml::node_type::date:
        return Value::Kind::date;
      case toml::node_type::time:
        return Value::Kind::time;
      case toml::node_type::date_time:
        return source.as_date_time()->get().offset ? Value::Kind::moment
                                                   : Value::Kind::local_date_time;
      default:
        return Value::Kind::string;
    }
  }

  Region begin_of(const toml::source_region& source) {
    const auto line = static_cast<int>(source.begin.line);
    const auto column = static_cast<int>(source.begin.column);
    return {map_.offset(line, column), 0, line, column};
  }

  std::size_t end_of(const toml::source_region& source) {
    return map_.offset(static_cast<int>(source.end.line), static_cast<int>(source.end.column));
  }

  std::string_view text_;
  SourceMap map_;
  std::vector<Child> children_;  ///< of the tables that are being read, one behind the other
};

/// More of a line than anybody sees.
constexpr std::size_t most_bytes_around = 4096;

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// The line around the region; of a very long one what is near: many errors may be in it.
Excerpt excerpt_of(std::string_view text, const Region& region) {
  const std::size_t begin = std::min(region.begin, text.size());
  std::size_t start = begin - std::min(begin, most_bytes_around);
  const auto line_break = text.substr(start, begin - start).rfind('\n');
  if (line_break != std::string_view::npos) start += line_break + 1;
  while (start < begin && continues_character(text[start])) ++start;
  if (start == 0 && text.starts_with(scan::byte_order_mark)) start = scan::byte_order_mark.size();
  std::string_view after = text.substr(begin, most_bytes_around);
  const bool is_cut =
      after.find('\n') == std::string_view::npos && after.size() == most_bytes_around;
  after = after.substr(0, after.find('\n'));
  while (is_cut && continues_character(after.back())) after.remove_suffix(1);
  if (after.ends_with('\r')) after.remove_suffix(1);
  const std::string_view before = text.substr(start, begin - std::min(start, begin));
  const auto length = code_points(text.substr(begin, std::min(region.end - begin, after.size())));
  return {std::string(before) + std::string(after), static_cast<int>(code_points(before)) + 1,
          static_cast<int>(std::max<std::size_t>(length, 1))};
}

}  // namespace

Result<Value> parse_toml(std::string_view text, const std::string& file) {
  if (auto checked = check_before_parsing(text, file); !checked) return checked.error();
  try {
    // Without the file's name: each key and value would share it, at the price of counting.
    const toml::table root = toml::parse(text);
    return TreeReader(text).root(root);
  } catch (const toml::parse_error& refusal) {
    const auto& begin = refusal.source().begin;
    const auto at =
        SourceMap(text).offset(static_cast<int>(begin.line), static_cast<int>(begin.column));
    return explain_refusal(text, file, at, refusal.description());
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& failure) {
    return Error{ErrorKind::invalid_data, failure.what(), {file}, {}, {}, Severity::error, ""};
  }
}

Error locate(Error error, std::string_view text, const std::string& file, const Region& region) {
  const Region place = region.line > 0 ? region : SourceMap(text).region(region.begin, region.end);
  return std::move(error).at({file, place.line, place.column}).showing(excerpt_of(text, region));
}

}  // namespace deals
