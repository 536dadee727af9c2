// SPDX-License-Identifier: MIT
#include <deals/model/item.hpp>

#include <algorithm>

namespace deals {
namespace {

constexpr Int128 whole_discount = 10'000;

Int128 to_the_power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// In units of the quantity's last digit. By the rules of fault_of at most 10^34, so that the
/// hundredths of a percent fit too.
Int128 price_of_all(const LineItem& item) {
  return Int128{item.quantity.coefficient} * item.price.minor;
}

Int128 exact_total(const LineItem& item) {
  const Int128 unit = to_the_power_of_ten(item.quantity.scale);
  if (item.discount) {
    return divide_half_even(price_of_all(item) * (whole_discount - item.discount->hundredths),
                            unit * whole_discount);
  }
  const Int128 off = item.discount_amount ? Int128{item.discount_amount->minor} * unit : 0;
  return divide_half_even(price_of_all(item) - off, unit);
}

}  // namespace

std::string_view name_of(Every every) {
  switch (every) {
    case Every::month:
      return "month";
    case Every::quarter:
      return "quarter";
    case Every::year:
      return "year";
  }
  return "";
}

std::optional<Every> every_named(std::string_view name) {
  for (Every each : {Every::month, Every::quarter, Every::year}) {
    if (name_of(each) == name) return each;
  }
  return {};
}

const std::vector<std::string>& every_names() {
  static const std::vector<std::string> names = {"month", "quarter", "year"};
  return names;
}

int months_in(Every every) {
  if (every == Every::month) return 1;
  return every == Every::quarter ? 3 : 12;
}

const std::string& name_of(const LineItem& item) {
  return item.text.empty() ? item.product : item.text;
}

Money line_total(const LineItem& item) {
  return {narrow(exact_total(item)).value_or(0), item.price.currency};
}

Money discount_of(const LineItem& item) {
  LineItem full = item;
  full.discount.reset();
  full.discount_amount.reset();
  return {line_total(full).minor - line_total(item).minor, item.price.currency};
}

int periods_of(const LineItem& item) {
  if (!item.every) return 1;
  return item.times.value_or(12 / months_in(*item.every));
}

std::optional<Run> run_of(const LineItem& item, std::optional<Date> start) {
  if (!item.every) return {};
  const std::optional<Date> first = item.from ? item.from : start;
  if (!first) return {};
  if (!item.times) return Run{*first, {}};
  return Run{*first, add_months(*first, *item.times * months_in(*item.every))};
}

MoneySum yearly(const LineItem& item) {
  const int times = item.every ? 12 / months_in(*item.every) : 0;
  return {Int128{line_total(item).minor} * times, item.price.currency};
}

MoneySum contract_value(const std::vector<LineItem>& items, Currency currency) {
  MoneySum sum{0, currency};
  for (const LineItem& each : items) sum.minor += Int128{line_total(each).minor} * periods_of(each);
  return sum;
}

}  // namespace deals
