// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/list_customers.hpp>
#include <deals/model/customer_index.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/record_json.hpp>
#include <memory>
#include <span>

#include "archived_book.hpp"
#include "customer_columns.hpp"
#include "list_fit.hpp"
#include "list_table.hpp"
#include "long_list.hpp"

namespace deals {
namespace {

using Names = std::vector<std::string>;

/// Which customers a list is about, and how it says so.
struct Kind {
  std::string_view one;
  std::string_view many;
  bool (*is_meant)(const Customer&);
  Names for_people;
  Names for_machines;
  std::string_view when_empty;
};

const Kind customers_kind = {
    "customer",
    "customers",
    [](const Customer& each) { return each.status != CustomerStatus::lead; },
    {"id", "name", "status", "owner", "open", "open_amount", "won", "won_amount"},
    {"id", "name", "kind", "status", "owner", "source", "industry", "website", "created", "open",
     "open_amount", "won", "won_amount", "lost", "lost_amount"},
    "no customers yet; deals create customer NAME adds one, and --all shows leads too"};

const Kind archived_kind = {customers_kind.one,
                            customers_kind.many,
                            [](const Customer&) { return true; },
                            customers_kind.for_people,
                            customers_kind.for_machines,
                            "no archived customers; deals archive ID puts one away"};

const Kind leads_kind = {
    "lead",
    "leads",
    [](const Customer& each) { return each.status == CustomerStatus::lead; },
    {"id", "name", "source", "age", "owner", "contacts"},
    {"id", "name", "kind", "source", "owner", "created", "contacts", "email", "phone", "age"},
    "no leads; deals create lead NAME adds one"};

std::vector<CustomerRow> rows_of(const Context& context,
                                 const std::vector<const Customer*>& customers) {
  const Book& book = context.view->book();
  const auto place_of = [&](const Customer* customer) {
    return static_cast<std::size_t>(customer - book.customers.data());
  };
  std::vector<CustomerRow> rows;
  rows.reserve(customers.size());
  std::vector<CustomerRow*> row_at(book.customers.size());
  for (const Customer* each : customers) {
    row_at[place_of(each)] = &rows.emplace_back(*each, context.config().currency);
  }
  const CustomerIndex index(book);
  for (const Opportunity& deal : book.opportunities) {
    const Customer* customer = index.find(deal.customer);
    if (customer == nullptr) continue;
    if (CustomerRow* row = row_at[place_of(customer)]) row->add(deal, context.config());
  }
  return rows;
}

/// The end of the list for people: how many there are, and what it does not show.
std::string customers_summary(const Context& context, const Kind& kind,
                              const FilteredCustomers& chosen, std::size_t shown_rows) {
  const std::size_t count = chosen.customers.size();
  std::vector<std::string> parts = {counted(count, kind.one, kind.many)};
  if (shown_rows < count) parts.push_back(fmt::format("{} of them not shown", count - shown_rows));
  parts.push_back(left_out_phrase(chosen.files_left_out, 0));
  return footer(parts, context.terminal);
}

std::string text_of(const Context& context, const Kind& kind, const FilteredCustomers& chosen,
                    Table& table) {
  if (table.rows.empty()) {
    const std::string left_out = left_out_phrase(chosen.files_left_out, 0);
    std::string line = chosen.filter.is_empty()
                           ? std::string(kind.when_empty)
                           : fmt::format("no {} fit {}", kind.many, shown(chosen.filter.source()));
    return line + (left_out.empty() ? "" : "; " + left_out) + "\n";
  }
  if (context.columns.empty()) {
    fit_list(table, {"won_amount", "won", "owner", "contacts", "open", "status"}, context.terminal);
  }
  return to_text(table, context.terminal) +
         customers_summary(context, kind, chosen, table.rows.size());
}

/// Days since it was made, or null.
Json age_json(const Customer& customer, Date today) {
  const auto created = created_on(customer);
  return created ? Json(today - *created) : Json();
}

Json json_of(const Context& context, const Kind& kind, const std::vector<CustomerRow>& rows) {
  std::vector<const Customer*> customers;
  customers.reserve(rows.size());
  for (const CustomerRow& row : rows) customers.push_back(row.customer);
  const bool has_age = &kind == &leads_kind;
  return Json::made_when_written(
      rows.size(),
      [customers = std::move(customers), has_age, today = context.today](std::size_t i) -> Json {
        Json::Object members = customer_json(*customers[i]);
        if (has_age) members.emplace_back("age", age_json(*customers[i], today));
        return members;
      });
}

struct Wanted {
  const std::vector<std::string>& filter;
  const std::optional<std::string>& sort;
  const std::optional<std::string>& limit;
  bool all = false;
};

/// What the usual columns in their usual order need of the book; others may need more. Those of
/// leads are about people.
Depth depth_of(const Context& context, const Wanted& wanted, const Kind& kind) {
  const bool is_usual = context.columns.empty() && !wanted.sort && !writes_json(context.format);
  return is_usual && &kind != &leads_kind ? Depth::figures : Depth::fields;
}

/// The customers that are meant. One who asks for a status gets those of that status.
Result<FilteredCustomers> choose(const Context& context, const Wanted& wanted, const Kind& kind,
                                 Outcome& outcome) {
  auto chosen =
      filtered_customers(context, wanted.filter, outcome, depth_of(context, wanted, kind));
  if (!chosen) return chosen;
  const bool says_status = chosen->filter.mentions("status") || chosen->filter.mentions("is");
  const bool takes_all = wanted.all || (says_status && &kind == &customers_kind);
  if (!takes_all) {
    std::erase_if(chosen->customers, [&](const Customer* each) { return !kind.is_meant(*each); });
  }
  return chosen;
}

/// Each form of a list only where it is wanted: there may be very many rows.
Result<Outcome> customers_shown(const Context& context, const Kind& kind,
                                const FilteredCustomers& chosen,
                                const std::vector<CustomerRow>& rows,
                                const std::vector<ListColumn<CustomerRow>>& columns,
                                Outcome outcome) {
  const bool is_json = writes_json(context.format);
  const Names& usual = is_for_people(context.format) ? kind.for_people : kind.for_machines;
  const std::span all(rows);
  auto table = list_table(is_json ? all.first(0) : all, columns,
                          context.columns.empty() ? usual : context.columns);
  if (!table) return std::move(table).error();
  if (context.format == Format::table) outcome.text = text_of(context, kind, chosen, *table);
  if (is_json) {
    outcome.data = json_of(context, kind, rows);
  } else {
    outcome.table = *std::move(table);
  }
  return outcome;
}

Result<Outcome> list(const Context& context, const Wanted& wanted, const Kind& kind) {
  Outcome outcome;
  outcome.is_paged = true;
  auto chosen = choose(context, wanted, kind, outcome);
  if (!chosen) return std::move(chosen).error();
  auto rows = rows_of(context, chosen->customers);
  const auto facts = std::make_shared<const ListFacts>(
      ListFacts{&context.config(), context.today, context.terminal});
  const auto columns = customer_columns(*facts, rows);
  if (is_long_list(context, rows.size(), wanted.limit)) {
    outcome.text = customers_summary(context, kind, *chosen, rows.size());
    auto text = long_list(std::move(rows), columns, kind.for_people, wanted.sort, facts);
    if (!text) return std::move(text).error();
    outcome.long_text = *std::move(text);
    return outcome;
  }
  if (wanted.sort) {
    auto sorted = sort_rows(rows, columns, *wanted.sort);
    if (!sorted) return std::move(sorted).error();
  }
  if (auto limited = limit_rows(rows, wanted.limit); !limited) return std::move(limited).error();
  return customers_shown(context, kind, *chosen, rows, columns, std::move(outcome));
}

template <class Options>
void describe_list(Args& args, Options& options) {
  args.option(options.sort, "--sort", "FIELD[,-FIELD]",
              "the order: by any column, - for descending")
      .completes(Complete::column);
  args.option(options.limit, "--limit", "N", "no more than the first N");
}

}  // namespace

void describe(Args& args, ListCustomersOptions& options) {
  args.positional(options.filter, "FILTER", "which ones: status:prospect, industry:energy, …",
                  false)
      .completes(Complete::filter);
  args.flag(options.all, "--all", "leads too");
  args.flag(options.archived, "--archived", "the archived ones instead, leads among them");
  describe_list(args, options);
  args.example("deals list customers industry:logistics");
  args.example("deals list customers --sort -won_amount --limit 5");
}

Result<Outcome> run(const Context& context, const ListCustomersOptions& options) {
  const Wanted wanted{options.filter, options.sort, options.limit, options.all};
  if (!options.archived) return list(context, wanted, customers_kind);
  const auto view =
      std::make_shared<const BookView>(context.view->about(archived_customers(*context.view)));
  Context archived = context;
  archived.view = view.get();
  auto outcome = list(archived, wanted, archived_kind);
  if (outcome) outcome->looked_at = view;
  return outcome;
}

void describe(Args& args, ListLeadsOptions& options) {
  args.positional(options.filter, "FILTER", "which ones: owner:none, source:event, …", false)
      .completes(Complete::filter);
  describe_list(args, options);
  args.example("deals list leads owner:none");
  args.example("deals list leads source:event --sort -age");
}

Result<Outcome> run(const Context& context, const ListLeadsOptions& options) {
  return list(context, {options.filter, options.sort, options.limit}, leads_kind);
}

}  // namespace deals
