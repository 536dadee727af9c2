// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/render/json.hpp>
#include <deals/render/page.hpp>
#include <deals/render/rates.hpp>
#include <deals/render/terminal.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What the screens of all reports on the past have in common.
namespace deals {

/// What a report is about, and what limits it.
struct ReportScope {
  std::string title;  ///< the book's name
  Date as_of;
  std::string filter;
  std::string left_out_phrase;        ///< what is missing, in words; "": nothing
  std::vector<std::string> left_out;  ///< files that could not be read
  std::vector<RateUse> rates;         ///< what amounts were converted with
  bool is_apart = false;              ///< each currency was asked for by itself
};

/// `Fjord Analytics · funnel · as of 21 Nov 2026`: the parts stand between title and day, empty
/// ones are left out.
std::string report_heading(const ReportScope& scope, const std::vector<std::string>& parts,
                           const Terminal& terminal);

/// The last lines: rates, filter, files left out. Empty when there is nothing to say.
std::string report_limits(const ReportScope& scope, const Terminal& terminal);

/// `closed 1 Jan 2026 to 31 Mar 2026`; a span that has no first or no last day is `since` or
/// `until` the other one. "" without a span.
std::string span_words(std::string_view verb, const std::optional<Period>& span);
/// `from` and `to` of a report's object; null for an open end.
void add_span(Json::Object& object, const std::optional<Period>& span);

/// `filter` `rates` `left_out` for the end of a report's object.
void add_limits(Json::Object& object, const ReportScope& scope);

/// The object of a report in one currency; where there are several, or each was asked for by
/// itself,
/// `{ "currencies": [object, …] }` and what is said of all of them.
Json one_or_each(Json::Array each, bool is_apart, Json::Object of_all = {});

/// A page with the same heading, for a browser.
ReportPage report_page(const ReportScope& scope, const std::vector<std::string>& parts);
/// The terminal for what notes on a page are made from: browsers break lines themselves.
Terminal page_terminal();
/// The lines of footers as notes on a page.
std::vector<std::string> page_notes(std::string_view footers);

/// The terminal for what stands under a table: in a pipe its lines have an end too.
Terminal below_table(const Terminal& terminal);

}  // namespace deals
