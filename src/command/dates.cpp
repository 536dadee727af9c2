// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/command/dates.hpp>

namespace deals {

Result<std::optional<Date>> past_day(const Context& context, const std::optional<std::string>& on) {
  if (!on) return std::optional<Date>{};
  auto day = parse_date(*on, context.dates(Toward::past));
  if (!day) return std::move(day).error();
  if (*day > context.today) {
    return usage_error(fmt::format("{} is in the future", to_iso(*day)))
        .hinted("--on takes a day that has been: when did it happen?");
  }
  return std::optional<Date>{*day};
}

}  // namespace deals
