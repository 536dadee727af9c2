// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <cstdint>
#include <deals/model/item.hpp>

namespace deals {
namespace {

constexpr Decimal most_quantity{1'000'000'000, 0};
constexpr int most_quantity_decimals = 6;

ItemFault item_fault(std::string key, std::string message, std::string hint = "") {
  Error error{.kind = ErrorKind::invalid_data, .message = std::move(message)};
  error.code = "bad-item";
  if (!hint.empty()) error.hints.push_back(std::move(hint));
  return {std::move(key), std::move(error)};
}

std::optional<ItemFault> quantity_fault(const Decimal& quantity) {
  const std::string text = to_text(quantity);
  if (quantity <= Decimal{}) {
    return item_fault("quantity", fmt::format("the quantity {} is not above zero", text),
                      "an item that is not sold is removed: deals item remove ID N");
  }
  if (quantity > most_quantity) {
    return item_fault("quantity", fmt::format("the quantity {} is above 1,000,000,000", text));
  }
  if (quantity.scale > most_quantity_decimals && !scaled_to(quantity, most_quantity_decimals)) {
    return item_fault("quantity", fmt::format("the quantity {} has more than {} decimals", text,
                                              most_quantity_decimals));
  }
  return {};
}

std::optional<ItemFault> discount_fault(const LineItem& item) {
  if (item.discount && item.discount_amount) {
    return item_fault("discount_amount", "a discount in percent and one in money",
                      "an item has one of them");
  }
  if (!item.discount_amount) return {};
  LineItem full = item;
  full.discount_amount.reset();
  if (item.discount_amount->minor <= line_total(full).minor) return {};
  return item_fault(
      "discount_amount",
      fmt::format("the discount {} is more than the {} that it is taken off",
                  to_grouped(*item.discount_amount, true), to_grouped(line_total(full), true)));
}

std::optional<ItemFault> recurrence_fault(const LineItem& item) {
  if (item.times && !item.every) {
    return item_fault("times", fmt::format("{} times, but not how often", *item.times),
                      "say every month, quarter or year");
  }
  if (item.times && (*item.times < 1 || *item.times > LineItem::most_times)) {
    return item_fault("times", fmt::format("{} times is not between 1 and {}", *item.times,
                                           LineItem::most_times));
  }
  if (item.from && !item.every) {
    return item_fault("from", "a first day, but not how often it recurs",
                      "say every month, quarter or year");
  }
  return {};
}

/// Any number of its periods fits into an amount then.
bool has_small_total(const LineItem& item) {
  Int128 unit = 1;
  for (int digit = 0; digit < item.quantity.scale; ++digit) unit *= 10;
  const Int128 total = divide_half_even(Int128{item.quantity.coefficient} * item.price.minor, unit);
  return total <= INT64_MAX / LineItem::most_times;
}

}  // namespace

std::optional<ItemFault> fault_of(const LineItem& item) {
  if (item.product.empty() && item.text.empty()) {
    return item_fault("", "an item without a product and without a text",
                      "say what is sold: product = \"…\" or text = \"…\"");
  }
  if (auto fault = quantity_fault(item.quantity)) return fault;
  if (!has_small_total(item)) {
    return item_fault(
        "price", fmt::format("{} × {} is too large", to_text(item.quantity), to_plain(item.price)));
  }
  if (auto fault = discount_fault(item)) return fault;
  return recurrence_fault(item);
}

}  // namespace deals
