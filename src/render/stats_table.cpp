// SPDX-License-Identifier: MIT
#include "stats_table.hpp"

#include <algorithm>
#include <deals/render/phrase.hpp>

#include "figure.hpp"

namespace deals {
namespace {

using Amount = std::optional<MoneySum>;

struct StatsColumn {
  std::string_view key;
  std::string_view heading;
  bool is_readable;
  Amount (*money)(const StatsFigures&);  ///< null for the other columns
  Cell (*cell)(const StatsFigures&, Style, const Terminal&);
};

Amount in_currency(const StatsFigures& figures, Int128 minor) {
  if (figures.sizes.count == 0) return std::nullopt;
  return MoneySum{minor, figures.won_amount.currency};
}

Amount mean_size(const StatsFigures& of) {
  return of.sizes.count == 0 ? Amount() : in_currency(of, of.sizes.mean());
}
Amount median_size(const StatsFigures& of) { return in_currency(of, of.sizes.median()); }
Amount p90_size(const StatsFigures& of) { return in_currency(of, of.sizes.p90); }
Amount won_amount(const StatsFigures& of) { return of.won_amount; }
Amount lost_amount(const StatsFigures& of) { return of.lost_amount; }
Amount velocity(const StatsFigures& of) { return of.velocity(); }

template <std::size_t StatsFigures::*count>
Cell counted_in(const StatsFigures& of, Style style, const Terminal& terminal) {
  return count_cell(of.*count, style, terminal);
}

template <Share (StatsFigures::*ratio)() const>
Cell share_of(const StatsFigures& of, Style style, const Terminal& terminal) {
  return share_cell((of.*ratio)(), style, terminal);
}

template <Cell (*cell)(const Spread&, Style, const Terminal&)>
Cell cycle(const StatsFigures& of, Style style, const Terminal& terminal) {
  return cell(of.cycles, style, terminal);
}

constexpr StatsColumn all_columns[] = {
    {"won", "Won", true, nullptr, counted_in<&StatsFigures::won>},
    {"lost", "Lost", true, nullptr, counted_in<&StatsFigures::lost>},
    {"win_rate", "Win rate", true, nullptr, share_of<&StatsFigures::win_rate>},
    {"won_amount", "Won amount", true, won_amount, nullptr},
    {"lost_amount", "Lost amount", false, lost_amount, nullptr},
    {"win_rate_by_amount", "By amount", true, nullptr, share_of<&StatsFigures::win_rate_by_amount>},
    {"size_mean", "Mean size", true, mean_size, nullptr},
    {"size_median", "Median size", false, median_size, nullptr},
    {"size_p90", "P90 size", false, p90_size, nullptr},
    {"cycle_mean", "Mean days", false, nullptr, cycle<mean_cell>},
    {"cycle_median", "Median days", true, nullptr, cycle<median_cell>},
    {"cycle_p90", "P90 days", false, nullptr, cycle<p90_cell>},
    {"open", "Open", true, nullptr, counted_in<&StatsFigures::open>},
    {"velocity", "A day", true, velocity, nullptr},
};

/// Whether some amount of the column has a part below one unit.
bool needs_decimals(std::span<const Stats> stats, const StatsColumn& column) {
  const auto has_some = [&](const StatsFigures& figures) {
    const Amount amount = column.money(figures);
    return amount && has_decimals(*amount);
  };
  return std::any_of(stats.begin(), stats.end(), [&](const Stats& each) {
    return has_some(each.total) ||
           std::any_of(each.rows.begin(), each.rows.end(),
                       [&](const StatsRow& row) { return has_some(row.figures); });
  });
}

class StatsBuilder {
 public:
  StatsBuilder(std::span<const Stats> stats, StatsColumns columns, const Terminal& terminal)
      : stats_(stats), terminal_(terminal) {
    const bool all = columns == StatsColumns::all;
    has_currency_ = all || stats.size() > 1;
    for (const StatsColumn& column : all_columns) {
      if (!all && !column.is_readable) continue;
      columns_.push_back(&column);
      decimals_.push_back(column.money != nullptr && needs_decimals(stats, column));
    }
  }

  Table table() {
    add_columns();
    for (const Stats& each : stats_) {
      for (const StatsRow& row : each.rows) table_.rows.push_back(line(row, each, Style::plain));
      if (!each.settings.by) table_.rows.push_back(line(total(each), each, Style::plain));
    }
    if (stats_.size() == 1 && stats_.front().settings.by) {
      table_.totals.push_back(line(total(stats_.front()), stats_.front(), Style::strong));
    }
    table_.rules = true;
    return std::move(table_);
  }

 private:
  static StatsRow total(const Stats& stats) { return {{0, {}, "", "", "Total"}, stats.total}; }

  void add_columns() {
    const auto& by = stats_.empty() ? std::nullopt : stats_.front().settings.by;
    table_.columns.push_back({"key", by ? capitalized(by->name) : "", Align::left, true});
    if (has_currency_) table_.columns.push_back({"currency", "Currency"});
    for (const StatsColumn* column : columns_) {
      table_.columns.push_back(
          {std::string(column->key), std::string(column->heading), Align::right});
    }
  }

  Row line(const StatsRow& row, const Stats& stats, Style style) const {
    Row out;
    out.cells.emplace_back(row.group.label, row.group.key, style);
    if (has_currency_) out.cells.emplace_back(std::string(stats.currency.code()));
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const StatsColumn& column = *columns_[i];
      out.cells.push_back(
          column.money ? money_cell(column.money(row.figures), decimals_[i], style, terminal_)
                       : column.cell(row.figures, style, terminal_));
    }
    return out;
  }

  std::span<const Stats> stats_;
  Terminal terminal_;
  bool has_currency_ = false;
  std::vector<const StatsColumn*> columns_;
  std::vector<bool> decimals_;
  Table table_;
};

}  // namespace

Table stats_table(std::span<const Stats> stats, StatsColumns columns, const Terminal& terminal) {
  return StatsBuilder(stats, columns, terminal).table();
}

Table to_table(const StatsPage& page, const Terminal& terminal) {
  return stats_table(page.stats, StatsColumns::all, terminal);
}

}  // namespace deals
