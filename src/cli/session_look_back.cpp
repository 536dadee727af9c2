// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/date_phrase.hpp>
#include <deals/cli/session.hpp>

namespace deals {

/// Takes a past day for today, and the book as it was then.
Result<void> Session::look_back(const std::string& phrase) {
  auto day = parse_date(phrase, {today_, view_->config().calendar, Toward::past});
  if (!day) return std::move(day).error();
  if (*day > today_) {
    return usage_error(fmt::format("{} is in the future", to_iso(*day)))
        .hinted("--as-of takes a day that has been: nobody knows the book of another");
  }
  context_.today = *day;
  if (*day == today_) return {};
  view_.emplace(view_->as_of(*day));
  return {};
}

}  // namespace deals
