// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/in_two_threads.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/list.hpp>
#include <deals/model/customer_index.hpp>
#include <memory>
#include <span>

#include "archived_book.hpp"
#include "deal_columns.hpp"
#include "deal_summary.hpp"
#include "list_fit.hpp"
#include "list_table.hpp"
#include "long_list.hpp"
#include "workload.hpp"

namespace deals {
namespace {

using Names = std::vector<std::string>;

const Names for_people = {"id",     "customer",    "stage", "days_in_stage",
                          "amount", "probability", "close", "next_step"};
const Names for_machines = {"id",     "name",     "customer",    "stage",        "state",
                            "amount", "currency", "probability", "category",     "weighted",
                            "close",  "closed",   "owner",       "next_step_on", "next_step"};

std::vector<DealRow> rows_of(const Context& context, const Filtered& chosen) {
  const CustomerIndex customers(context.view->book());
  std::vector<DealRow> rows;
  rows.reserve(chosen.opportunities.size());
  for (const Opportunity* deal : chosen.opportunities) {
    rows.push_back({deal, customers.find(deal->customer)});
  }
  return rows;
}

/// Whether of some open one it is known for how long it is in its stage.
bool has_ages(const std::vector<DealRow>& rows, const Config& config) {
  return std::any_of(rows.begin(), rows.end(), [&](const DealRow& row) {
    return state_of(*row.deal, config) == State::open && stage_since(*row.deal);
  });
}

Names usual_columns(const Context& context, const std::vector<DealRow>& rows) {
  Names names = is_for_people(context.format) ? for_people : for_machines;
  if (!has_ages(rows, context.config())) std::erase(names, "days_in_stage");
  return names;
}

/// What the usual columns in their usual order need of the book; others may need more.
Depth depth_of(const Context& context, const ListOptions& options) {
  const bool is_usual =
      context.columns.empty() && !options.sort && !options.by && !writes_json(context.format);
  return is_usual ? Depth::rows : Depth::fields;
}

/// What is stale is marked also where there is no room for days in stage.
void mark_stale(Table& table, const std::vector<DealRow>& rows, const Context& context) {
  const auto column_of = [&](std::string_view key) {
    return std::find_if(table.columns.begin(), table.columns.end(),
                        [&](const Column& column) { return column.key == key; });
  };
  const auto stage = column_of("stage");
  if (stage == table.columns.end() || column_of("days_in_stage") != table.columns.end()) return;
  const auto at = static_cast<std::size_t>(stage - table.columns.begin());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!is_stale(*rows[i].deal, context.config(), context.today)) continue;
    Cell& cell = table.rows[i].cells[at];
    cell = {"! " + cell.text, cell.raw, Style::warning};
  }
}

ReportPage page_for(const Table& table, const Context& context, const Filtered& chosen,
                    std::size_t left_over) {
  ReportPage page;
  page.heading = {context.config().name, chosen.scope == Scope::open ? "open deals" : "deals",
                  "as of " + to_long(context.today)};
  if (!table.rows.empty()) page.sections = {{"", table, {}}};
  page.notes = summary_notes(context, chosen, left_over);
  return page;
}

/// The archive as the book, all of it.
Result<Outcome> list_archived(const Context& context, ListOptions options) {
  const auto view =
      std::make_shared<const BookView>(context.view->about(archived_deals(*context.view)));
  Context archived = context;
  archived.view = view.get();
  options.archived = false;
  options.all = true;
  auto outcome = run(archived, options);
  if (outcome) outcome->looked_at = view;
  const bool is_empty = view->book().opportunities.empty() && view->book().problems.empty();
  if (outcome && is_empty && context.format == Format::table) {
    outcome->text = "no archived deals; deals archive ID puts a closed one away\n";
  }
  return outcome;
}

}  // namespace

void describe(Args& args, ListOptions& options) {
  args.positional(options.filter, "FILTER", "which ones: stage:proposal, owner:me, amount:10k.., …",
                  false)
      .completes(Complete::filter);
  args.flag(options.all, "--all", "won and lost ones too");
  args.flag(options.archived, "--archived", "the archived ones instead");
  args.option(options.by, "--by", "owner", "the workload: a row for each owner").one_of({"owner"});
  args.option(options.sort, "--sort", "FIELD[,-FIELD]",
              "the order: by any column, - for descending")
      .completes(Complete::column);
  args.option(options.limit, "--limit", "N", "no more than the first N");
  args.example("deals list owner:me close:..eoq");
  args.example("deals list stage:proposal,negotiation --sort -amount");
  args.example("deals list --by owner");
  args.example("deals list --all --columns id,amount,days_in_stage,region");
}

Result<Outcome> run(const Context& context, const ListOptions& options) {
  if (options.archived) return list_archived(context, options);
  Outcome outcome;
  outcome.is_paged = true;
  auto chosen = filtered(context, options.filter, options.all ? Scope::all : Scope::open, outcome,
                         depth_of(context, options));
  if (!chosen) return std::move(chosen).error();
  if (options.by) return list_workload(context, options, *chosen, std::move(outcome));
  std::vector<DealRow> rows = rows_of(context, *chosen);
  const bool has_choice = !context.columns.empty();
  const auto facts = std::make_shared<const ListFacts>(
      ListFacts{&context.config(), context.today, context.terminal,
                has_choice ? context.columns : usual_columns(context, rows)});
  const auto columns = deal_columns(*facts, rows);
  const std::string order = options.sort.value_or("close");
  if (is_long_list(context, rows.size(), options.limit)) {
    Result<LongText> text = LongText();
    in_two_threads(2, [&](std::size_t part) {
      if (part == 0) text = long_list(std::move(rows), columns, facts->shown, order, facts);
      if (part == 1) outcome.text = deal_summary(context, *chosen, 0);
    });
    if (!text) return std::move(text).error();
    outcome.long_text = *std::move(text);
    return outcome;
  }
  if (auto sorted = sort_rows(rows, columns, order); !sorted) return std::move(sorted).error();
  if (auto limited = limit_rows(rows, options.limit); !limited) return std::move(limited).error();

  const bool is_json = writes_json(context.format);
  auto table = list_table(is_json ? std::span<const DealRow>() : std::span<const DealRow>(rows),
                          columns, has_choice ? context.columns : usual_columns(context, rows));
  if (!table) return std::move(table).error();
  if (is_json) {
    outcome.data = rows_json(context, std::move(rows));
    return outcome;
  }
  if (context.format == Format::table && rows.empty()) {
    outcome.text = nothing_found(context, *chosen);
  } else if (context.format == Format::table) {
    if (!has_choice) {
      fit_list(*table, {"probability", "days_in_stage", "customer", "next_step"}, context.terminal);
      mark_stale(*table, rows, context);
    }
    outcome.text = to_text(*table, context.terminal) +
                   deal_summary(context, *chosen, chosen->opportunities.size() - rows.size());
  }
  if (context.wants_page) {
    outcome.page = page_for(*table, context, *chosen, chosen->opportunities.size() - rows.size());
  }
  outcome.table = *std::move(table);
  return outcome;
}

}  // namespace deals
