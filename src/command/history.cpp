// SPDX-License-Identifier: MIT
#include <deals/command/history.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/render/record_json.hpp>
#include <deals/render/table.hpp>
#include <deals/render/timeline.hpp>

#include "git_timeline.hpp"

namespace deals {
namespace {

Table table_of(const std::vector<TimelineEntry>& entries, Date today) {
  Table table;
  table.columns = {{"at", "When"}, {"by", "Who"}, {"event", "Event"}, {"what", "What"}};
  for (const TimelineEntry& entry : entries) {
    table.rows.push_back(
        {{Cell(to_short(date_of(entry.at), today), to_iso(entry.at)), Cell(entry.by),
          Cell(std::string(name_of(entry.kind))), Cell(entry.what)}});
  }
  return table;
}

template <class T>
Outcome plain_history(const Context& context, const Found<T>& found) {
  Outcome outcome;
  const History& history = found.record.history;
  const auto entries = timeline(history, context.today, context.terminal);
  outcome.text = entries.empty()
                     ? found.record.id.text + " has no history yet; the next change begins it\n"
                     : to_text(entries, context.today, true, context.terminal);
  outcome.table = table_of(entries, context.today);
  outcome.data = Json(history_json(history, context.config()));
  return outcome;
}

template <class T>
Result<Outcome> timeline_of(const Context& context, const HistoryOptions& options, Found<T> found) {
  Outcome outcome;
  if (options.git) {
    auto with_commits = git_timeline(context, found.record.history, found.text, found.path);
    if (!with_commits) return std::move(with_commits).error();
    outcome = *std::move(with_commits);
  } else {
    outcome = plain_history(context, found);
  }
  outcome.problems = std::move(found.problems);
  outcome.is_paged = true;
  return outcome;
}

}  // namespace

void describe(Args& args, HistoryOptions& options) {
  args.positional(options.id, "ID", "an opportunity or a customer").completes(Complete::record);
  args.flag(options.git, "--git", "with the commits that changed its file");
  args.example("deals history acme-annual-renewal");
  args.example("deals history acme-annual-renewal --git");
}

Result<Outcome> run(const Context& context, const HistoryOptions& options) {
  auto found = context.view->record_anywhere(options.id);
  if (!found) return std::move(found).error();
  return std::visit([&](auto& each) { return timeline_of(context, options, std::move(each)); },
                    *found);
}

}  // namespace deals
