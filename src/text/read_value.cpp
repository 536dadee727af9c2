// SPDX-License-Identifier: MIT
#include "read_value.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

/// One of a fixed set of names.
template <class T, class Named>
void read_named(Reading& in, const Entry& from, std::string_view what,
                const std::vector<std::string>& names, Named named, T& to) {
  if (from.value.kind != Value::Kind::string) {
    in.fail(wrong_type(from.key, "a string", from.value), from.value.region);
  } else if (auto found = named(from.value.text)) {
    to = *found;
  } else {
    in.fail(unknown_name(what, from.value.text, names), from.value.region);
  }
}

bool is_number(const Value& value) {
  return value.kind == Value::Kind::integer || value.kind == Value::Kind::floating;
}

Error not_plain(const Entry& from, std::string_view code) {
  const std::string& text = from.value.text;
  const bool is_long = text.find_first_not_of("+-.0123456789_") == std::string::npos &&
                       text.find_first_of("0123456789") != std::string::npos;
  return data_error(fmt::format("{} \"{}\" {}", shown(from.key), shown(text),
                                is_long ? "has too many digits" : "is not a plain decimal number"),
                    std::string(code))
      .hinted("write digits and a point alone, like 48000.10");
}

/// The number as its source has it; amounts may also stand in quotes.
std::optional<Decimal> amount_in(Reading& in, const Entry& from) {
  const Value& value = from.value;
  if (!is_number(value) && value.kind != Value::Kind::string) {
    in.fail(wrong_type(from.key, "an amount", value), value.region);
    return {};
  }
  auto number = parse_decimal(value.text);
  if (!number) in.fail(not_plain(from, "bad-amount"), value.region);
  return number;
}

}  // namespace

void read_value(Reading& in, const Entry& from, std::string& to) {
  if (from.value.kind == Value::Kind::string) {
    to = from.value.text;
  } else {
    in.fail(wrong_type(from.key, "a string", from.value), from.value.region);
  }
}

void read_value(Reading& in, const Entry& from, Interned& to) {
  if (from.value.kind == Value::Kind::string) {
    to = from.value.text;
  } else {
    in.fail(wrong_type(from.key, "a string", from.value), from.value.region);
  }
}

void read_value(Reading& in, const Entry& from, std::optional<Interned>& to) {
  read_value(in, from, to.emplace());
}

void read_value(Reading& in, const Entry& from, bool& to) {
  if (from.value.kind == Value::Kind::boolean) {
    to = from.value.text == "true";
  } else {
    in.fail(wrong_type(from.key, "true or false", from.value), from.value.region);
  }
}

void read_value(Reading& in, const Entry& from, std::optional<Date>& to) {
  if (from.value.kind != Value::Kind::date) {
    in.fail(wrong_type(from.key, "a date", from.value), from.value.region);
    return;
  }
  to = parse_iso_date(from.value.text);
  if (!to) {
    in.fail(data_error(fmt::format("{} \"{}\" is not a day of the years 1 to 9999", shown(from.key),
                                   from.value.text),
                       "bad-date"),
            from.value.region);
  }
}

void read_value(Reading& in, const Entry& from, Moment& to) {
  if (from.value.kind != Value::Kind::moment) {
    in.fail(wrong_type(from.key, "a date-time with an offset", from.value)
                .hinted("write it like 2026-11-21T10:30:00Z"),
            from.value.region);
  } else if (auto moment = parse_moment(from.value.text)) {
    to = *moment;
  } else {
    in.fail(data_error(fmt::format("{} \"{}\" is not a moment of the years 1 to 9999",
                                   shown(from.key), from.value.text),
                       "bad-date"),
            from.value.region);
  }
}

void read_value(Reading& in, const Entry& from, std::optional<Percent>& to) {
  constexpr std::int64_t most = 10000;
  if (!is_number(from.value)) {
    in.fail(wrong_type(from.key, "a number from 0 to 100", from.value), from.value.region);
    return;
  }
  auto number = parse_decimal(from.value.text);
  if (!number) {
    in.fail(not_plain(from, "bad-percent"), from.value.region);
    return;
  }
  const auto hundredths = scaled_to(*number, 2);
  if (*number < Decimal{} || *number > Decimal{100, 0} || (hundredths && *hundredths > most)) {
    in.fail(data_error(
                fmt::format("{} \"{}\" is not between 0 and 100", shown(from.key), from.value.text),
                "bad-percent"),
            from.value.region);
  } else if (!hundredths) {
    in.fail(data_error(fmt::format("{} \"{}\" has more than two decimals", shown(from.key),
                                   from.value.text),
                       "bad-percent"),
            from.value.region);
  } else {
    to = Percent{static_cast<std::int32_t>(*hundredths)};
  }
}

void read_value(Reading& in, const Entry& from, std::optional<Decimal>& to) {
  auto number = amount_in(in, from);
  if (number && *number < Decimal{}) {
    in.fail(data_error(fmt::format("{} \"{}\" is negative", shown(from.key), from.value.text),
                       "bad-amount"),
            from.value.region);
  } else if (number) {
    to = number;
  }
}

void read_value(Reading& in, const Entry& from, std::optional<Currency>& to) {
  if (from.value.kind == Value::Kind::string && lacks_minor_unit(from.value.text)) {
    in.fail(data_error(fmt::format("\"{}\" is a code without a minor unit", from.value.text),
                       "unknown-currency")
                .hinted("write the currency that is paid in, like EUR"),
            from.value.region);
    return;
  }
  read_named(in, from, "currency", currency_codes(), &Currency::find, to);
}

void read_value(Reading& in, const Entry& from, std::optional<Category>& to) {
  read_named(in, from, "category", category_names(), &category_named, to);
}

void read_value(Reading& in, const Entry& from, CustomerId& to) {
  read_value(in, from, to.text);
  if (from.value.kind == Value::Kind::string && !is_valid_id(from.value.text)) {
    in.fail(data_error(fmt::format("\"{}\" is not the id of a customer", shown(from.value.text)),
                       "bad-id")
                .hinted("an id is the name of a file in customers/ without .toml"),
            from.value.region);
  }
}

void read_value(Reading& in, const Entry& from, CustomerKind& to) {
  read_named(in, from, "kind", customer_kind_names(), &customer_kind_named, to);
}

void read_value(Reading& in, const Entry& from, CustomerStatus& to) {
  read_named(in, from, "status", customer_status_names(), &customer_status_named, to);
}

void read_value(Reading& in, const Entry& from, EventKind& to) {
  read_named(in, from, "event", event_kind_names(), &event_kind_named, to);
}

void read_value(Reading& in, const Entry& from, std::vector<std::string>& to) {
  if (from.value.kind != Value::Kind::array) {
    in.fail(wrong_type(from.key, "an array of strings", from.value), from.value.region);
    return;
  }
  to.clear();
  to.reserve(from.value.items.size());
  for (const Value& item : from.value.items) {
    if (item.kind == Value::Kind::string) {
      to.push_back(item.text);
    } else {
      in.fail(wrong_type(from.key, "an array of strings", item), item.region);
    }
  }
}

void read_value(Reading& in, const Entry& from, External& to) {
  if (from.value.kind != Value::Kind::table) {
    in.fail(
        wrong_type(from.key, "a table", from.value).hinted("write it like { hubspot = \"881\" }"),
        from.value.region);
    return;
  }
  for (const Entry& entry : from.value.entries) {
    const Value& value = entry.value;
    if (value.kind == Value::Kind::string || value.kind == Value::Kind::integer) {
      to.emplace_back(entry.key, value.text);
    } else {
      in.fail(wrong_type(entry.key, "a string or an integer", value), value.region);
    }
  }
}

void read_integer(Reading& in, const Entry& from, int least, int most, int& to) {
  if (from.value.kind != Value::Kind::integer) {
    in.fail(wrong_type(from.key, "an integer", from.value), from.value.region);
    return;
  }
  auto number = parse_decimal(from.value.text);
  if (number && *number >= Decimal{least, 0} && *number <= Decimal{most, 0}) {
    to = static_cast<int>(number->coefficient);
    return;
  }
  const std::string rule =
      least == most ? fmt::format("{}", least) : fmt::format("between {} and {}", least, most);
  in.fail(data_error(fmt::format("{} \"{}\" is not {}", shown(from.key), from.value.text, rule),
                     "bad-number"),
          from.value.region);
}

void read_money(Reading& in, const Entry& from, Currency currency, std::optional<Money>& to) {
  auto number = amount_in(in, from);
  if (!number) return;
  auto money = money_of(*number, currency);
  if (money) {
    to = *money;
  } else {
    in.fail(std::move(money).error().coded("bad-amount", Severity::error), from.value.region);
  }
}

const Entry* find_entry(const std::vector<Entry>& entries, std::string_view key) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &*found;
}

std::span<const Value> tables_in(Reading& in, const Entry& from) {
  if (from.value.kind != Value::Kind::array) {
    in.fail(wrong_type(from.key, "an array of tables", from.value), from.value.region);
    return {};
  }
  for (const Value& item : from.value.items) {
    if (item.kind == Value::Kind::table) continue;
    in.fail(wrong_type(from.key, "an array of tables", item), item.region);
    return {};
  }
  return from.value.items;
}

}  // namespace deals
