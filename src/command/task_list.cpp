// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/task.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <tuple>

#include "list_fit.hpp"

namespace deals {
namespace {

struct TaskRow {
  const Opportunity* deal;
  const Task* task;

  /// Who is to do it: the opportunity's owner where nobody is named.
  const std::string& owner() const {
    return task->owner.empty() ? deal->owner.string() : task->owner;
  }
  bool is_late(Date today) const { return !task->done && task->due && *task->due < today; }
};

/// What the options leave of the tasks.
struct TaskChoice {
  bool all = false;
  std::optional<std::string> owner;  ///< "": nobody
  std::optional<Date> due;           ///< by then

  bool fits(const TaskRow& row) const {
    if (!all && row.task->done) return false;
    if (owner && row.owner() != *owner) return false;
    return !due || (row.task->due && *row.task->due <= *due);
  }
};

Result<TaskChoice> choice_of(const Context& context, const TaskListOptions& options) {
  TaskChoice choice{.all = options.all};
  if (options.owner) {
    choice.owner = *options.owner == "me"     ? context.me()
                   : *options.owner == "none" ? ""
                                              : *options.owner;
  }
  if (options.due) {
    auto day = parse_date(*options.due, context.dates(Toward::future));
    if (!day) return std::move(day).error();
    choice.due = *day;
  }
  return choice;
}

/// The open ones first, in order of the days they are due; then the done ones, newest first.
std::vector<TaskRow> task_rows(const std::vector<const Opportunity*>& deals,
                               const TaskChoice& choice) {
  std::vector<TaskRow> rows;
  for (const Opportunity* deal : deals) {
    for (const Task& task : deal->tasks) {
      if (const TaskRow row{deal, &task}; choice.fits(row)) rows.push_back(row);
    }
  }
  const auto key = [](const TaskRow& row) {
    const Task& task = *row.task;
    const int order = task.done ? last_date - *task.done : task.due.value_or(last_date).days;
    return std::tuple(task.done.has_value(), order, std::string_view(row.deal->id.text), task.id);
  };
  std::stable_sort(rows.begin(), rows.end(), [&](const TaskRow& left, const TaskRow& right) {
    return key(left) < key(right);
  });
  return rows;
}

std::string customer_of(const TaskRow& row, const Book& book) {
  const Customer* customer = book.find(row.deal->customer);
  return customer == nullptr ? row.deal->customer.text.string() : customer->name;
}

Cell due_cell(const TaskRow& row, const Context& context) {
  if (!row.task->due) return {std::string(dash(context.terminal)), ""};
  const Date due = *row.task->due;
  const bool is_late = row.is_late(context.today);
  const std::string day = to_short(due, context.today);
  if (row.task->done) return {day, to_iso(due)};
  return {fmt::format("{}{}, {}", is_late ? "! " : "", day, distance_phrase(due, context.today)),
          to_iso(due), is_late ? Style::warning : Style::plain};
}

Table task_table(const std::vector<TaskRow>& rows, const Context& context, bool has_done) {
  Table table;
  table.columns = {
      {"id", "ID", Align::left, true},       {"task", "N", Align::right},
      {"text", "Task", Align::left, true},   {"due", "Due"},
      {"owner", "Owner", Align::left, true}, {"customer", "Customer", Align::left, true}};
  if (has_done) table.columns.push_back({"done", "Done"});
  const std::string none(dash(context.terminal));
  const auto day = [&](std::optional<Date> date) {
    return date ? Cell(to_short(*date, context.today), to_iso(*date)) : Cell(none, "");
  };
  for (const TaskRow& row : rows) {
    Row line;
    line.cells = {Cell(row.deal->id.text, row.deal->id.text, Style::accent),
                  Cell(std::to_string(row.task->id)),
                  Cell(row.task->text),
                  due_cell(row, context),
                  row.owner().empty() ? Cell(none, "") : Cell(row.owner()),
                  Cell(customer_of(row, context.view->book()), row.deal->customer.text)};
    if (has_done) line.cells.push_back(day(row.task->done));
    table.rows.push_back(std::move(line));
  }
  return table;
}

Json task_json(const TaskRow& row, const Context& context) {
  const Task& task = *row.task;
  const bool is_open = !task.done && task.due;
  return Json(Json::Object{{"id", Json(row.deal->id.text)},
                           {"name", Json(row.deal->name)},
                           {"customer", Json(row.deal->customer.text)},
                           {"customer_name", Json(customer_of(row, context.view->book()))},
                           {"task", Json(task.id)},
                           {"text", Json(task.text)},
                           {"due", Json(task.due)},
                           {"days", is_open ? Json(*task.due - context.today) : Json()},
                           {"overdue", Json(row.is_late(context.today))},
                           {"owner", Json::text_or_null(row.owner())},
                           {"done", Json(task.done)}});
}

std::string tasks_text(const std::vector<TaskRow>& rows, Table table, const Context& context,
                       const Filtered& chosen, const TaskListOptions& options) {
  const std::string left_out = left_out_phrase(chosen.files_left_out, chosen.undecided);
  if (rows.empty()) {
    const bool is_plain = chosen.filter.is_empty() && !options.owner && !options.due;
    return fmt::format("{}{}\n",
                       is_plain ? "no tasks; deals task add ID TEXT adds one" : "no such tasks",
                       left_out.empty() ? "" : "; " + left_out);
  }
  const auto count = [&](const auto& is_meant) {
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), is_meant));
  };
  const std::size_t open = count([](const TaskRow& row) { return !row.task->done; });
  const std::size_t late = count([&](const TaskRow& row) { return row.is_late(context.today); });
  if (context.columns.empty()) fit_list(table, {"customer", "owner"}, context.terminal);
  std::vector<std::string> parts = {counted(open, "open task", "open tasks")};
  if (open < rows.size()) parts.push_back(fmt::format("{} done", rows.size() - open));
  if (late > 0) parts.push_back(fmt::format("{} overdue", late));
  parts.push_back(left_out);
  return to_text(table, context.terminal) + footer(parts, context.terminal);
}

}  // namespace

void describe(Args& args, TaskListOptions& options) {
  args.positional(options.filter, "FILTER", "of which opportunities: customer:acme, stage:lead, …",
                  false)
      .completes(Complete::filter);
  args.flag(options.all, "--all", "done ones too, and those of closed opportunities");
  args.option(options.owner, "--owner", "USER", "who is to do them: a name, me or none")
      .completes(Complete::owner);
  args.option(options.due, "--due", "DATE", "due by then");
  args.example("deals task list --owner me --due eow");
  args.example("deals task list --all customer:acme");
}

Result<Outcome> run(const Context& context, const TaskListOptions& options) {
  auto choice = choice_of(context, options);
  if (!choice) return std::move(choice).error();
  Outcome outcome;
  outcome.is_paged = true;
  auto chosen = filtered(context, options.filter, options.all ? Scope::all : Scope::open, outcome,
                         Depth::tasks);
  if (!chosen) return std::move(chosen).error();
  const std::vector<TaskRow> rows = task_rows(chosen->opportunities, *choice);
  Json::Array items;
  for (const TaskRow& row : rows) items.push_back(task_json(row, context));
  outcome.data = Json(std::move(items));
  const bool is_for_people = context.format == Format::table || context.format == Format::markdown;
  Table table = task_table(rows, context, options.all || !is_for_people);
  outcome.text = tasks_text(rows, table, context, *chosen, options);
  outcome.table = std::move(table);
  return outcome;
}

}  // namespace deals
