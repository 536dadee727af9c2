// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/item.hpp>
#include <deals/model/rates.hpp>
#include <deals/report/dimension.hpp>
#include <deals/report/figures.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What comes in again and again: monthly and annual recurring revenue and the contract value of
/// won opportunities at a date. An item counts on the days on which it runs and on no other, so
/// that a ramp is never added up: its first year is over when its second one begins.
namespace deals {

/// An item of a won opportunity, or the amount of one without items.
struct ContractLine {
  const Opportunity* deal = nullptr;
  std::string product;  ///< its id, else its text; "" for a deal without items
  MoneySum yearly;      ///< what it comes to in a year; 0 for what is paid once
  MoneySum contract;    ///< what it comes to in all
  bool recurs = false;
  std::optional<Run> run;  ///< nothing for what recurs since nobody knows when
};

/// The lines of one opportunity; the error of its first item that makes no sense.
Result<std::vector<ContractLine>> contract_lines(const Opportunity& deal, const Config& config);

/// The same in another currency; false when it is too large.
bool convert(ContractLine& line, const Conversion& way);

struct RecurringFigures {
  explicit RecurringFigures(Currency currency = {});
  /// `year` ends with the day that the report is about.
  void add(const ContractLine& line, const Period& year);
  /// ARR ÷ 12, rounded once, half to even.
  MoneySum monthly() const;
  bool operator==(const RecurringFigures&) const = default;

  MoneySum annual;          ///< of what runs on the day: started before + begun − ended
  MoneySum before;          ///< of what ran on the evening before the year
  MoneySum begun;           ///< of what began in the year
  MoneySum ended;           ///< of what ended in the year
  MoneySum contract;        ///< of all, what is paid once too
  std::size_t running = 0;  ///< items that run on the day
};

struct RecurringSettings {
  std::optional<Dimension> by;  ///< no period; absent: only the total
  bool by_product = false;
};

struct RecurringRow {
  Group group;
  RecurringFigures figures;

  bool operator==(const RecurringRow&) const = default;
};

struct Recurring {
  explicit Recurring(Currency in = {}) : currency(in), total(in) {}

  Currency currency;
  RecurringSettings settings;
  Period year;  ///< the fiscal year up to the day of the report
  std::vector<RecurringRow> rows;
  RecurringFigures total;
  std::size_t deals = 0;             ///< won ones
  std::size_t without_items = 0;     ///< of them, counted with their amounts in the contract value
  std::vector<std::string> undated;  ///< won ones with items that recur since nobody knows when
};

/// `lines` are of one currency; `book` is where their deals are from.
Recurring recurring(const Book& book, const std::vector<ContractLine>& lines, Currency currency,
                    const RecurringSettings& settings, Date today);

}  // namespace deals
