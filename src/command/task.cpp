// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/dates.hpp>
#include <deals/command/task.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/record_json.hpp>

#include "deal_facts.hpp"
#include "field_values.hpp"
#include "task_numbers.hpp"

namespace deals {
namespace {

Result<std::string> task_text(const std::string& text) {
  auto line = one_line("the task", text);
  if (!line) return line;
  std::string trimmed(trim(*line));
  if (trimmed.empty()) return usage_error("the task is empty").hinted("say what is to be done");
  return trimmed;
}

/// The day it is due; nothing for "" and `none`. One that is over is taken, and told of.
Result<std::optional<Date>> due_day(const Context& context, const std::string& phrase) {
  if (phrase.empty() || phrase == "none") return std::optional<Date>();
  auto day = parse_date(phrase, context.dates(Toward::future));
  if (!day) return std::move(day).error();
  return std::optional(*day);
}

Result<std::string> task_owner(const Context& context, const std::string& owner) {
  if (owner == "me") return context.me();
  if (owner == "none") return std::string();
  return one_line("the owner", owner);
}

/// `by Fri 27 Nov 2026, in 6 days, bo's`; "" when it has neither.
std::string terms_of(const Context& context, const Task& task) {
  std::vector<std::string> terms;
  if (task.due) {
    terms.push_back(fmt::format("by {} {}, {}", weekday_name(weekday(*task.due)),
                                to_long(*task.due), distance_phrase(*task.due, context.today)));
  }
  if (!task.owner.empty()) terms.push_back("for " + shown(task.owner));
  return terms.empty() ? "" : fmt::format(", {}", fmt::join(terms, ", "));
}

void tell_if_over(const Context& context, const Task& task, Outcome& outcome) {
  if (!task.due || *task.due >= context.today) return;
  outcome.notices.push_back(fmt::format("{} is over: the task is late already", to_iso(*task.due)));
}

Entry number_entry(const Task& task) { return {"task", integer_value(task.id), {}}; }

std::vector<Entry> entries_of_new(const Task& task) {
  std::vector<Entry> entries = {number_entry(task)};
  if (task.due) entries.push_back({"due", token_value(Value::Kind::date, to_iso(*task.due)), {}});
  // `owner` would be the opportunity's.
  if (!task.owner.empty()) entries.push_back({"for", string_value(task.owner), {}});
  return entries;
}

Result<void> alter(const Context& context, const TaskEditOptions& options, Task& task) {
  if (options.text) {
    auto text = task_text(*options.text);
    if (!text) return std::move(text).error();
    task.text = *std::move(text);
  }
  if (options.due) {
    auto due = due_day(context, *options.due);
    if (!due) return std::move(due).error();
    task.due = *due;
  }
  if (options.owner) {
    auto owner = task_owner(context, *options.owner);
    if (!owner) return std::move(owner).error();
    task.owner = *std::move(owner);
  }
  return {};
}

/// `due 27 Nov → 4 Dec 2026, for bo → anna`
std::string steps_of(const Context& context, const Task& before, const Task& after) {
  std::vector<std::string> steps;
  const auto add = [&](std::string_view name, const std::string& was, const std::string& now) {
    if (was == now) return;
    steps.push_back(fmt::format("{} {} {} {}", name, was.empty() ? "none" : shown(was),
                                arrow(context.terminal), now.empty() ? "none" : shown(now)));
  };
  const auto day = [](std::optional<Date> due) { return due ? to_long(*due) : ""; };
  if (before.text != after.text) steps.push_back(shown(after.text));
  add("due", day(before.due), day(after.due));
  add("for", before.owner, after.owner);
  return fmt::format("{}", fmt::join(steps, ", "));
}

Result<Outcome> finished_task(const Change<Opportunity>& change, Outcome outcome,
                              const std::string& said) {
  if (auto finished = change.finish(outcome); !finished) return std::move(finished).error();
  outcome.records.back().fields.emplace_back(
      "tasks",
      Json(Json::Array{tasks_json(change.before().tasks), tasks_json(change.record.tasks)}));
  outcome.text = fmt::format("{}: {}\n", change.record.id.text, said);
  outcome.summary = fmt::format("{}: {}", change.record.id.text, said);
  return outcome;
}

void describe_terms(Args& args, std::optional<std::string>& due, std::optional<std::string>& owner,
                    const std::string& removal) {
  args.option(due, "--due", "DATE", "by when" + removal);
  args.option(owner, "--owner", "USER", "who is to do it" + removal).completes(Complete::owner);
}

}  // namespace

void describe(Args& args, TaskAddOptions& options) {
  args.positional(options.id, "ID", "the opportunity").completes(Complete::opportunity);
  args.positional(options.text, "TEXT", "what is to be done");
  describe_terms(args, options.due, options.owner, "");
  args.example("deals task add globex-pilot 'Send two references' --due fri --owner bo");
}

void describe(Args& args, TaskEditOptions& options) {
  args.positional(options.id, "ID", "the opportunity").completes(Complete::opportunity);
  args.positional(options.number, "N", "the number of the task");
  args.option(options.text, "--text", "TEXT", "what is to be done");
  describe_terms(args, options.due, options.owner, "; none removes it");
  args.example("deals task edit acme-annual-renewal 2 --due +1w --owner anna");
}

void describe(Args& args, TaskDoneOptions& options) {
  args.positional(options.id, "ID", "the opportunity").completes(Complete::opportunity);
  args.positional(options.number, "N", "the number of the task");
  args.option(options.on, "--on", "DATE", "the day it was done, when that was not today");
  args.example("deals task done acme-annual-renewal 2");
}

Result<Outcome> run(const Context& context, const TaskAddOptions& options) {
  auto found = context.view->opportunity(options.id);
  if (!found) return std::move(found).error();
  Task task;
  const TaskEditOptions terms{.text = options.text, .due = options.due, .owner = options.owner};
  if (auto altered = alter(context, terms, task); !altered) return std::move(altered).error();
  Change<Opportunity> change(*std::move(found), context);
  task.id = next_task_number(change.record);
  change.record.tasks.push_back(task);
  auto added = change.add_event(EventKind::task, {}, task.text, entries_of_new(task));
  if (!added) return std::move(added).error();
  Outcome outcome;
  tell_if_over(context, task, outcome);
  return finished_task(
      change, std::move(outcome),
      fmt::format("task {}{}: {}", task.id, terms_of(context, task), shown(task.text)));
}

Result<Outcome> run(const Context& context, const TaskEditOptions& options) {
  auto found = context.view->opportunity(options.id);
  if (!found) return std::move(found).error();
  auto index = find_task(found->record, options.number);
  if (!index) return std::move(index).error();
  if (!options.text && !options.due && !options.owner) {
    return usage_error("nothing to change").hinted("--text, --due and --owner say what is new");
  }
  Change<Opportunity> change(*std::move(found), context);
  Task& task = change.record.tasks[*index];
  const Task before = task;
  if (auto altered = alter(context, options, task); !altered) return std::move(altered).error();
  if (task == before) {
    return Outcome::saying(
        fmt::format("{}: task {} is so already\n", change.record.id.text, task.id));
  }
  const std::string said = fmt::format("task {}: {}", task.id, steps_of(context, before, task));
  if (auto added = change.add_event(EventKind::changed, {}, said); !added) {
    return std::move(added).error();
  }
  Outcome outcome;
  tell_if_over(context, task, outcome);
  return finished_task(change, std::move(outcome), said);
}

Result<Outcome> run(const Context& context, const TaskDoneOptions& options) {
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  auto found = context.view->opportunity(options.id);
  if (!found) return std::move(found).error();
  auto index = find_task(found->record, options.number);
  if (!index) return std::move(index).error();
  Change<Opportunity> change(*std::move(found), context);
  Task& task = change.record.tasks[*index];
  if (task.done) {
    return Outcome::saying(fmt::format("{}: task {} is done already, {}: {}\n",
                                       change.record.id.text, task.id,
                                       day_phrase(context, *task.done), shown(task.text)));
  }
  task.done = on->value_or(context.today);
  auto added = change.add_event(EventKind::task, *on, task.text,
                                {number_entry(task), {"done", boolean_value(true), {}}});
  if (!added) return std::move(added).error();
  return finished_task(change, {},
                       fmt::format("task {} done{}: {}", task.id,
                                   *on ? " " + day_phrase(context, **on) : "", shown(task.text)));
}

}  // namespace deals
