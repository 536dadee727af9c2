// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/opportunity.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Line items: what an opportunity is made of. An opportunity keeps them as they stand in its file;
/// here they get a meaning. All of it is exact: a line is rounded once, half to even, and what
/// recurs is that line again.
namespace deals {

/// How often a line is due.
enum class Every { month, quarter, year };

std::string_view name_of(Every every);
std::optional<Every> every_named(std::string_view name);
const std::vector<std::string>& every_names();
int months_in(Every every);  ///< 1, 3, 12

struct LineItem {
  static constexpr int most_times = 1200;

  std::string product;  ///< of products.toml; "": only a text
  std::string text;
  Decimal quantity{1, 0};
  Money price;                           ///< of one
  std::optional<Percent> discount;       ///< of quantity × price
  std::optional<Money> discount_amount;  ///< off quantity × price
  std::optional<Every> every;            ///< nothing: it is paid once
  std::optional<Date> from;              ///< first day; nothing: the day it was won
  std::optional<int> times;              ///< nothing: until further notice

  bool operator==(const LineItem&) const = default;
};

/// What is wrong in an item, and under which key.
struct ItemFault {
  std::string key;  ///< "": the item as a whole
  Error error;      ///< invalid_data; placed where the value has a place
};

/// The item that a table of `items` means; what is wrong with it is added to `faults`.
LineItem read_item(const Value& table, Currency currency, std::vector<ItemFault>& faults);

/// Rules that hold however an item came about: a quantity above zero, no discount above the price,
/// no times without every, a total that fits.
std::optional<ItemFault> fault_of(const LineItem& item);

/// All items, in the order of the file, in the opportunity's currency; the first fault is the
/// error, with its file and line.
Result<std::vector<LineItem>> items_of(const Opportunity& opportunity, const Config& config);

/// The keys that an item may have, in the order of the file.
const std::vector<std::string>& item_keys();
/// A whole item as a file has it.
Value item_value(const LineItem& item);
/// Sets a key of an item to what `from` has there, or removes it, and touches no other.
void set_item_key(Value& table, std::string_view key, const LineItem& from);

/// What to call it: its text, else its product.
const std::string& name_of(const LineItem& item);

/// quantity × price − discount, rounded once, half to even. The item has no fault.
Money line_total(const LineItem& item);
/// What the discount takes off: quantity × price, rounded, less the total.
Money discount_of(const LineItem& item);

/// How often its total counts in a contract: once, `times`, or for a year where it is open-ended.
int periods_of(const LineItem& item);
/// The days on which a recurring item runs, the last one excluded; `start` is for those without
/// `from`. Nothing where neither says when, and for what is paid once.
struct Run {
  Date first;
  std::optional<Date> end;  ///< the first day after it; nothing: open-ended

  bool contains(Date day) const { return first <= day && (!end || day < *end); }
};
std::optional<Run> run_of(const LineItem& item, std::optional<Date> start);

/// What a recurring item comes to in a year: its total × 12, 4 or 1. Zero for what is paid once.
MoneySum yearly(const LineItem& item);
/// line total × periods of all of them: what the contract is worth.
MoneySum contract_value(const std::vector<LineItem>& items, Currency currency);

}  // namespace deals
