// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/filtered.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/report/forecast.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report_book.hpp"

/// \file
/// What reports (forecast, waterfall, stats, funnel, losses, slips, accuracy, calibrate) have in
/// common.
namespace deals {

/// FILTER, and `--currency`.
void describe_filter(Args& args, std::vector<std::string>& filter);
void describe_currency(Args& args, std::optional<std::string>& currency);

/// An end of a span of days, as it was given: `--from "2026-Q1"`; without a phrase it followed from
/// something else.
struct SpanEnd {
  std::string_view option;
  std::optional<std::string> phrase;
  Date day;
};

/// `--from "2027" is 2027-01-01, after --to "2026", 2026-12-31`
Error out_of_order(const SpanEnd& first, const SpanEnd& last);

/// The days that `--from` and `--to` mean, most recent periods first; an end that is not given is
/// open. Nothing without either.
Result<std::optional<Period>> past_span(const Context& context,
                                        const std::optional<std::string>& from,
                                        const std::optional<std::string>& to);

/// A warning when this day is before any history.
void tell_of_beginning(const Book& book, Date day, Outcome& outcome);

/// What the report is about. `report` is null for those without money.
ReportScope report_scope(const Context& context, const Filtered& found, const ReportBook* report);

/// By currency; one empty share where nothing is in scope and currencies were not asked for apart.
std::vector<CurrencyShare> shares_of(const ReportBook& report);

/// What to say when nothing fits the filter, or the book is empty.
std::string nothing_in_scope(const ReportScope& scope);

/// The outcome with a report in the form that is wanted, as there may be very many rows; `page` has
/// what it is `about`, and a `to_text`, `to_table`, `to_json` and `to_page`. An empty one says so
/// instead, in the forms for people.
template <class Page>
Outcome shown_report(const Page& page, bool is_empty, const Context& context, Outcome outcome) {
  const bool is_json = writes_json(context.format);
  const bool is_text = context.format == Format::table && context.columns.empty();
  if (!is_text) outcome.table = to_table(page, context.terminal);
  if (is_json) outcome.data = to_json(page);
  if (!is_json) {
    outcome.text = is_empty ? nothing_in_scope(page.about) : to_text(page, context.terminal);
  }
  outcome.is_paged = true;
  if (!context.wants_page) return outcome;
  outcome.page = to_page(page);
  if (!is_empty) return outcome;
  outcome.page->sections.clear();
  outcome.page->notes = page_notes(outcome.text);
  return outcome;
}

}  // namespace deals
