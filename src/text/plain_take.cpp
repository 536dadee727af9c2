// SPDX-License-Identifier: MIT
#include "plain_take.hpp"

#include <algorithm>
#include <limits>

namespace deals {
namespace {

/// Beyond what anybody writes into one table; looking for a key twice must not take minutes.
constexpr std::size_t most_plain_entries = 64;
constexpr int deepest_plain_value = 16;

/// A string that stands for one of a few things.
template <class T, class Named>
bool take_named(PlainScanner& in, Named named, T& to) {
  const auto found = in.string();
  if (!found) return false;
  const auto meant = named(*found);
  if (meant) to = *meant;
  return meant.has_value();
}

bool is_plain_number(const PlainScalar& scalar) {
  return scalar.kind == Value::Kind::integer || scalar.kind == Value::Kind::floating;
}

bool take_plain_value(PlainScanner& in, int depth, Value& to);

/// A new entry, or null when the key is there already.
Entry* add_plain_entry(std::string_view key, std::vector<Entry>& to) {
  const bool is_there =
      std::any_of(to.begin(), to.end(), [&](const Entry& entry) { return entry.key == key; });
  if (is_there || to.size() == most_plain_entries) return nullptr;
  Entry& entry = to.emplace_back();
  entry.key = key;
  return &entry;
}

bool take_plain_entry(PlainScanner& in, std::string_view key, int depth, std::vector<Entry>& to) {
  Entry* entry = add_plain_entry(key, to);
  return entry != nullptr && take_plain_value(in, depth, entry->value);
}

bool take_plain_entry(PlainScanner& in, int depth, std::vector<Entry>& to) {
  const auto key = in.key();
  return key && take_plain_entry(in, *key, depth, to);
}

bool take_plain_value(PlainScanner& in, int depth, Value& to) {
  if (depth == deepest_plain_value) return false;
  if (in.next() == '[') {
    to.kind = Value::Kind::array;
    return in.elements([&] { return take_plain_value(in, depth + 1, to.items.emplace_back()); });
  }
  if (in.next() == '{') {
    to.kind = Value::Kind::table;
    return in.inline_table([&] { return take_plain_entry(in, depth + 1, to.entries); });
  }
  const auto found = in.scalar();
  if (!found) return false;
  to.kind = found->kind;
  to.text = found->text;
  return true;
}

/// One record's id in another program.
bool take_external_id(PlainScanner& in, External& to) {
  const auto program = in.key();
  const bool is_there = program && std::any_of(to.begin(), to.end(), [&](const auto& each) {
                          return each.first == *program;
                        });
  if (!program || is_there || to.size() == most_plain_entries) return false;
  auto& id = to.emplace_back(*program, "").second;
  const auto found = in.scalar();
  if (!found) return false;
  id = found->text;
  return found->kind == Value::Kind::string || found->kind == Value::Kind::integer;
}

}  // namespace

bool take(PlainScanner& in, CompactOptional<Date>& to) {
  to = in.date();
  return to.has_value();
}

bool take(PlainScanner& in, Moment& to) {
  const auto found = in.moment();
  to = found.value_or(Moment{});
  return found.has_value();
}

bool take(PlainScanner& in, CompactOptional<Percent>& to) {
  constexpr std::int64_t most = 10'000;
  const auto found = in.scalar();
  if (!found || !is_plain_number(*found)) return false;
  const auto hundredths = scaled_to(found->number, 2);
  if (!hundredths || *hundredths < 0 || *hundredths > most) return false;
  to = Percent{static_cast<std::int32_t>(*hundredths)};
  return true;
}

bool take(PlainScanner& in, CompactOptional<Decimal>& to) {
  const auto found = in.scalar();
  if (!found) return false;
  if (found->kind == Value::Kind::string) {
    to = parse_decimal(found->text);
  } else if (is_plain_number(*found)) {
    to = found->number;
  } else {
    return false;
  }
  return to && to->coefficient >= 0;
}

bool take(PlainScanner& in, CompactOptional<Currency>& to) {
  return take_named(in, &Currency::find, to);
}

bool take(PlainScanner& in, CompactOptional<Category>& to) {
  return take_named(in, &category_named, to);
}

bool take(PlainScanner& in, CustomerId& to) { return take(in, to.text) && is_valid_id(to.text); }

bool take(PlainScanner& in, CustomerKind& to) { return take_named(in, &customer_kind_named, to); }

bool take(PlainScanner& in, CustomerStatus& to) {
  return take_named(in, &customer_status_named, to);
}

bool take(PlainScanner& in, EventKind& to) { return take_named(in, &event_kind_named, to); }

bool take(PlainScanner& in, External& to) {
  return in.inline_table([&] { return take_external_id(in, to); });
}

bool take_external_lines(PlainScanner& in, External& to) {
  return in.lines([&] { return take_external_id(in, to); });
}

bool take(PlainScanner& in, Value& to) { return take_plain_value(in, 0, to); }

bool take_entry(PlainScanner& in, std::string_view key, std::vector<Entry>& to) {
  return take_plain_entry(in, key, 0, to);
}

bool take_value_lines(PlainScanner& in, Value& to) {
  to.kind = Value::Kind::table;
  return in.lines([&] { return take_plain_entry(in, 1, to.entries); });
}

bool take_entry_lines(PlainScanner& in, const PlainHeader& header, bool goes_on,
                      std::vector<Entry>& to) {
  Entry* entry = goes_on ? &to.back() : add_plain_entry(header.name, to);
  if (entry == nullptr) return false;
  if (!header.is_element) return take_value_lines(in, entry->value);
  entry->value.kind = Value::Kind::array;
  return take_value_lines(in, entry->value.items.emplace_back());
}

bool take_count(PlainScanner& in, int& to) {
  const auto found = in.scalar();
  if (!found || found->kind != Value::Kind::integer) return false;
  const auto number = found->number.coefficient;
  if (number < 0 || number > std::numeric_limits<int>::max()) return false;
  to = static_cast<int>(number);
  return true;
}

}  // namespace deals
