// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deals/command/context.hpp>
#include <deals/model/money_sums.hpp>
#include <deals/render/table.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The columns that a list can have: each knows its cells and how it is sorted by.
namespace deals {

/// What a row is sorted by: rows that have nothing come last, whichever way; groups (currencies)
/// stay apart and in order.
struct SortKey {
  bool is_absent = true;
  std::string group;
  std::int64_t number = 0;
  std::string text;

  static SortKey of(std::string_view text);
  static SortKey of(std::int64_t number);
  static SortKey of(const std::optional<Date>& day);
};

template <class T>
struct ListColumn {
  Column column;
  std::function<Cell(const T&)> cell;
  std::function<SortKey(const T&)> key;
};

/// What the cells of a list are made with.
struct ListFacts {
  const Config* config = nullptr;
  Date today;
  Terminal terminal;
};

/// The text, or a dash for people where there is none.
Cell text_cell(const std::string& text, const ListFacts& facts, Style style = Style::plain);
/// `15 Dec`; ISO for machines.
Cell day_cell(const std::optional<Date>& day, const ListFacts& facts);
Cell yes_cell(bool yes);
/// `a, b`
Cell words_cell(const std::vector<std::string>& words, const ListFacts& facts);
/// A custom field.
Cell value_cell(const Value* value, const ListFacts& facts);
SortKey value_key(const Value* value);
/// `hubspot 881`
Cell external_cell(const External& external, const ListFacts& facts);
const Value* custom_value(const std::vector<Entry>& extra, std::string_view name);
const std::string* external_id(const External& external, std::string_view system);

/// How the amounts of one column are written, so that their digits stand below each other: with
/// decimals when one of them has some, and with room for a currency when one of them is in another
/// than the book's.
class AmountStyle {
 public:
  explicit AmountStyle(Currency book) : book_(book) {}
  void consider(const MoneySum& amount);
  Cell cell(const MoneySum& amount) const;
  Cell cell(const std::optional<Money>& amount, const ListFacts& facts) const;

 private:
  Currency book_;
  bool has_decimals_ = false;
  bool names_currencies_ = false;
};

/// A sum; of several currencies each, for machines with its code.
Cell sums_cell(const MoneySums& sums, const AmountStyle& style, const ListFacts& facts);
/// By the first of them, those of the book's currency before the others.
SortKey sums_key(const MoneySums& sums, Currency book);

/// "48,000 EUR and 150,000 NOK"
std::string sums_phrase(const MoneySums& sums);

}  // namespace deals
