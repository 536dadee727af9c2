// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/id.hpp>
#include <deals/model/value.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record_tree.hpp"

namespace deals {

/// Turns what differs between two trees of a record into the fewest edits of its text. What the
/// text has is looked up at every step, so that its own layout is kept: inline tables or headers,
/// one line or many. After a first failure nothing more is done.
class Update {
 public:
  /// `order`: the keys of the record's file.
  Update(std::string_view text, RecordKind kind, std::vector<std::string> order);

  Result<std::string> made(const std::vector<Entry>& before, const std::vector<Entry>& after) &&;

 private:
  using Order = std::span<const std::string>;

  void change_entries(const Path& table, const std::vector<Entry>& before,
                      const std::vector<Entry>& after, Order order);
  void change(const Path& path, const Value& before, const Value& after, Order order);
  void change_items(const Path& array, const std::vector<Value>& before,
                    const std::vector<Value>& after);
  void insert(const Path& path, const Value& value, Order order);
  void remove(const Path& path);
  void take(Result<std::string> edited);

  ArrayLayout layout_at(const Path& path) const;

  std::string text_;
  Value tree_;
  RecordKind kind_;
  std::vector<std::string> order_;
  std::optional<Error> error_;
};

}  // namespace deals
