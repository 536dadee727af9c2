// SPDX-License-Identifier: MIT
#pragma once

#include <deals/report/forecast.hpp>
#include <string>

/// Small books to forecast.
namespace deals::forecasting {

inline Date day(const char* iso) { return *parse_iso_date(iso); }
inline Date today() { return day("2026-11-21"); }
inline Currency eur() { return *Currency::find("EUR"); }
inline Money euros(std::int64_t cents) { return {cents, eur()}; }

/// Open ones close, won and lost ones closed on `iso`; "" for no date.
inline Opportunity deal(std::string id, std::string stage, std::optional<std::int64_t> cents,
                        const char* iso) {
  Opportunity made;
  made.id.text = std::move(id);
  made.customer.text = "acme";
  made.stage = std::move(stage);
  if (cents) made.amount = euros(*cents);
  if (*iso != '\0') made.close = day(iso);
  const bool is_closed = made.stage == "won" || made.stage == "lost";
  if (is_closed) std::swap(made.close, made.closed);
  return made;
}

inline Book book_of(std::vector<Opportunity> opportunities) {
  Book book;
  book.config = default_config();
  book.config.name = "Lab";
  book.opportunities = std::move(opportunities);
  return book;
}

inline Opportunities all_of(const Book& book) {
  Opportunities all;
  for (const Opportunity& each : book.opportunities) all.push_back(&each);
  return all;
}

inline ForecastSettings settings(const char* by = "month", const char* from = "2026-10-01",
                                 const char* to = "2026-12-31", const Config& config = {}) {
  return {*parse_dimension(by, config), {day(from), day(to)}, true};
}

inline Forecast forecast_of(const Book& book, const ForecastSettings& how = settings()) {
  return forecast(book, all_of(book), eur(), how, today());
}

}  // namespace deals::forecasting
