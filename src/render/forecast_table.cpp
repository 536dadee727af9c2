// SPDX-License-Identifier: MIT
#include "forecast_table.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>

namespace deals {
namespace {

using Amount = std::optional<MoneySum>;

struct AmountColumn {
  std::string_view key;
  std::string_view heading;
  Amount (*of)(const ForecastRow&);
  bool is_of_goal = false;
};

template <MoneySum Figures::*part>
Amount figure(const ForecastRow& row) {
  return row.figures.*part;
}

Amount expected(const ForecastRow& row) { return row.figures.expected(); }
Amount target(const ForecastRow& row) { return row.goal ? Amount(row.goal->target) : std::nullopt; }
Amount gap(const ForecastRow& row) { return row.goal ? Amount(row.goal->gap()) : std::nullopt; }

constexpr auto amount_columns = std::to_array<AmountColumn>({
    {"pipeline", "Pipeline", figure<&Figures::pipeline>},
    {"best", "Best", figure<&Figures::best>},
    {"commit", "Commit", figure<&Figures::commit>},
    {"closed", "Closed", figure<&Figures::closed>},
    {"weighted", "Weighted", figure<&Figures::weighted>},
    {"expected", "Expected", expected},
    {"target", "Target", target, true},
    {"gap", "Gap", gap, true},
});

std::string coverage(const ForecastRow& row) {
  const auto hundredths = row.goal ? row.goal->coverage() : std::nullopt;
  const auto narrowed = hundredths ? narrow(*hundredths) : std::nullopt;
  return narrowed ? to_text(Decimal{*narrowed, 2}) : "";
}

/// A column without decimals where no amount in it has some.
bool needs_decimals(std::span<const Forecast> forecasts, const AmountColumn& column) {
  const auto has_some = [&](const ForecastRow& row) {
    const Amount amount = column.of(row);
    return amount && has_decimals(*amount);
  };
  return std::any_of(forecasts.begin(), forecasts.end(), [&](const Forecast& forecast) {
    return has_some(forecast.total) ||
           std::any_of(forecast.rows.begin(), forecast.rows.end(), has_some);
  });
}

class Builder {
 public:
  Builder(std::span<const Forecast> forecasts, ForecastColumns columns, const Terminal& terminal)
      : forecasts_(forecasts), nothing_(signs(terminal).nothing) {
    const bool all = columns == ForecastColumns::all;
    const bool has_goals =
        std::any_of(forecasts.begin(), forecasts.end(),
                    [](const Forecast& forecast) { return forecast.total.goal.has_value(); });
    has_currency_ =
        all || (forecasts.size() > 1 && forecasts.front().by.kind != Dimension::Kind::currency);
    has_coverage_ = all;
    for (const AmountColumn& column : amount_columns) {
      if (!column.is_of_goal || all || has_goals) amounts_.push_back(&column);
    }
  }

  Table table() {
    add_columns();
    for (const Forecast& forecast : forecasts_) {
      for (const ForecastRow& row : forecast.rows) {
        table_.rows.push_back(line(row, forecast.currency, Style::plain));
      }
    }
    if (forecasts_.size() == 1) {
      const Forecast& only = forecasts_.front();
      table_.totals.push_back(line(only.total, only.currency, Style::strong));
    }
    table_.rules = true;
    return std::move(table_);
  }

 private:
  void add_columns() {
    std::string heading = forecasts_.empty() ? "" : forecasts_.front().by.name;
    if (!heading.empty() && heading[0] >= 'a' && heading[0] <= 'z') heading[0] -= 'a' - 'A';
    table_.columns.push_back({"key", heading, Align::left, true});
    if (has_currency_) table_.columns.push_back({"currency", "Currency"});
    table_.columns.push_back({"count", "Deals", Align::right});
    for (const AmountColumn* column : amounts_) {
      table_.columns.push_back(
          {std::string(column->key), std::string(column->heading), Align::right});
      decimals_.push_back(needs_decimals(forecasts_, *column));
    }
    if (has_coverage_) table_.columns.push_back({"coverage", "Coverage", Align::right});
  }

  Row line(const ForecastRow& row, Currency currency, Style style) const {
    Row out;
    out.cells.emplace_back(row.group.label, row.group.key, style);
    if (has_currency_) out.cells.emplace_back(std::string(currency.code()));
    const std::size_t count = row.figures.count;
    out.cells.push_back(
        cell(count == 0 ? "" : fmt::format("{}", count), fmt::format("{}", count), style));
    for (std::size_t i = 0; i < amounts_.size(); ++i) {
      out.cells.push_back(amount_cell(*amounts_[i], row, decimals_[i], style));
    }
    if (has_coverage_) out.cells.push_back(cell(coverage(row), coverage(row), style));
    return out;
  }

  /// A gap that is none, or that was exceeded, is nothing to people.
  Cell amount_cell(const AmountColumn& column, const ForecastRow& row, bool decimals,
                   Style style) const {
    const Amount amount = column.of(row);
    if (!amount) return cell("", "", style);
    const bool shows = amount->minor > 0;
    const bool is_gap = column.key == "gap";
    return cell(shows ? to_grouped(*amount, decimals) : "", to_plain(*amount),
                is_gap && style == Style::plain ? Style::warning : style);
  }

  Cell cell(std::string text, std::string raw, Style style) const {
    if (text.empty()) return {std::string(nothing_), std::move(raw), Style::faint};
    return {std::move(text), std::move(raw), style};
  }

  std::span<const Forecast> forecasts_;
  std::string_view nothing_;
  bool has_currency_ = false;
  bool has_coverage_ = false;
  std::vector<const AmountColumn*> amounts_;
  std::vector<bool> decimals_;
  Table table_;
};

}  // namespace

Table forecast_table(std::span<const Forecast> forecasts, ForecastColumns columns,
                     const Terminal& terminal) {
  return Builder(forecasts, columns, terminal).table();
}

std::string span_phrase(const Period& span) {
  return fmt::format("{} to {}", to_long(span.first), to_long(span.last));
}

Table to_table(const ForecastPage& page, ForecastColumns columns, const Terminal& terminal) {
  return forecast_table(page.forecasts, columns, terminal);
}

}  // namespace deals
