// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/date_phrase.hpp>
#include <deals/base/utf8.hpp>

#include "read_config.hpp"
#include "read_extra.hpp"

namespace deals {
namespace {

/// A year may stand without quotes.
void read_period(Reading& in, const Entry& from, Target& to) {
  if (from.value.kind == Value::Kind::integer) {
    to.period = from.value.text;
  } else {
    read_value(in, from, to.period);
  }
}

constexpr auto target_fields = std::to_array<Field<Target>>({
    {"period", read_period},
    {"owner", read_member<&Target::owner>},
    {"amount"},    // once the currency is known
    {"currency"},  // the book's when it is left out
});

void check_period(Reading& in, const Entry& from, FiscalCalendar calendar, const Target& target) {
  if (target.period.empty() && from.value.kind != Value::Kind::string) return;
  auto period = parse_period_name(target.period, calendar);
  if (period) return;
  in.fail(
      data_error(fmt::format("period \"{}\" is not a year, quarter or month", shown(target.period)),
                 "bad-period")
          .hinted("write it like \"2026\", \"2026-Q4\" or \"2026-11\""),
      from.value.region);
}

Target target_of(Reading& in, const Value& table, const Config& config) {
  Target target;
  const auto unknown = read_fields<Target>(in, table.entries, std::span(target_fields), target);
  warn_of_unknown(in, unknown, "targets.", keys_of<Target>(target_fields));
  for (const char* key : {"period", "amount"}) {
    if (table.find(key) != nullptr) continue;
    in.fail(data_error(fmt::format("a target without \"{}\"", key), "missing-key"), table.region);
  }
  if (const Entry* period = find_entry(table.entries, "period")) {
    check_period(in, *period, config.calendar, target);
  }
  std::optional<Currency> currency;
  if (const Entry* entry = find_entry(table.entries, "currency")) read_value(in, *entry, currency);
  if (const Entry* amount = find_entry(table.entries, "amount")) {
    std::optional<Money> money;
    read_money(in, *amount, currency.value_or(config.currency), money);
    target.amount = money.value_or(Money{0, config.currency});
  }
  return target;
}

}  // namespace

void read_targets(Reading& in, const Entry& from, Config& to) {
  for (const Value& table : tables_in(in, from)) {
    Target target = target_of(in, table, to);
    const bool twice = std::any_of(to.targets.begin(), to.targets.end(), [&](const Target& each) {
      return each.period == target.period && each.owner == target.owner;
    });
    if (twice) {
      const std::string whose =
          target.owner.empty() ? "the book" : fmt::format("\"{}\"", shown(target.owner));
      in.fail(data_error(fmt::format("two targets of {} for {}", whose, shown(target.period)),
                         "duplicate-target"),
              table.region);
    }
    to.targets.push_back(std::move(target));
  }
}

}  // namespace deals
