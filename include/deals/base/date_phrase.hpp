// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/base/result.hpp>
#include <string_view>

/// \file
/// Dates as people type them: `2026-12-15`, `fri`, `last mon`, `+2w`, `in 10 days`, `eoq`,
/// `2026-Q4`, `dec 15`. docs/commands/dates.md has the whole list. What is not on it is refused;
/// what could be read two ways (`03/04/2026`, `30m`) is refused with both readings named.
namespace deals {

/// Which way a phrase without a year or a direction points.
enum class Toward {
  future,  ///< the next one that is not over: `--close`, due dates, filters
  past,    ///< the most recent one: `--on`, `closed`
};

struct DateContext {
  Date today;
  FiscalCalendar calendar;
  Toward toward = Toward::future;
};

/// The span of days that a phrase means; a single day for all but months, quarters and years.
/// Refusals are usage errors that quote the phrase and have neither place nor excerpt; the caller
/// knows those.
Result<Period> parse_period(std::string_view phrase, const DateContext& context);

/// One day: the last one of a period (`2026-Q4` is 31 December).
Result<Date> parse_date(std::string_view phrase, const DateContext& context);

/// The span that a period name in a forecast or a target means: `2026`, `2026-Q4` or `2026-11`, in
/// fiscal terms.
Result<Period> parse_period_name(std::string_view name, FiscalCalendar calendar);

}  // namespace deals
