// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/model/item.hpp>

namespace deals {
namespace {

/// Reads the members of one item, noting what is wrong with each.
class ItemReader {
 public:
  ItemReader(const Value& table, Currency currency, std::vector<ItemFault>& faults)
      : table_(&table), currency_(currency), faults_(&faults) {}

  LineItem item() {
    LineItem item;
    item.product = text("product");
    item.text = text("text");
    if (const auto quantity = number("quantity")) item.quantity = *quantity;
    if (const auto price = money("price")) item.price = *price;
    item.price.currency = currency_;
    if (table_->find("price") == nullptr) {
      add("", "an item without a price", "add a line: price = 1200.00");
    }
    item.discount = discount();
    item.discount_amount = money("discount_amount");
    item.every = every();
    item.from = day("from");
    item.times = times();
    check_currency();
    return item;
  }

 private:
  void add(std::string key, std::string message, std::string hint = "") {
    Error error{.kind = ErrorKind::invalid_data, .message = std::move(message)};
    error.code = "bad-item";
    if (!hint.empty()) error.hints.push_back(std::move(hint));
    faults_->push_back({std::move(key), std::move(error)});
  }

  void add_wrong(const std::string& key, std::string_view wanted) {
    const Value& value = *table_->find(key);
    const bool is_scalar = value.kind < Value::Kind::array;
    add(key, is_scalar ? fmt::format("{} must be {}, not \"{}\"", key, wanted, shown(value.text))
                       : fmt::format("{} must be {}", key, wanted));
  }

  std::string text(const std::string& key) {
    const Value* value = table_->find(key);
    if (value == nullptr) return "";
    if (value->kind == Value::Kind::string) return value->text;
    add_wrong(key, "a string");
    return "";
  }

  std::optional<Decimal> number(const std::string& key) {
    const Value* value = table_->find(key);
    if (value == nullptr) return {};
    const bool is_number = value->kind == Value::Kind::integer ||
                           value->kind == Value::Kind::floating ||
                           value->kind == Value::Kind::string;
    const auto number = is_number ? parse_decimal(value->text) : std::nullopt;
    if (!number) add_wrong(key, "a plain decimal number");
    return number;
  }

  std::optional<Money> money(const std::string& key) {
    const auto plain = number(key);
    if (!plain) return {};
    auto amount = money_of(*plain, currency_);
    if (amount) return *amount;
    Error error = std::move(amount).error();
    error.message = key + " " + error.message;
    error.code = "bad-item";
    faults_->push_back({key, std::move(error)});
    return {};
  }

  std::optional<Percent> discount() {
    const auto percent = number("discount");
    if (!percent) return {};
    const auto hundredths = scaled_to(*percent, 2);
    if (hundredths && *percent >= Decimal{} && *percent <= Decimal{100, 0}) {
      return Percent{static_cast<std::int32_t>(*hundredths)};
    }
    add("discount",
        fmt::format("the discount {} is not a percentage from 0 to 100 with at most two decimals",
                    to_text(*percent)),
        "a discount in money is written as discount_amount = 150.00");
    return {};
  }

  std::optional<Every> every() {
    const std::string name = text("every");
    if (name.empty()) return {};
    const auto found = every_named(name);
    if (!found) {
      add("every", fmt::format("unknown recurrence \"{}\"", shown(name)),
          "write " + join_words(every_names(), "or"));
    }
    return found;
  }

  std::optional<Date> day(const std::string& key) {
    const Value* value = table_->find(key);
    if (value == nullptr) return {};
    const auto day =
        value->kind == Value::Kind::date ? parse_iso_date(value->text) : std::optional<Date>();
    if (!day) add_wrong(key, "a date like 2027-01-01");
    return day;
  }

  std::optional<int> times() {
    const auto count = number("times");
    if (!count) return {};
    const auto whole = scaled_to(*count, 0);
    if (whole && *whole >= 1 && *whole <= LineItem::most_times) return static_cast<int>(*whole);
    add("times", fmt::format("times must be a whole number from 1 to {}, not {}",
                             LineItem::most_times, to_text(*count)));
    return {};
  }

  void check_currency() {
    const std::string code = text("currency");
    if (code.empty() || code == currency_.code()) return;
    add("currency",
        fmt::format("the item is in {}, the opportunity in {}", shown(code), currency_.code()),
        "unlike currencies are never added: give its price in " + std::string(currency_.code()));
  }

  const Value* table_;
  Currency currency_;
  std::vector<ItemFault>* faults_;
};

Value digits_value(std::string digits) {
  const bool is_whole = digits.find('.') == std::string::npos;
  return token_value(is_whole ? Value::Kind::integer : Value::Kind::floating, std::move(digits));
}

std::optional<Value> string_or_nothing(const std::string& text) {
  return text.empty() ? std::optional<Value>() : string_value(text);
}

struct ItemKey {
  std::string_view name;
  std::optional<Value> (*value)(const LineItem& item);
};

constexpr auto keys_of_item = std::to_array<ItemKey>({
    {"product", [](const LineItem& item) { return string_or_nothing(item.product); }},
    {"text", [](const LineItem& item) { return string_or_nothing(item.text); }},
    {"quantity",
     [](const LineItem& item) { return std::optional(digits_value(to_text(item.quantity))); }},
    {"price",
     [](const LineItem& item) { return std::optional(digits_value(to_plain(item.price))); }},
    {"discount",
     [](const LineItem& item) {
       return item.discount ? std::optional(digits_value(to_text(*item.discount))) : std::nullopt;
     }},
    {"discount_amount",
     [](const LineItem& item) {
       return item.discount_amount ? std::optional(digits_value(to_plain(*item.discount_amount)))
                                   : std::nullopt;
     }},
    {"every",
     [](const LineItem& item) {
       return item.every ? std::optional(string_value(std::string(name_of(*item.every))))
                         : std::nullopt;
     }},
    {"from",
     [](const LineItem& item) {
       return item.from ? std::optional(token_value(Value::Kind::date, to_iso(*item.from)))
                        : std::nullopt;
     }},
    {"times",
     [](const LineItem& item) {
       return item.times ? std::optional(integer_value(*item.times)) : std::nullopt;
     }},
});

std::size_t rank_of_key(std::string_view key) {
  const auto at = std::find_if(keys_of_item.begin(), keys_of_item.end(),
                               [&](const ItemKey& each) { return each.name == key; });
  return static_cast<std::size_t>(at - keys_of_item.begin());
}

/// Behind the last known key that comes before it, else before the first entry of all.
std::vector<Entry>::iterator place_of_key(std::vector<Entry>& entries, std::size_t rank) {
  auto place = entries.begin();
  for (auto each = entries.begin(); each != entries.end(); ++each) {
    if (rank_of_key(each->key) < rank) place = each + 1;
  }
  return place;
}

}  // namespace

LineItem read_item(const Value& table, Currency currency, std::vector<ItemFault>& faults) {
  const std::size_t before = faults.size();
  LineItem item = ItemReader(table, currency, faults).item();
  // Rules on numbers that could not be read would only repeat that.
  if (faults.size() == before) {
    if (auto fault = fault_of(item)) faults.push_back(*std::move(fault));
  }
  return item;
}

Result<std::vector<LineItem>> items_of(const Opportunity& opportunity, const Config& config) {
  std::vector<LineItem> items;
  for (const Value& each : opportunity.items) {
    std::vector<ItemFault> faults;
    items.push_back(read_item(each, currency_of(opportunity, config), faults));
    if (faults.empty()) continue;
    const Value* value = each.find(faults.front().key);
    const Region& region = value == nullptr ? each.region : value->region;
    return std::move(faults.front().error)
        .at({path_of(RecordKind::opportunity, opportunity.id.text), region.line, region.column});
  }
  return items;
}

const std::vector<std::string>& item_keys() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const ItemKey& each : keys_of_item) all.emplace_back(each.name);
    return all;
  }();
  return names;
}

Value item_value(const LineItem& item) {
  Value table;
  table.kind = Value::Kind::table;
  for (const ItemKey& each : keys_of_item) set_item_key(table, each.name, item);
  return table;
}

void set_item_key(Value& table, std::string_view key, const LineItem& from) {
  const std::size_t rank = rank_of_key(key);
  if (rank == keys_of_item.size()) return;
  const auto value = keys_of_item[rank].value(from);
  const auto there = std::find_if(table.entries.begin(), table.entries.end(),
                                  [&](const Entry& each) { return each.key == key; });
  if (!value) {
    if (there != table.entries.end()) table.entries.erase(there);
  } else if (there != table.entries.end()) {
    there->value = *value;
  } else {
    table.entries.insert(place_of_key(table.entries, rank), Entry{std::string(key), *value, {}});
  }
}

}  // namespace deals
