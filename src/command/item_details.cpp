// SPDX-License-Identifier: MIT
#include "item_details.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/model/amount.hpp>

#include "field_values.hpp"

namespace deals {
namespace {

constexpr std::string_view once = "once";

Result<Decimal> number_in(std::string_view what, std::string_view text) {
  const auto number = parse_decimal(trim(text));
  if (number) return *number;
  return usage_error(fmt::format("{} \"{}\" is not a number", what, shown(text)))
      .hinted("write digits and a point alone, like 40 or 2.5");
}

Result<Money> money_in(std::string_view what, std::string_view text, Currency currency,
                       const Context& context) {
  auto typed = parse_amount(text, currency, context.config().currency);
  if (!typed) return std::move(typed).error();
  if (typed->amount.currency == currency) return typed->amount;
  return usage_error(fmt::format("the {} is in {}, the opportunity in {}", what,
                                 typed->amount.currency.code(), currency.code()))
      .hinted("unlike currencies are never added: give it in " + std::string(currency.code()));
}

Result<void> set_discount(LineItem& item, const std::string& text, const Context& context) {
  item.discount.reset();
  item.discount_amount.reset();
  if (trim(text).empty()) return {};
  if (trim(text).ends_with('%')) {
    auto percent = parse_percent(text);
    if (!percent) return std::move(percent).error();
    item.discount = *percent;
    return {};
  }
  auto amount = money_in("discount", text, item.price.currency, context);
  if (!amount) return std::move(amount).error();
  item.discount_amount = *amount;
  return {};
}

Result<void> set_recurrence(LineItem& item, const ItemDetails& details, const Context& context) {
  if (details.every) {
    item.every = every_named(*details.every);
    if (!item.every) {
      item.from.reset();
      item.times.reset();
    }
  }
  if (details.from && details.from->empty()) {
    item.from.reset();
  } else if (details.from) {
    auto day = parse_date(*details.from, context.dates(Toward::future));
    if (!day) return std::move(day).error();
    item.from = *day;
  }
  if (details.times && details.times->empty()) {
    item.times.reset();
  } else if (details.times) {
    auto count = number_in("--times", *details.times);
    if (!count) return std::move(count).error();
    const auto whole = scaled_to(*count, 0);
    if (!whole || *whole < 1 || *whole > LineItem::most_times) {
      return usage_error(fmt::format("--times \"{}\" is not a whole number from 1 to {}",
                                     shown(*details.times), LineItem::most_times));
    }
    item.times = static_cast<int>(*whole);
  }
  return {};
}

/// The same rule as for files, in the words of the command line.
Error as_usage(ItemFault fault) {
  Error error = std::move(fault.error);
  error.kind = ErrorKind::usage;
  error.code.clear();
  if (fault.key == "times" || fault.key == "from") {
    error.hints = {"--every month, quarter or year says how often"};
  } else if (fault.key.empty()) {
    error.hints = {"name a product of products.toml, or say it with --text and --price"};
  }
  return error;
}

}  // namespace

bool is_told(const ItemDetails& details) {
  return details.text || details.quantity || details.price || details.discount || details.every ||
         details.from || details.times;
}

Result<void> set_item_details(LineItem& item, const ItemDetails& details, const Context& context) {
  if (details.text) {
    if (auto set = assign(item.text, one_line("the text", *details.text)); !set) return set;
  }
  if (details.quantity) {
    auto quantity = number_in("--quantity", *details.quantity);
    if (!quantity) return std::move(quantity).error();
    item.quantity = *quantity;
  }
  if (details.price) {
    auto price = money_in("price", *details.price, item.price.currency, context);
    if (!price) return std::move(price).error();
    item.price = *price;
  }
  if (details.discount) {
    if (auto set = set_discount(item, *details.discount, context); !set) return set;
  }
  if (auto set = set_recurrence(item, details, context); !set) return set;
  if (auto fault = fault_of(item)) return as_usage(*std::move(fault));
  return {};
}

void describe_item_details(Args& args, ItemDetails& details) {
  args.option(details.text, "--text", "TEXT", "what is sold, in words");
  args.option(details.quantity, "--quantity", "NUMBER", "how many; 1 when it is not said");
  args.option(details.price, "--price", "AMOUNT", "the price of one");
  args.option(details.discount, "--discount", "DISCOUNT",
              "10% off, or an amount off the line; '' takes it away");
  args.option(details.every, "--every", "PERIOD",
              "how often it is due: month, quarter, year, or once")
      .one_of({"month", "quarter", "year", std::string(once)});
  args.option(details.from, "--from", "DATE", "its first day, when that is not the day it is won");
  args.option(details.times, "--times", "N", "how many periods; open-ended when it is not said");
}

}  // namespace deals
