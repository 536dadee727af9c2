// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/shell_word.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/report.hpp>

#include "saved_report.hpp"

namespace deals {
namespace {

std::vector<std::string> names_of(const Config& config) {
  std::vector<std::string> names;
  for (const SavedReport& report : config.reports) names.push_back(report.name);
  return names;
}

Error unknown_report(const std::string& name, const Config& config) {
  Error error{.kind = ErrorKind::not_found,
              .message = fmt::format("no report \"{}\"", shown(name))};
  const auto names = names_of(config);
  if (auto hint = did_you_mean(name, names)) return std::move(error).hinted(*hint);
  if (!names.empty()) {
    std::vector<std::string> safe;
    for (const std::string& each : names) safe.push_back(shown(each));
    return std::move(error).hinted("there are " + join_words(safe, "and"));
  }
  return std::move(error).hinted(
      fmt::format("[reports.{}] in deals.toml makes one: command = \"list\"",
                  is_valid_id(name) ? name : "NAME"));
}

/// As it would be typed; the name of a command may be of two words.
std::string typed(const std::vector<std::string>& words) {
  std::string line = "deals";
  for (const std::string& word : words) {
    const bool is_name = &word == &words.front();
    line += " " + (is_name ? word : shell_word(word));
  }
  return line;
}

/// Every saved report and what it runs; those that make no sense are problems.
Result<Outcome> list_reports(const Context& context, const std::string& text) {
  Outcome outcome;
  Table table;
  table.columns = {{"name", "Name"}, {"runs", "Runs", Align::left, true}};
  Json::Array items;
  for (const SavedReport& report : context.config().reports) {
    auto bound = call_of(report, {}, text);
    if (!bound) {
      outcome.problems.push_back(std::move(bound).error());
      continue;
    }
    const std::string line = typed(bound->words);
    table.rows.push_back({.cells = {Cell(report.name, report.name, Style::accent), Cell(line)}});
    items.emplace_back(Json::Object{{"name", Json(report.name)},
                                    {"command", Json(bound->command->name)},
                                    {"runs", Json(line)}});
  }
  outcome.text = table.rows.empty()
                     ? "no saved reports; [reports.NAME] in deals.toml makes one, with command = "
                       "\"list\" and its options\n"
                     : to_text(table, context.terminal);
  outcome.table = std::move(table);
  outcome.data = Json(std::move(items));
  return outcome;
}

}  // namespace

void describe(Args& args, ReportOptions& options) {
  args.positional(options.name, "NAME", "the report to run; without it all are listed")
      .completes(Complete::report);
  args.positional(options.filter, "FILTER", "only these, besides what the report says", false)
      .completes(Complete::filter);
  args.example("deals report");
  args.example("deals report pushed owner:me");
}

Result<Outcome> run(const Context& context, const ReportOptions& options) {
  auto text = context.files->read("deals.toml");
  if (!text) return std::move(text).error();
  if (!options.name) return list_reports(context, *text);
  const auto& reports = context.config().reports;
  const auto report = std::find_if(reports.begin(), reports.end(), [&](const SavedReport& each) {
    return each.name == *options.name;
  });
  if (report == reports.end()) return unknown_report(*options.name, context.config());
  auto bound = call_of(*report, options.filter, *text);
  if (!bound) return std::move(bound).error();
  Context inner = context;
  if (inner.columns.empty()) inner.columns = bound->columns;
  return bound->invocation->run(inner);
}

}  // namespace deals
