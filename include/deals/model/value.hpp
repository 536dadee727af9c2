// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// \file
/// The values of a TOML file, in file order and with their places in the source: what the reader
/// turns into records, what the editor compares, and what keys that deals does not know are kept
/// as.
namespace deals {

/// Where a value or a key stands in its source. `begin` and `end` are byte offsets.
struct Region {
  std::size_t begin = 0;
  std::size_t end = 0;
  int line = 0;    ///< 1-based
  int column = 0;  ///< 1-based, in code points
};

struct Entry;

struct Value {
  enum class Kind {
    string,
    integer,
    floating,
    boolean,
    date,             ///< 2026-12-15
    time,             ///< 10:30:00
    local_date_time,  ///< 2026-12-15T10:30:00
    moment,           ///< 2026-12-15T10:30:00Z
    array,
    table,
  };

  Kind kind = Kind::string;
  std::string text;            ///< a string's content; any other scalar as written in the source
  std::vector<Value> items;    ///< of an array
  std::vector<Entry> entries;  ///< of a table, in file order
  Region region;               ///< empty for values that are not from a file

  /// The value under `key`, or null.
  const Value* find(std::string_view key) const;
};

/// A key and its value.
struct Entry {
  std::string key;
  Value value;
  Region key_region;
};

/// The same data: the same kinds, strings and numbers (however written: 1_000 is 1000), arrays in
/// order and tables in any order. Regions do not count.
bool same(const Value& left, const Value& right);
bool same(const std::vector<Value>& left, const std::vector<Value>& right);  ///< in order
bool same(const std::vector<Entry>& left, const std::vector<Entry>& right);  ///< in any order

Value string_value(std::string text);
Value integer_value(long long number);
Value boolean_value(bool yes);
Value array_value(std::vector<Value> items);
/// A scalar by its source token: a number, a date, a moment.
Value token_value(Value::Kind kind, std::string token);

/// A step into a value: a key of a table or an index of an array.
using PathStep = std::variant<std::string, std::size_t>;
using Path = std::vector<PathStep>;

/// The value at the end of the path, or null.
const Value* find(const Value& root, const Path& path);

}  // namespace deals
