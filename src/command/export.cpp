// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/export.hpp>
#include <deals/command/filtered.hpp>
#include <deals/model/customer_index.hpp>
#include <deals/render/record_json.hpp>
#include <span>

#include "deal_columns.hpp"
#include "export_columns.hpp"

namespace deals {
namespace {

/// The columns that --columns asks for, in that order.
template <class T>
Result<std::vector<ExportColumn<T>>> chosen(std::vector<ExportColumn<T>> all,
                                            const std::vector<std::string>& keys) {
  if (keys.empty()) return all;
  std::vector<ExportColumn<T>> columns;
  for (const std::string& key : keys) {
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const ExportColumn<T>& each) { return each.key == key; });
    if (at != all.end()) {
      columns.push_back(*at);
      continue;
    }
    std::vector<std::string> known;
    for (const ExportColumn<T>& each : all) known.push_back(each.key);
    Error error = usage_error(fmt::format("no column \"{}\"", shown(key)));
    if (auto hint = did_you_mean(key, known)) return std::move(error).hinted(*hint);
    return std::move(error).hinted("the columns are " + join_words(known, "and"));
  }
  return columns;
}

template <class T>
Table table_of(std::span<const T* const> records, const std::vector<ExportColumn<T>>& columns) {
  Table table;
  for (const ExportColumn<T>& column : columns) {
    table.columns.push_back({.key = column.key, .heading = column.key});
  }
  table.rows.reserve(records.size());
  for (const T* record : records) {
    Row& row = table.rows.emplace_back();
    for (const ExportColumn<T>& column : columns) row.cells.emplace_back(column.text(*record));
  }
  return table;
}

/// As CSV; some rows of it are cells at a time, which take many times the room of the text.
template <class T>
LongText csv_of(std::vector<const T*> records, std::vector<ExportColumn<T>> columns, bool raw) {
  return [=](const WritePart& out) {
    constexpr std::size_t most = 512;
    const std::span<const T* const> all(records);
    const std::string headings = to_csv(table_of(all.first(0), columns), raw);
    out(headings);
    for (std::size_t at = 0; at < all.size(); at += most) {
      const auto block = all.subspan(at, std::min(most, all.size() - at));
      const std::string text = to_csv(table_of(block, columns), raw);
      out(std::string_view(text).substr(headings.size()));
    }
  };
}

Json json_of(const std::vector<const Opportunity*>& deals, const Context& context) {
  const CustomerIndex customers(context.view->book());
  std::vector<DealRow> rows;
  rows.reserve(deals.size());
  for (const Opportunity* deal : deals) rows.push_back({deal, customers.find(deal->customer)});
  return rows_json(context, std::move(rows));
}

Json json_of(const std::vector<const Customer*>& customers, const Context& /*context*/) {
  return Json::made_when_written(customers.size(), [customers](std::size_t i) -> Json {
    return customer_json(*customers[i]);
  });
}

template <class T>
Result<Outcome> exported(const Context& context, const ExportOptions& options,
                         const std::vector<const T*>& records, Outcome outcome) {
  if (writes_json(context.format)) {
    outcome.data = json_of(records, context);
    return outcome;
  }
  auto columns = chosen(export_columns(context.view->book(), records), context.columns);
  if (!columns) return std::move(columns).error();
  outcome.raw_formulas = options.raw;
  const std::span<const T* const> all(records);
  const bool is_text = context.format == Format::table;
  if (is_text) outcome.long_text = csv_of(records, *columns, options.raw);
  if (!is_text || !context.columns.empty()) outcome.table = table_of(all, *columns);
  return outcome;
}

}  // namespace

void describe(Args& args, ExportOptions& options) {
  args.positional(options.filter, "FILTER", "which ones: is:won, closed:2026-Q3, owner:me, …",
                  false)
      .completes(Complete::filter);
  args.flag(options.customers, "--customers", "customers instead of opportunities");
  args.flag(options.raw, "--raw",
            "leave cells that a spreadsheet would run as formulas as they are");
  args.example("deals export > deals.csv");
  args.example("deals export is:won closed:2026-Q3 --output tsv");
}

Result<Outcome> run(const Context& context, const ExportOptions& options) {
  Outcome outcome;
  if (options.customers) {
    auto found = filtered_customers(context, options.filter, outcome, Depth::fields);
    if (!found) return std::move(found).error();
    return exported(context, options, found->customers, std::move(outcome));
  }
  auto found = filtered(context, options.filter, Scope::all, outcome, Depth::fields);
  if (!found) return std::move(found).error();
  return exported(context, options, found->opportunities, std::move(outcome));
}

}  // namespace deals
