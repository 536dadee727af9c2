// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/check.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/render/error.hpp>
#include <deals/text/parse.hpp>
#include <set>

#include "check_locate.hpp"
#include "check_output.hpp"
#include "grouped.hpp"

namespace deals {
namespace {

std::vector<std::string> fail_on_names() {
  std::vector<std::string> names = {"error", "warning", "notice"};
  names.insert(names.end(), assertion_names().begin(), assertion_names().end());
  return names;
}

/// The files of the records that are named, also of those that cannot be read.
Result<std::set<std::string>> files_of(const Context& context,
                                       const std::vector<std::string>& ids) {
  std::set<std::string> files;
  for (const std::string& id : ids) {
    bool is_exact = false;
    for (RecordKind kind : {RecordKind::opportunity, RecordKind::customer}) {
      if (!is_valid_id(id) || !context.view->exists(kind, id)) continue;
      files.insert(path_of(kind, id));
      is_exact = true;
    }
    if (is_exact) continue;
    auto found = context.view->record(id);
    if (found) {
      files.insert(std::visit([](const auto& each) { return each.path; }, *found));
    } else if (!found.error().place.file.empty()) {
      files.insert(found.error().place.file);
    } else {
      return std::move(found).error();
    }
  }
  return files;
}

/// Opportunities that are in a stage without having what it takes.
void add_missing_fields(const Book& book, std::vector<Flaw>& flaws) {
  for (const Opportunity& deal : book.opportunities) {
    const std::vector<std::string> missing = missing_fields(stage_of(deal, book.config), deal);
    if (missing.empty()) continue;
    Error problem{
        .kind = ErrorKind::invalid_data,
        .message = fmt::format("{} needs {}", shown(deal.stage), join_words(missing, "and")),
        .place = {.file = path_of(RecordKind::opportunity, deal.id.text)}};
    problem.hints.push_back(fmt::format("deals set {} {}=…", deal.id.text, missing.front()));
    flaws.push_back({std::move(problem).coded("missing-required", Severity::warning), {"stage"}});
  }
}

/// Files that lie between the records and are never read.
void add_stray_files(const Files& files, Problems& problems) {
  for (RecordKind kind : {RecordKind::customer, RecordKind::opportunity}) {
    const std::string directory(directory_of(kind));
    auto names = files.list(directory);
    if (!names) continue;
    for (const std::string& name : *names) {
      if (name.ends_with(".toml")) continue;
      Error problem{.kind = ErrorKind::invalid_data,
                    .message = fmt::format("\"{}\" is no record: its name does not end in .toml",
                                           shown(name)),
                    .place = {.file = directory + "/" + name}};
      problems.push_back(std::move(problem).coded("stray-file", Severity::notice));
    }
  }
}

/// The book's other files, as far as their syntax goes.
void add_other_files(const Files& files, Problems& problems) {
  for (const std::string name : {"products.toml", "rates.toml"}) {
    auto text = files.read(name);
    if (!text && text.error().kind == ErrorKind::not_found) continue;
    auto root = text ? parse_toml(*text, name) : Result<Value>(text.error());
    if (!root) problems.push_back(std::move(root).error().coded("unreadable", Severity::error));
  }
}

/// deals.toml first, then as in a listing.
void sort(Problems& problems) {
  const auto key = [](const Error& each) {
    const Place& place = each.place;
    return std::tuple(place.file != "deals.toml", std::string_view(place.file), place.line,
                      place.column);
  };
  std::stable_sort(problems.begin(), problems.end(),
                   [&](const Error& left, const Error& right) { return key(left) < key(right); });
}

Problems problems_of(const Context& context, const std::set<std::string>& fail_on) {
  const Book& book = context.view->book();
  Problems problems = context.view->config_problems();
  problems.insert(problems.end(), book.problems.begin(), book.problems.end());
  std::vector<Flaw> flaws = check(book, context.now);
  add_missing_fields(book, flaws);
  for (const std::string& name : fail_on) {
    for (Flaw& each : broken(name, book, context.today)) flaws.push_back(std::move(each));
  }
  std::stable_sort(flaws.begin(), flaws.end(), [](const Flaw& left, const Flaw& right) {
    return left.problem.place.file < right.problem.place.file;
  });
  for (Error& each : located(std::move(flaws), *context.files)) {
    problems.push_back(std::move(each));
  }
  add_stray_files(*context.files, problems);
  add_other_files(*context.files, problems);
  sort(problems);
  return problems;
}

bool fails(const ProblemCounts& counts, const std::set<std::string>& fail_on) {
  const bool with_notices = fail_on.contains("notice");
  const bool with_warnings = with_notices || fail_on.contains("warning");
  return counts.errors > 0 || (with_warnings && counts.warnings > 0) ||
         (with_notices && counts.notices > 0);
}

std::string all_well(const Context& context, std::size_t named) {
  if (context.quiet) return "";
  if (named > 0) return fmt::format("no problems in {}\n", counted(named, "record", "records"));
  const Book& book = context.view->book();
  return fmt::format("no problems in {} and {}\n",
                     grouped_count(book.customers.size(), "customer", "customers"),
                     grouped_count(book.opportunities.size(), "opportunity", "opportunities"));
}

std::string text_of(const Context& context, const CheckOptions& options, const Problems& problems,
                    std::size_t named) {
  const ProblemCounts counts = counts_of(problems);
  if (options.format == "github") return github_lines(problems, context.book_path);
  if (options.format == "json") {
    return document("check", counts_json(counts), problems).pretty() + "\n";
  }
  if (problems.empty()) return all_well(context, named);
  std::string text;
  for (const Error& each : problems) text += to_text(each, context.terminal);
  return text + counts_phrase(counts) + "\n";
}

Json data_of(const Context& context, const Problems& problems) {
  if (context.format != Format::ndjson) return counts_json(counts_of(problems));
  Json::Array lines;
  for (const Error& each : problems) lines.push_back(to_json(each));
  return Json(std::move(lines));
}

}  // namespace

void describe(Args& args, CheckOptions& options) {
  args.positional(options.ids, "ID", "only these records", false).completes(Complete::record);
  args.option(options.fail_on, "--fail-on", "WHAT",
              "fail on more than errors: warning, notice, overdue, stale, no-next-step, unowned")
      .one_of(fail_on_names());
  args.option(options.format, "--format", "FORMAT", "how they are shown: text, json or github")
      .one_of({"text", "json", "github"});
  args.example("deals check");
  args.example("deals check --fail-on overdue --fail-on no-next-step --quiet");
}

Result<Outcome> run(const Context& context, const CheckOptions& options) {
  const std::set<std::string> names(options.fail_on.begin(), options.fail_on.end());
  auto files = files_of(context, options.ids);
  if (!files) return std::move(files).error();
  Outcome outcome;
  outcome.telling = Telling::none;
  outcome.problems = problems_of(context, names);
  if (!options.ids.empty()) {
    std::erase_if(outcome.problems,
                  [&](const Error& each) { return !files->contains(each.place.file); });
  }
  if (fails(counts_of(outcome.problems), names)) outcome.exit_code = 1;
  outcome.data = data_of(context, outcome.problems);
  if (context.format != Format::table || !context.columns.empty()) {
    outcome.table = problems_table(outcome.problems);
  }
  outcome.text = text_of(context, options, outcome.problems, files->size());
  return outcome;
}

}  // namespace deals
