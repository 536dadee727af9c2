// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/check.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/render/error.hpp>
#include <deals/render/phrase.hpp>
#include <set>

#include "automation_rule.hpp"
#include "check_attachments.hpp"
#include "check_duplicates.hpp"
#include "check_fix.hpp"
#include "check_git.hpp"
#include "check_locate.hpp"
#include "check_other_files.hpp"
#include "check_output.hpp"
#include "check_staged.hpp"
#include "saved_report.hpp"

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
      for (Shelf shelf : {Shelf::active, Shelf::archive}) {
        if (!is_valid_id(id) || !context.view->exists(kind, id, shelf)) continue;
        files.insert(path_on(shelf, kind, id));
        is_exact = true;
      }
    }
    if (is_exact) continue;
    auto found = context.view->record_anywhere(id);
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
void add_missing_fields(const Book& book, Shelf shelf, std::vector<Flaw>& flaws) {
  for (const Opportunity& deal : book.opportunities) {
    const std::vector<std::string> missing = missing_fields(stage_of(deal, book.config), deal);
    if (missing.empty()) continue;
    Error problem{
        .kind = ErrorKind::invalid_data,
        .message = fmt::format("{} needs {}", shown(deal.stage), join_words(missing, "and")),
        .place = {.file = path_on(shelf, RecordKind::opportunity, deal.id.text)}};
    problem.hints.push_back(fmt::format("deals set {} {}=…", deal.id.text, missing.front()));
    flaws.push_back({std::move(problem).coded("missing-required", Severity::warning), {"stage"}});
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

/// What problems are looked for.
struct CheckScope {
  std::set<std::string> fail_on;
  std::set<std::string> files;  ///< empty: all
  bool duplicates = false;
};

/// Histories in which nothing is found need not all be there at the same time.
Keeping needed_histories(Moment now) {
  const auto is_needed = [now](const auto& record, const Config& config) {
    return is_history_needed(record, config, now);
  };
  return {is_needed, is_needed};
}

Problems problems_of(const Context& context, const CheckScope& scope) {
  // The names of all files take much room: they are let go before the records are read.
  const Problems strays = stray_files(*context.files);
  context.view->leave_out_histories(needed_histories(context.now));
  const Book& book = context.view->book();
  Problems problems = context.view->config_problems();
  const Book& archive = context.view->archive();
  problems.insert(problems.end(), book.problems.begin(), book.problems.end());
  problems.insert(problems.end(), archive.problems.begin(), archive.problems.end());
  std::vector<Flaw> flaws = check(book, archive, context.now);
  add_missing_fields(book, Shelf::active, flaws);
  add_missing_fields(archive, Shelf::archive, flaws);
  add_item_flaws(context, flaws);
  if (scope.duplicates) {
    for (Flaw& each : duplicate_flaws(book, scope.files)) flaws.push_back(std::move(each));
  }
  for (const std::string& name : scope.fail_on) {
    for (Flaw& each : broken(name, book, context.today)) flaws.push_back(std::move(each));
  }
  check_attachments(book, archive, *context.files, flaws, problems);
  std::stable_sort(flaws.begin(), flaws.end(), [](const Flaw& left, const Flaw& right) {
    return left.problem.place.file < right.problem.place.file;
  });
  for (Error& each : located(std::move(flaws), *context.files)) {
    problems.push_back(std::move(each));
  }
  problems.insert(problems.end(), strays.begin(), strays.end());
  add_other_files(context, problems);
  add_what_git_sees(*context.files, problems);
  const Problems reports = report_problems(context.config(), *context.files);
  problems.insert(problems.end(), reports.begin(), reports.end());
  const Problems rules = rule_problems(context);
  problems.insert(problems.end(), rules.begin(), rules.end());
  sort(problems);
  return problems;
}

bool fails(const ProblemCounts& counts, const std::set<std::string>& fail_on) {
  const bool with_notices = fail_on.contains("notice");
  const bool with_warnings = with_notices || fail_on.contains("warning");
  return counts.errors > 0 || (with_warnings && counts.warnings > 0) ||
         (with_notices && counts.notices > 0);
}

std::string text_of(const Context& context, const CheckOptions& options, const Problems& problems,
                    std::size_t named, const std::vector<Fixed>& fixed) {
  const ProblemCounts counts = counts_of(problems);
  if (options.format == "github") return github_lines(problems, directory_for_github(context));
  if (options.format == "json") {
    return document("check", summary_json(counts, options, fixed), problems).pretty() + "\n";
  }
  if (problems.empty() && fixed.empty()) return all_well(context, options, named);
  std::string text = lines_of(fixed);
  for (const Error& each : problems) text += to_text(each, context.terminal);
  if (fixed.empty()) return text + counts_phrase(counts) + "\n";
  return text + summary_of(fixed, counts, false) + "\n";
}

Json data_of(const Context& context, const CheckOptions& options, const Problems& problems,
             const std::vector<Fixed>& fixed) {
  if (context.format != Format::ndjson) {
    return summary_json(counts_of(problems), options, fixed);
  }
  Json::Array lines;
  for (const Error& each : problems) lines.push_back(to_json(each));
  return Json(std::move(lines));
}

/// --quiet silences the text of a command that writes; the errors are told on stderr then, where
/// those of deals.toml are told anyway.
void tell_quietly(const Context& context, Outcome& outcome) {
  outcome.telling = Telling::all;
  const Problems& told = context.view->config_problems();
  std::erase_if(outcome.problems, [&](const Error& each) {
    return std::find(told.begin(), told.end(), each) != told.end();
  });
}

/// What is said beside the diff.
void tell_fixes(const Context& context, const std::vector<Fixed>& fixed, Outcome& outcome) {
  const ProblemCounts left = counts_of(outcome.problems);
  if (!fixed.empty()) outcome.summary = counted(fixed.size(), "problem", "problems") + " fixed";
  if (context.dry_run) outcome.notices = {summary_of(fixed, left, true)};
}

/// What `look` finds in the book as it will be.
template <class Look>
Result<Problems> with_changes(const Context& context, const std::vector<FileChange>& changes,
                              const Look& look) {
  const PatchedFiles files(*context.files, changes);
  auto view = BookView::open(files);
  if (!view) return std::move(view).error();
  Context later = context;
  later.view = &*view;
  later.files = &files;
  return look(later);
}

/// The problems of some files, or of all, and with --fix what becomes of them.
Result<Outcome> check_files(const Context& context, const CheckOptions& options,
                            const std::set<std::string>& files, std::size_t named) {
  const std::set<std::string> names(options.fail_on.begin(), options.fail_on.end());
  const auto wanted_problems = [&](const Context& at) {
    Problems problems = problems_of(at, {names, files, options.duplicates});
    if (!options.staged && !options.fix) add_unregistered(at, problems);
    if (!files.empty()) {
      std::erase_if(problems, [&](const Error& each) { return !files.contains(each.place.file); });
    }
    return problems;
  };
  Outcome outcome;
  outcome.telling = Telling::none;
  outcome.problems = wanted_problems(context);
  std::vector<Fixed> fixed;
  if (options.fix) {
    auto mended = fix(context, outcome);
    if (!mended) return std::move(mended).error();
    fixed = *std::move(mended);
    auto after = with_changes(context, outcome.changes, wanted_problems);
    if (!after) return std::move(after).error();
    outcome.problems = *std::move(after);
    tell_fixes(context, fixed, outcome);
  }
  if (fails(counts_of(outcome.problems), names)) outcome.exit_code = 1;
  outcome.data = data_of(context, options, outcome.problems, fixed);
  if (context.format != Format::table || !context.columns.empty()) {
    outcome.table = problems_table(outcome.problems);
  }
  outcome.text = text_of(context, options, outcome.problems, named, fixed);
  if (options.fix && context.quiet) tell_quietly(context, outcome);
  return outcome;
}

Outcome nothing_staged(const Context& context, const CheckOptions& options) {
  Outcome outcome = Outcome::saying(context.quiet ? "" : "nothing of the book is staged\n");
  outcome.data = data_of(context, options, {}, {});
  outcome.table = problems_table({});
  return outcome;
}

/// The same of what the next commit changes, as it stands in git's index.
Result<Outcome> check_staged(const Context& context, const CheckOptions& options) {
  if (options.fix || !options.ids.empty()) {
    return usage_error(fmt::format("--staged and {} exclude each other",
                                   options.fix ? "--fix" : "the names of records"))
        .hinted("--staged looks at git's index; deals check --fix mends the files themselves");
  }
  auto staged = staged_book(context);
  if (!staged) return std::move(staged).error();
  if (staged->changed.empty()) return nothing_staged(context, options);
  auto view = BookView::open(*staged->files);
  if (!view) return std::move(view).error();
  Context later = context;
  later.view = &*view;
  later.files = staged->files.get();
  const std::size_t named = staged->changed.size();
  if (staged->is_whole) return check_files(later, options, {}, named);
  add_left_behind(*view, staged->changed);
  return check_files(later, options, staged->changed, named);
}

}  // namespace

void describe(Args& args, CheckOptions& options) {
  args.positional(options.ids, "ID", "only these records", false).completes(Complete::record);
  args.option(options.fail_on, "--fail-on", "WHAT",
              "fail on more than errors: warning, notice, overdue, stale, no-next-step, unowned")
      .one_of(fail_on_names());
  args.option(options.format, "--format", "FORMAT", "how they are shown: text, json or github")
      .one_of({"text", "json", "github"});
  args.flag(options.duplicates, "--duplicates", "look for customers that may be the same, too");
  args.flag(options.staged, "--staged", "only what the next commit will change, as git has it");
  args.flag(options.fix, "--fix", "mend what can be mended without guessing");
  args.example("deals check");
  args.example("deals check --fix --dry-run");
  args.example("deals check --duplicates");
  args.example("deals check --fail-on overdue --fail-on no-next-step --quiet");
}

Result<Outcome> run(const Context& context, const CheckOptions& options) {
  if (options.staged) return check_staged(context, options);
  auto files = files_of(context, options.ids);
  if (!files) return std::move(files).error();
  return check_files(context, options, *files, files->size());
}

}  // namespace deals
