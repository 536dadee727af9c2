// SPDX-License-Identifier: MIT
#include <deals/render/report_scope.hpp>

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/caption.hpp>

namespace deals {
namespace {

constexpr int pipe_footer = 100;
constexpr int page_columns = 10'000;

std::vector<std::string> heading_parts(const ReportScope& scope,
                                       const std::vector<std::string>& parts) {
  std::vector<std::string> all = {scope.title};
  all.insert(all.end(), parts.begin(), parts.end());
  all.push_back("as of " + to_long(scope.as_of));
  std::erase(all, "");
  return all;
}

}  // namespace

std::string report_heading(const ReportScope& scope, const std::vector<std::string>& parts,
                           const Terminal& terminal) {
  return heading(heading_parts(scope, parts), terminal);
}

std::string report_limits(const ReportScope& scope, const Terminal& terminal) {
  const Terminal below = below_table(terminal);
  std::string out = footer(rates_phrases(scope.rates), below);
  std::vector<std::string> limits;
  if (!scope.filter.empty()) limits.push_back("filter " + scope.filter);
  if (!scope.left_out_phrase.empty()) {
    limits.push_back(scope.left_out_phrase + ": totals are incomplete");
  }
  return out + footer(limits, below);
}

std::string span_words(std::string_view verb, const std::optional<Period>& span) {
  if (!span) return {};
  if (span->last == last_date) return fmt::format("{} since {}", verb, to_long(span->first));
  if (span->first == first_date) return fmt::format("{} until {}", verb, to_long(span->last));
  return fmt::format("{} {} to {}", verb, to_long(span->first), to_long(span->last));
}

void add_span(Json::Object& object, const std::optional<Period>& span) {
  const bool has_first = span && span->first != first_date;
  const bool has_last = span && span->last != last_date;
  object.emplace_back("from", has_first ? Json(span->first) : Json());
  object.emplace_back("to", has_last ? Json(span->last) : Json());
}

void add_limits(Json::Object& object, const ReportScope& scope) {
  object.emplace_back("filter", Json::text_or_null(scope.filter));
  object.emplace_back("rates", to_json(scope.rates));
  object.emplace_back("left_out", Json::array(scope.left_out));
}

Json one_or_each(Json::Array each, bool is_apart, Json::Object of_all) {
  if (!is_apart && each.size() == 1) return std::move(each.front());
  of_all.insert(of_all.begin(), {"currencies", Json(std::move(each))});
  return Json(std::move(of_all));
}

ReportPage report_page(const ReportScope& scope, const std::vector<std::string>& parts) {
  ReportPage page;
  page.heading = heading_parts(scope, parts);
  return page;
}

Terminal page_terminal() {
  Terminal wide;
  wide.width = page_columns;
  return wide;
}

std::vector<std::string> page_notes(std::string_view footers) {
  std::vector<std::string> notes;
  for (const auto line : split(footers, '\n')) {
    std::string text(trim(line));
    if (text.empty()) continue;
    // What a name and two blanks stand before.
    if (const auto gap = text.find("  "); gap != std::string::npos) text.replace(gap, 2, ": ");
    notes.push_back(std::move(text));
  }
  return notes;
}

Terminal below_table(const Terminal& terminal) {
  Terminal below = terminal;
  if (below.width <= 0) below.width = pipe_footer;
  return below;
}

}  // namespace deals
