// SPDX-License-Identifier: MIT
#include <deals/text/rates.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>

#include "read_config.hpp"

namespace deals {
namespace {

constexpr std::string_view no_more = "N/A";

/// Currencies that the ECB had rates of and that are no more; their rates may stay in a file.
constexpr auto withdrawn = std::to_array<std::string_view>(
    {"BGN", "CYP", "EEK", "HRK", "LTL", "LVL", "MTL", "ROL", "SIT", "SKK", "TRL"});

bool is_known(std::string_view code) {
  return Currency::find(code) ||
         std::find(withdrawn.begin(), withdrawn.end(), code) != withdrawn.end();
}

Error bad_rate(const Entry& from, std::string_view what) {
  return data_error(fmt::format("the rate of {} {}", shown(from.key), what), "bad-rate");
}

/// A plain decimal, or nothing for what has failed.
std::optional<Decimal> rate_in(Reading& in, const Entry& from) {
  const Value& value = from.value;
  if (value.kind != Value::Kind::integer && value.kind != Value::Kind::floating) {
    in.fail(wrong_type(from.key, "a number or \"N/A\"", value), value.region);
    return {};
  }
  const auto number = parse_decimal(value.text);
  if (!number) {
    in.fail(bad_rate(from, fmt::format("\"{}\" is not a plain decimal number", shown(value.text)))
                .hinted("write digits and a point alone, like 1.0842"),
            value.region);
  } else if (*number <= Decimal{}) {
    in.fail(bad_rate(from, fmt::format("\"{}\" is not above zero", shown(value.text))),
            value.region);
    return {};
  }
  return number;
}

void read_rate(Reading& in, const Entry& from, Date day, Rates& to) {
  if (!is_known(from.key)) {
    in.fail(unknown_name("currency", from.key, currency_codes()), from.key_region);
  } else if (from.key == to.base().code()) {
    in.fail(bad_rate(from, "is given, and it is the base: always 1"), from.key_region);
  } else if (from.value.kind == Value::Kind::string && from.value.text == no_more) {
    to.set(from.key, {day, {}});
  } else if (const auto rate = rate_in(in, from)) {
    to.set(from.key, {day, rate});
  }
}

void read_days(Reading& in, const Entry& from, Rates& to) {
  if (!is_table(in, from)) return;
  for (const Entry& day : from.value.entries) {
    const auto date = parse_iso_date(day.key);
    if (!date) {
      in.fail(data_error(fmt::format("\"{}\" is not a day", shown(day.key)), "bad-date")
                  .hinted("write the day of the rates like [rates.2026-10-01]"),
              day.key_region);
    } else if (is_table(in, day)) {
      for (const Entry& rate : day.value.entries) read_rate(in, rate, *date, to);
    }
  }
}

}  // namespace

Result<Read<Rates>> read_rates(std::string_view text, const std::string& file) {
  auto root = parse_toml(text, file);
  if (!root) return std::move(root).error();
  Reading in(text, file);
  std::optional<Currency> base;
  if (const Entry* entry = find_entry(root->entries, "base")) {
    read_value(in, *entry, base);
  } else {
    in.fail_at_top(data_error("no \"base\": the currency that the rates are for", "missing-key")
                       .hinted("base = \"EUR\" where they are the ECB's"));
  }
  Rates rates(base.value_or(Currency{}));
  if (const Entry* days = find_entry(root->entries, "rates")) read_days(in, *days, rates);
  std::vector<const Entry*> unknown;
  for (const Entry& each : root->entries) {
    if (each.key != "base" && each.key != "rates") unknown.push_back(&each);
  }
  warn_of_unknown(in, unknown, "", std::vector<std::string>{"base", "rates"});
  return std::move(in).result(std::move(rates));
}

Result<std::optional<Rates>> load_rates(const Files& files) {
  const std::string file = rates_file;
  auto text = files.read(file);
  if (!text && text.error().kind == ErrorKind::not_found) return std::optional<Rates>{};
  if (!text) return std::move(text).error();
  auto rates = read_rates(*text, file);
  if (!rates) return std::move(rates).error();
  return std::optional<Rates>(std::move(rates->record));
}

}  // namespace deals
