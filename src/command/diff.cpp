// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/command/diff.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/past_book.hpp>

#include "book_changes.hpp"
#include "diff_ends.hpp"
#include "past_report.hpp"

namespace deals {
namespace {

/// `stage:proposal` is a term of a filter and no revision.
bool is_filter_term(const std::string& word, const Config& config) {
  const std::size_t sign = word.find_first_of(":<>=!");
  if (word.starts_with('(') || looks_like_term(word)) return true;
  if (sign == std::string::npos) return false;
  const auto fields = filter_fields(RecordKind::opportunity, config);
  const std::string field = word.substr(0, sign);
  return field == "is" || field == "has" || field.starts_with("customer.") ||
         std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// What could not be read in one of the states, each once.
void add_problems(const DiffEnd& end, Outcome& outcome) {
  for (Error each : end.view->book().problems) {
    if (!end.name.empty()) place_at(end.name, each);
    auto& all = outcome.problems;
    if (std::find(all.begin(), all.end(), each) == all.end()) all.push_back(std::move(each));
  }
}

}  // namespace

Error DiffOptions::refuses_at() const {
  return usage_error("diff takes its revisions as an argument, not with --at")
      .hinted("deals diff v1..v2 compares two of them");
}

void describe(Args& args, DiffOptions& options) {
  args.positional(options.since, "REV|DATE",
                  "since this commit of git or this day, or A..B; else since the last commit, and "
                  "without git since yesterday")
      .completes(Complete::revision);
  args.positional(options.filter, "FILTER", "only these opportunities, as in deals list", false)
      .completes(Complete::filter);
  args.flag(options.exit_code, "--exit-code", "exit 1 when something changed, for scripts");
  args.example("deals diff");
  args.example("deals diff 2026-11-01 owner:anna");
  args.example("deals diff v1..v2");
}

Result<Outcome> run(const Context& context, const DiffOptions& options) {
  std::optional<std::string> since = options.since;
  std::vector<std::string> words = options.filter;
  if (since && is_filter_term(*since, context.config())) {
    words.insert(words.begin(), *since);
    since.reset();
  }
  auto ends = diff_ends(context, since);
  if (!ends) return std::move(ends).error();
  Outcome outcome;
  auto found = filtered(context, words, Scope::all, outcome);
  if (!found) return std::move(found).error();
  add_problems(ends->from, outcome);
  add_problems(ends->to, outcome);

  ChangesPage page = book_changes(context, *ends->from.view, *ends->to.view, found->filter);
  page.about = report_scope(context, *found, nullptr);
  page.about.left_out = left_out_files(outcome.problems);
  page.about.left_out_phrase = left_out_phrase(page.about.left_out.size(), found->undecided);
  page.from = ends->from.said;
  page.to = ends->to.said;
  if (!ends->notice.empty()) outcome.notices.push_back(ends->notice);
  if (options.exit_code && !page.is_empty()) outcome.exit_code = 1;
  return shown_report(page, false, context, std::move(outcome));
}

}  // namespace deals
