// SPDX-License-Identifier: MIT
#include <toml++/toml.h>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>
#include <exception>

#include "parse_checks.hpp"
#include "parse_error.hpp"
#include "source_map.hpp"

namespace deals {
namespace {

/// Turns toml++'s tree, which is sorted by key and counts code points, into ours.
class TreeReader {
 public:
  explicit TreeReader(std::string_view text) : text_(text), map_(text) {}

  Value node(const toml::node& source) {
    // Begin, children, end: the source map is fastest when it only goes forward.
    Value value;
    value.region = begin_of(source.source());
    if (const auto* table = source.as_table()) {
      value.kind = Value::Kind::table;
      value.entries = entries(*table);
    } else if (const auto* array = source.as_array()) {
      value.kind = Value::Kind::array;
      value.items.reserve(array->size());
      for (const auto& item : *array) value.items.push_back(node(item));
    }
    value.region.end = end_of(source.source());
    if (source.is_value()) read_scalar(value, source);
    return value;
  }

 private:
  struct Child {
    const toml::key* key;
    const toml::node* value;
  };

  static bool before(const Child& left, const Child& right) {
    const auto& a = left.key->source().begin;
    const auto& b = right.key->source().begin;
    return a.line != b.line ? a.line < b.line : a.column < b.column;
  }

  std::vector<Entry> entries(const toml::table& source) {
    std::vector<Child> children;
    children.reserve(source.size());
    for (const auto& [key, value] : source) children.push_back({&key, &value});
    std::stable_sort(children.begin(), children.end(), before);
    std::vector<Entry> result;
    result.reserve(children.size());
    for (const auto& child : children) {
      Region place = begin_of(child.key->source());
      place.end = end_of(child.key->source());
      result.push_back({std::string(child.key->str()), node(*child.value), place});
    }
    return result;
  }

  void read_scalar(Value& value, const toml::node& source) {
    value.kind = kind_of(source);
    if (const auto* string = source.as_string()) {
      value.text = string->get();
    } else {
      value.text = text_.substr(value.region.begin, value.region.end - value.region.begin);
    }
  }

  static Value::Kind kind_of(const toml::node& source) {
    switch (source.type()) {
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
};

}  // namespace

Result<Value> parse_toml(std::string_view text, const std::string& file) {
  if (auto checked = check_before_parsing(text, file); !checked) return checked.error();
  try {
    const toml::table root = toml::parse(text, std::string_view(file));
    return TreeReader(text).node(root);
  } catch (const toml::parse_error& refusal) {
    const auto& begin = refusal.source().begin;
    const auto at =
        SourceMap(text).offset(static_cast<int>(begin.line), static_cast<int>(begin.column));
    return explain_refusal(text, file, at, refusal.description());
  } catch (const std::exception& failure) {
    return Error{ErrorKind::invalid_data, failure.what(), {file}, {}, {}, Severity::error, ""};
  }
}

Error locate(Error error, std::string_view text, const std::string& file, const Region& region) {
  const SourceMap map(text);
  const Region place = map.region(region.begin, region.end);
  const std::string_view line = map.line(place.line);
  const auto first = static_cast<std::size_t>(place.column) - 1;
  const auto rest = code_points(line) > first ? code_points(line) - first : 1;
  const auto length = code_points(text.substr(region.begin, region.end - region.begin));
  const Excerpt excerpt{std::string(line), place.column,
                        static_cast<int>(std::clamp<std::size_t>(length, 1, rest))};
  return std::move(error).at({file, place.line, place.column}).showing(excerpt);
}

}  // namespace deals
