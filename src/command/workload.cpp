// SPDX-License-Identifier: MIT
#include "workload.hpp"

#include <deals/base/utf8.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <map>

#include "column_builder.hpp"
#include "customer_columns.hpp"
#include "list_fit.hpp"
#include "list_table.hpp"

namespace deals {
namespace {

/// A row of the list: the open opportunities of an owner that are not omitted.
struct Workload {
  Workload(std::string who, Currency book) : owner(std::move(who)), open(book), weighted(book) {}

  void add(const Opportunity& deal, const Config& config, Date today) {
    open.add(deal);
    if (const auto worth = weighted_of(deal, config)) weighted.add(*worth);
    overdue += is_overdue(deal, config, today) ? 1 : 0;
    stale += is_stale(deal, config, today) ? 1 : 0;
    no_next_step += deal.next_step ? 0 : 1;
  }

  std::string owner;  ///< "": nobody
  CountedSums open;
  MoneySums weighted;
  std::size_t overdue = 0;
  std::size_t stale = 0;
  std::size_t no_next_step = 0;
};

struct Workloads {
  explicit Workloads(Currency book) : total("", book) {}

  std::vector<Workload> rows;  ///< by owner, the unowned ones last
  Workload total;
  std::size_t omitted = 0;  ///< in no row
  std::size_t closed = 0;   ///< in no row
};

Workloads workloads(const Context& context, const Filtered& chosen) {
  const Config& config = context.config();
  Workloads all(config.currency);
  std::map<std::string, Workload> owners;
  const auto row_of = [&](const std::string& owner) -> Workload& {
    return owners.try_emplace(owner, owner, config.currency).first->second;
  };
  // Who could be given something has a row, if an empty one.
  if (chosen.filter.is_empty()) {
    for (const std::string& owner : config.auto_assign.owners) row_of(owner);
  }
  for (const Opportunity* deal : chosen.opportunities) {
    if (state_of(*deal, config) != State::open) {
      ++all.closed;
    } else if (category_of(*deal, config) == Category::omitted) {
      ++all.omitted;
    } else {
      row_of(deal->owner).add(*deal, config, context.today);
      all.total.add(*deal, config, context.today);
    }
  }
  for (auto& [owner, row] : owners) {
    if (!owner.empty()) all.rows.push_back(std::move(row));
  }
  if (const auto unowned = owners.find(""); unowned != owners.end()) {
    all.rows.push_back(std::move(unowned->second));
  }
  return all;
}

std::vector<ListColumn<Workload>> workload_columns(const ListFacts& facts, const Workloads& all) {
  using Sums = const MoneySums&;
  ColumnBuilder<Workload> to(facts);
  to.add(
      {"owner", "Owner", Align::left, true},
      [](const Workload& row, std::string& text) {
        text += row.owner.empty() ? "(unowned)" : row.owner;
        return row.owner.empty() ? Style::faint : Style::plain;
      },
      [](const Workload& row) { return row.owner; },
      [](const Workload& row) { return SortKey::of(std::string_view(row.owner)); });
  to.count("open", "Open", [](const Workload& row) { return row.open.count; });
  to.sums("open_amount", "Worth", all.rows,
          [](const Workload& row) -> Sums { return row.open.amounts; });
  to.sums("weighted", "Weighted", all.rows,
          [](const Workload& row) -> Sums { return row.weighted; });
  to.count("overdue", "Overdue", [](const Workload& row) { return row.overdue; });
  to.count("stale", "Stale", [](const Workload& row) { return row.stale; });
  to.count("no_next_step", "No next step", [](const Workload& row) { return row.no_next_step; });
  return to.take();
}

Json sums_json(const MoneySums& sums) {
  return Json(Json::Array(sums.sums().begin(), sums.sums().end()));
}

Json to_json(const Workload& row) {
  return Json(Json::Object{{"owner", Json::text_or_null(row.owner)},
                           {"open", Json(row.open.count)},
                           {"open_amount", Json(row.open.amounts.only())},
                           {"open_amounts", sums_json(row.open.amounts)},
                           {"weighted", Json(row.weighted.only())},
                           {"weighted_amounts", sums_json(row.weighted)},
                           {"overdue", Json(row.overdue)},
                           {"stale", Json(row.stale)},
                           {"no_next_step", Json(row.no_next_step)}});
}

std::string aside_phrase(std::size_t count, std::string_view what) {
  return count == 0 ? "" : fmt::format("{} {}, not counted", count, what);
}

/// `13 open deals, 186,000 EUR and 180,000 NOK`
std::string total_phrase(const Workload& total) {
  std::string phrase = counted(total.open.count, "open deal", "open deals");
  if (total.open.amounts.sums().empty()) return phrase;
  return fmt::format("{}, {}", phrase, sums_phrase(total.open.amounts));
}

std::string workload_text(const Context& context, const Filtered& chosen, const Workloads& all,
                          std::size_t shown_rows, const Table& table) {
  std::vector<std::string> parts = {
      total_phrase(all.total),
      all.total.weighted.sums().empty() ? "" : "weighted " + sums_phrase(all.total.weighted),
      shown_rows < all.rows.size()
          ? fmt::format("{} not shown", counted(all.rows.size() - shown_rows, "owner", "owners"))
          : "",
      aside_phrase(all.omitted, "omitted"),
      aside_phrase(all.closed, "closed"),
      left_out_phrase(chosen.files_left_out, chosen.undecided)};
  const std::string under = footer(parts, context.terminal);
  if (!table.rows.empty()) return to_text(table, context.terminal) + under;
  return (chosen.filter.is_empty()
              ? std::string("no open deals\n")
              : fmt::format("no open deal fits {}\n", shown(chosen.filter.source()))) +
         (all.omitted + all.closed == 0 ? "" : under);
}

}  // namespace

Result<Outcome> list_workload(const Context& context, const ListOptions& options,
                              const Filtered& chosen, Outcome outcome) {
  const Workloads all = workloads(context, chosen);
  const ListFacts facts{&context.config(), context.today, context.terminal};
  const auto columns = workload_columns(facts, all);
  std::vector<Workload> rows = all.rows;
  if (options.sort) {
    auto sorted = sort_rows(rows, columns, *options.sort);
    if (!sorted) return std::move(sorted).error();
  }
  if (auto limited = limit_rows(rows, options.limit); !limited) return std::move(limited).error();
  std::vector<std::string> names = context.columns;
  if (names.empty()) {
    for (const auto& each : columns) names.push_back(each.column.key);
  }
  auto table = list_table(rows, columns, names);
  if (!table) return std::move(table).error();
  Json::Array items;
  for (const Workload& row : rows) items.push_back(to_json(row));
  outcome.data = Json(std::move(items));
  if (context.format == Format::table && context.columns.empty()) {
    fit_list(*table, {"no_next_step", "weighted", "stale", "overdue"}, context.terminal);
  }
  outcome.text = workload_text(context, chosen, all, rows.size(), *table);
  outcome.table = *std::move(table);
  return outcome;
}

}  // namespace deals
