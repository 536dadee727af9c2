// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/result.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <tuple>
#include <utility>

#include "list_column.hpp"

/// \file
/// A list's rows in order and as a table, by columns that a person named.
namespace deals {

/// The column of this name. A usage error with the nearest; `what` is "column" or "sort field".
template <class T>
Result<const ListColumn<T>*> column_named(const std::vector<ListColumn<T>>& columns,
                                          std::string_view name, std::string_view what) {
  std::vector<std::string> known;
  for (const auto& each : columns) {
    if (each.column.key == name) return &each;
    known.push_back(each.column.key);
  }
  Error error = usage_error(fmt::format("no {} \"{}\"", what, shown(name)));
  if (auto hint = did_you_mean(name, known)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("there are " + join_words(known, "and"));
}

/// Sorts by numbers and days alone, of which there may be very many; false, and nothing is done,
/// where some key is a text or has a group.
template <class T>
bool sort_by_numbers(std::vector<T>& rows, const ListColumn<T>& column, bool descends) {
  struct NumberKey {
    std::int64_t number;
    std::uint32_t row;
    bool is_absent;
  };
  std::vector<NumberKey> keys;
  keys.reserve(rows.size());
  for (const T& row : rows) {
    const SortKey key = column.key(row);
    if (!key.group.empty() || !key.text.empty()) return false;
    keys.push_back({key.number, static_cast<std::uint32_t>(keys.size()), key.is_absent});
  }
  std::sort(keys.begin(), keys.end(), [&](const NumberKey& left, const NumberKey& right) {
    if (left.is_absent != right.is_absent) return right.is_absent;
    if (left.number != right.number) return (left.number < right.number) != descends;
    return left.row < right.row;
  });
  std::vector<T> sorted;
  sorted.reserve(rows.size());
  for (const NumberKey& key : keys) sorted.push_back(std::move(rows[key.row]));
  rows = std::move(sorted);
  return true;
}

/// Puts rows into the order that `--sort FIELD[,-FIELD]` names; ties stay as they are.
template <class T>
Result<void> sort_rows(std::vector<T>& rows, const std::vector<ListColumn<T>>& columns,
                       std::string_view order) {
  std::vector<std::pair<const ListColumn<T>*, bool>> fields;
  for (std::string_view part : split(order, ',')) {
    std::string_view name = trim(part);
    const bool descends = name.starts_with('-');
    if (descends) name.remove_prefix(1);
    auto column = column_named(columns, name, "sort field");
    if (!column) return std::move(column).error();
    fields.emplace_back(*column, descends);
  }
  for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
    if (sort_by_numbers(rows, *field->first, field->second)) continue;
    std::vector<std::pair<SortKey, T>> keyed;
    keyed.reserve(rows.size());
    for (T& row : rows) keyed.emplace_back(field->first->key(row), std::move(row));
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& left, const auto& right) {
      const SortKey& a = left.first;
      const SortKey& b = right.first;
      if (a.is_absent != b.is_absent) return b.is_absent;
      if (a.group != b.group) return a.group < b.group;
      const SortKey& first = field->second ? b : a;
      const SortKey& second = field->second ? a : b;
      return std::tie(first.number, first.text) < std::tie(second.number, second.text);
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(),
                   [](auto& each) { return std::move(each.second); });
  }
  return {};
}

/// Keeps the first `--limit N` rows.
template <class T>
Result<void> limit_rows(std::vector<T>& rows, const std::optional<std::string>& limit) {
  if (!limit) return {};
  const auto number = parse_decimal(*limit);
  const auto most = number ? scaled_to(*number, 0) : std::nullopt;
  if (!most || *most < 1) {
    return usage_error(fmt::format("--limit cannot be \"{}\"", shown(*limit)))
        .hinted("it is a whole number, 1 or more");
  }
  if (static_cast<std::size_t>(*most) < rows.size()) {
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(*most), rows.end());
  }
  return {};
}

/// The columns of these names, in this order.
template <class T>
Result<std::vector<const ListColumn<T>*>> columns_named(const std::vector<ListColumn<T>>& columns,
                                                        const std::vector<std::string>& names) {
  std::vector<const ListColumn<T>*> chosen;
  for (const std::string& name : names) {
    auto column = column_named(columns, name, "column");
    if (!column) return std::move(column).error();
    chosen.push_back(*column);
  }
  return chosen;
}

/// `rows` is a vector or a span of T.
template <class Rows, class T>
Result<Table> list_table(const Rows& rows, const std::vector<ListColumn<T>>& columns,
                         const std::vector<std::string>& names) {
  auto chosen = columns_named(columns, names);
  if (!chosen) return std::move(chosen).error();
  Table table;
  for (const auto* column : *chosen) table.columns.push_back(column->column);
  table.rows.reserve(rows.size());
  for (const T& row : rows) {
    Row& line = table.rows.emplace_back();
    line.cells.reserve(chosen->size());
    for (const auto* column : *chosen) {
      Cell& cell = line.cells.emplace_back();
      cell.style = column->write(row, cell.text);
      cell.raw = column->raw(row);
    }
  }
  return table;
}

}  // namespace deals
