// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
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
/// The columns that a list can have: each knows its cells and how it is sorted by. There may be
/// very many rows, so what people see of a cell is added to a text that has other cells already.
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
  std::function<Style(const T&, std::string& to)> write;  ///< for people; how it is to look
  std::function<std::string(const T&)> raw;               ///< for machines
  std::function<SortKey(const T&)> key;
};

/// What the cells of a list are made with.
struct ListFacts {
  const Config* config = nullptr;
  Date today;
  Terminal terminal;
  std::vector<std::string> shown = {};  ///< the columns that are; none named: any may be

  bool shows(std::string_view key) const {
    return shown.empty() || std::find(shown.begin(), shown.end(), key) != shown.end();
  }
};

/// The text, or a dash where there is none.
Style write_text(std::string& to, std::string_view text, const ListFacts& facts,
                 Style style = Style::plain);
/// `15 Dec`, or a dash.
Style write_day(std::string& to, const std::optional<Date>& day, const ListFacts& facts);
/// A number, or a dash for 0.
Style write_count(std::string& to, std::size_t count, const ListFacts& facts);
/// ISO, or nothing.
std::string raw_day(const std::optional<Date>& day);
/// `a, b`
std::string words_text(const std::vector<std::string>& words);
/// A custom field as it stands in the file; "" for none.
std::string_view value_text(const Value* value);
SortKey value_key(const Value* value);
/// `hubspot 881`
std::string external_text(const External& external);
SortKey external_key(const External& external);
const Value* custom_value(const std::vector<Entry>& extra, std::string_view name);
const std::string* external_id(const External& external, std::string_view system);

/// How the amounts of one column are written, so that their digits stand below each other: with
/// decimals when one of them has some, and with room for a currency when one of them is in another
/// than the book's.
class AmountStyle {
 public:
  explicit AmountStyle(Currency book) : book_(book) {}
  void consider(const MoneySum& amount);
  Style write(std::string& to, const MoneySum& amount) const;
  Style write(std::string& to, const std::optional<Money>& amount, const ListFacts& facts) const;

 private:
  Currency book_;
  bool has_decimals_ = false;
  bool names_currencies_ = false;
};

/// A sum, or of several currencies each.
Style write_sums(std::string& to, const MoneySums& sums, const AmountStyle& style,
                 const ListFacts& facts);
/// The same for machines: of several currencies with their codes.
std::string raw_sums(const MoneySums& sums);
/// By the first of them, those of the book's currency before the others.
SortKey sums_key(const MoneySums& sums, Currency book);

/// "48,000 EUR and 150,000 NOK"
std::string sums_phrase(const MoneySums& sums);

}  // namespace deals
