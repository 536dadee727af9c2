// SPDX-License-Identifier: MIT
#include <deals/base/date.hpp>

namespace deals {
namespace {

/// Months from the start of the fiscal year to the day's month, 0 to 11.
int months_into_year(FiscalCalendar calendar, Date day) {
  return (year_month_day(day).month - calendar.start_month + 12) % 12;
}

/// The span of `months` months that begins `offset` months into a fiscal year.
Period months_of_year(FiscalCalendar calendar, int year, int offset, int months) {
  // A year that starts in January ends in the year it starts in; any other one a year later.
  const int before = calendar.start_month == 1 ? 0 : 12;
  const int since_1970 = (year - 1970) * 12 + calendar.start_month - 1 - before + offset;
  const Date epoch{0};
  return {add_months(epoch, since_1970), add_months(epoch, since_1970 + months) - 1};
}

}  // namespace

int fiscal_year(FiscalCalendar calendar, Date day) {
  const auto date = year_month_day(day);
  return calendar.start_month > 1 && date.month >= calendar.start_month ? date.year + 1 : date.year;
}

int fiscal_quarter(FiscalCalendar calendar, Date day) {
  return months_into_year(calendar, day) / 3 + 1;
}

Period fiscal_year_period(FiscalCalendar calendar, int year) {
  return months_of_year(calendar, year, 0, 12);
}

Period fiscal_quarter_period(FiscalCalendar calendar, int year, int quarter) {
  return months_of_year(calendar, year, 3 * (quarter - 1), 3);
}

Period month_period(int year, int month) { return months_of_year({1}, year, month - 1, 1); }

Period year_of(FiscalCalendar calendar, Date day) {
  return fiscal_year_period(calendar, fiscal_year(calendar, day));
}

Period quarter_of(FiscalCalendar calendar, Date day) {
  return fiscal_quarter_period(calendar, fiscal_year(calendar, day), fiscal_quarter(calendar, day));
}

Period month_of(Date day) { return {first_of_month(day), last_of_month(day)}; }

Period week_of(Date day) {
  const Date monday = day - (weekday(day) - 1);
  return {monday, monday + 6};
}

}  // namespace deals
