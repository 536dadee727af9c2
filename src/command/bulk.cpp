// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/bulk.hpp>
#include <deals/command/dates.hpp>
#include <deals/command/select.hpp>

#include "field_values.hpp"

namespace deals {
namespace {

Result<Occasion> occasion(const Context& context, const BulkOptions& options) {
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  auto note = many_lines("the note", options.note.value_or(""));
  if (!note) return std::move(note).error();
  return Occasion{*on, *std::move(note)};
}

/// A line for each, their facts in a column.
std::string lines_of(const std::vector<Remark>& said) {
  int column = 0;
  for (const Remark& each : said) {
    if (!each.facts.empty()) column = std::max(column, width(each.what));
  }
  std::string text;
  for (const Remark& each : said) {
    text += each.what;
    if (!each.facts.empty()) {
      text.append(static_cast<std::size_t>(column - width(each.what) + 3), ' ');
      text += fmt::format("{}", fmt::join(each.facts, ", "));
    }
    text += "\n";
    for (const std::string& line : each.more) text += "  " + line + "\n";
  }
  return text;
}

}  // namespace

void describe_ids(Args& args, BulkOptions& options, std::string help) {
  args.positional(options.ids, "ID", std::move(help), false).completes(Complete::opportunity);
}

void describe_bulk(Args& args, BulkOptions& options, std::string_view verb) {
  args.option(options.where, "--where", "FILTER",
              fmt::format("{} all that the filter fits, instead of ids", verb))
      .completes(Complete::filter);
  args.option(options.on, "--on", "DATE", "the day it happened, when that was not today");
  args.option(options.note, "--note", "TEXT", "say why, in the history");
}

Result<Outcome> change_each(const Context& context, const BulkOptions& options,
                            std::string_view verb, const ChangeOne& change_one) {
  auto when = occasion(context, options);
  if (!when) return std::move(when).error();
  Outcome outcome;
  auto found = select(context, options.ids, options.where, outcome);
  if (!found) return std::move(found).error();
  if (found->empty()) {
    outcome.text = fmt::format("no opportunity fits \"{}\"\n", shown(options.where.value_or("")));
    return outcome;
  }
  std::vector<Remark> said;
  for (Found<Opportunity>& each : *found) {
    Change<Opportunity> change(std::move(each), context);
    auto one = change_one(change, *when, outcome);
    if (!one) return std::move(one).error();
    auto finished = change.finish(outcome);
    if (!finished) return std::move(finished).error();
    said.push_back(*std::move(one));
  }
  outcome.text = lines_of(said);
  ask_before_bulk(options.where, verb, outcome);
  return outcome;
}

}  // namespace deals
