// SPDX-License-Identifier: MIT
#include <deals/model/amount.hpp>

#include <fmt/core.h>
#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "amount_parts.hpp"
#include "currency_mark.hpp"
#include "typed_number.hpp"

namespace deals {
namespace {

constexpr std::size_t most_digits = 19;  // of a 64-bit number

bool groups_in_lakhs(Currency currency) {
  constexpr std::array<std::string_view, 6> codes = {"BDT", "BTN", "INR", "LKR", "NPR", "PKR"};
  return std::find(codes.begin(), codes.end(), currency.code()) != codes.end();
}

std::string without_leading_zeros(const std::string& number) {
  return number.substr(std::min(number.find_first_not_of('0'), number.size() - 1));
}

/// The number × 10^exponent in plain digits, with at least `places` decimals and no more zeros.
std::string in_full(const PlainNumber& number, int exponent, int places) {
  const auto shift = static_cast<std::size_t>(exponent);
  std::string decimals = number.decimals;
  if (decimals.size() < shift) decimals.resize(shift, '0');
  const std::string whole = without_leading_zeros(number.whole + decimals.substr(0, shift));
  decimals.erase(0, shift);
  decimals.erase(decimals.find_last_not_of('0') + 1);
  if (decimals.size() < static_cast<std::size_t>(places)) {
    decimals.resize(static_cast<std::size_t>(places), '0');
  }
  return decimals.empty() ? whole : whole + "." + decimals;
}

/// A number of three decimals written so that it cannot be taken for a grouped one; nothing when
/// the currency has too few decimals for it.
std::optional<std::string> unmistakable(const PlainNumber& number, int exponent, int places) {
  const std::string shortest = in_full(number, 0, exponent > 0 ? 0 : std::min(places, 2));
  if (!number.decimals.ends_with('0') && places + exponent < 3) return std::nullopt;
  if (number.decimals.ends_with('0')) return shortest;
  return places + exponent > 3 ? shortest + "0" : "0" + shortest;
}

Error ambiguous(const TypedArgument& argument, const AmountParts& parts,
                const NumberReadings& readings, Currency currency) {
  const int places = currency.digits();
  const int exponent = parts.exponent;
  std::string hint = fmt::format("write {}{}", in_full(*readings.grouped, 0, 0), parts.suffix);
  if (const auto decimal = unmistakable(*readings.decimal, exponent, places)) {
    hint += fmt::format(", or {}{}", *decimal, parts.suffix);
  }
  return usage_error(fmt::format("{} can be read as {} or as {}", argument.quoted(),
                                 in_full(*readings.grouped, exponent, places),
                                 in_full(*readings.decimal, exponent, places)))
      .hinted(std::move(hint));
}

/// The one thing that the digits mean.
Result<PlainNumber> number_of(const TypedArgument& argument, const AmountParts& parts,
                              Currency currency) {
  const NumberReadings readings = read_number(parts.number, groups_in_lakhs(currency));
  if (readings.grouped && readings.decimal) {
    // Where there are no decimals, 1,200 can only be grouped.
    if (currency.digits() == 0 && parts.exponent == 0) return *readings.grouped;
    return ambiguous(argument, parts, readings, currency);
  }
  if (readings.grouped) return *readings.grouped;
  if (readings.decimal) return *readings.decimal;
  return argument.error_at(parts.number, argument.quoted() + " is not an amount")
      .hinted("groups are of three digits, as in 1,234,567.89; it is also fine to leave them out");
}

Error too_many_decimals(const TypedArgument& argument, std::string_view part, Currency currency) {
  if (currency.digits() == 0) {
    return argument
        .error_at(part,
                  fmt::format("{} has decimals; {} has none", argument.quoted(), currency.code()))
        .hinted("round it to a whole number");
  }
  return argument
      .error_at(part, fmt::format("{} has more decimals than {}, which has {}", argument.quoted(),
                                  currency.code(), currency.digits()))
      .hinted(fmt::format("round it to {} decimals", currency.digits()));
}

Error too_large(const TypedArgument& argument, Currency currency) {
  const Money largest = {std::numeric_limits<std::int64_t>::max(), currency};
  return usage_error(argument.quoted() + " is too large")
      .hinted(fmt::format("the largest amount in {} is {}", currency.code(), to_plain(largest)));
}

Result<Money> money_of(const TypedArgument& argument, const AmountParts& parts,
                       const PlainNumber& number, Currency currency) {
  const int decimals = currency.digits() + parts.exponent;
  const auto places = static_cast<std::size_t>(decimals);
  if (number.decimals.size() > places) {
    const auto behind_point = parts.number.size() - number.decimals.size();
    return too_many_decimals(argument, parts.number.substr(behind_point), currency);
  }
  const std::string whole = without_leading_zeros(number.whole);
  if (whole.size() > most_digits) return too_large(argument, currency);
  Int128 minor = 0;  // at most 19 digits and 13 decimals
  for (const char c : whole + number.decimals) minor = minor * 10 + (c - '0');
  for (std::size_t place = number.decimals.size(); place < places; ++place) minor *= 10;
  const auto amount = narrow(minor);
  if (!amount) return too_large(argument, currency);
  return Money{*amount, currency};
}

}  // namespace

Result<TypedAmount> parse_amount(std::string_view text, Currency assumed, Currency book) {
  const TypedArgument argument(text);
  const auto parts = amount_parts(argument);
  if (!parts) return parts.error();
  Currency currency = assumed;
  if (!parts->marks.empty()) {
    const auto marked = currency_of_marks(parts->marks, assumed, book);
    if (!marked) return marked.error();
    currency = *marked;
  }
  const auto number = number_of(argument, *parts, currency);
  if (!number) return number.error();
  const auto amount = money_of(argument, *parts, *number, currency);
  if (!amount) return amount.error();
  return TypedAmount{*amount, !parts->marks.empty()};
}

}  // namespace deals
