// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/today.hpp>
#include <deals/render/agenda.hpp>

#include "report_book.hpp"

namespace deals {
namespace {

constexpr int usual_days = 7;
constexpr int most_days = 3660;

/// Days ahead of today: `7d`, `2w`, `1mo`, or until a day: `eom`, `fri`.
Result<int> days_ahead(const std::optional<std::string>& within, const DateContext& dates) {
  if (!within) return usual_days;
  const bool is_span = !within->empty() && within->front() >= '0' && within->front() <= '9';
  auto until = parse_date("+" + *within, dates);
  if (!until || !is_span) until = parse_date(*within, dates);
  const int days = until ? *until - dates.today : -1;
  if (until && days >= 0 && days <= most_days) return days;
  return usage_error(fmt::format("--within cannot be \"{}\"", shown(*within)))
      .hinted("it is a span from today on: 7d, 2w, 1mo, or a day until which: fri, eom");
}

/// The book with its amounts in one currency, where there are rates for all of them.
const Book* comparable(const Result<ReportBook>& report) {
  const bool is_whole = report && report->problems.empty() && report->converted != nullptr;
  return is_whole ? report->converted.get() : nullptr;
}

ReportPage page_of(const AgendaPage& page, const Filtered& found, const Context& context) {
  ReportPage shown;
  shown.heading = {context.config().name, "today", to_long(context.today)};
  if (shown.heading.front().empty()) shown.heading.erase(shown.heading.begin());
  shown.sections = to_sections(page, context.terminal);
  if (shown.sections.empty()) shown.notes.emplace_back("nothing needs attention");
  if (!found.filter.is_empty()) shown.notes.push_back("filter " + found.filter.source());
  shown.notes.push_back(left_out_phrase(found.files_left_out, found.undecided));
  return shown;
}

}  // namespace

void describe(Args& args, TodayOptions& options) {
  args.positional(options.filter, "FILTER", "only these opportunities, as in deals list", false)
      .completes(Complete::filter);
  args.option(options.within, "--within", "SPAN",
              "how far ahead to look for what is due and what closes: 7d (the usual), 2w, eom");
  args.flag(options.exit_code, "--exit-code", "exit 1 when there is something, for scripts");
  args.example("deals today owner:me");
  args.example("deals today --within 2w");
}

Result<Outcome> run(const Context& context, const TodayOptions& options) {
  Outcome outcome;
  auto days = days_ahead(options.within, context.dates());
  if (!days) return std::move(days).error();
  auto found = filtered(context, options.filter, Scope::all, outcome, Depth::tasks);
  if (!found) return std::move(found).error();
  const auto in_one_currency = report_book(context, {}, found->opportunities);
  const AgendaSettings settings{*days, comparable(in_one_currency)};
  const Book& book = context.view->book();
  AgendaPage page{book, agenda(book, found->opportunities, settings, context.today), settings,
                  context.today};
  // Each form only where it is wanted: there may be very many lines.
  const bool is_json = writes_json(context.format);
  const bool is_text = context.format == Format::table && context.columns.empty();
  // Without a table nothing at all is printed when there is nothing.
  const bool is_silent = page.groups.empty() && is_text;
  if (!is_silent && !is_json && !(is_text && !context.wants_page)) {
    outcome.table = to_table(page, context.terminal);
  }
  if (context.wants_page) outcome.page = page_of(page, *found, context);
  if (options.exit_code && !page.groups.empty()) outcome.exit_code = 1;
  if (is_json) {
    outcome.data = to_json(std::move(page));
  } else if (is_text && !page.groups.empty()) {
    outcome.long_text = [page = std::move(page), in_one_currency, terminal = context.terminal](
                            const WritePart& out) { write_agenda(page, terminal, out); };
  }
  return outcome;
}

}  // namespace deals
