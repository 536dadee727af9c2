// SPDX-License-Identifier: MIT
#include "forecast_table.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/render/phrase.hpp>
#include <utility>

namespace deals {
namespace {

using Amount = std::optional<MoneySum>;

/// What a row must have for a column of it to say something.
enum class Needs { nothing, goal, range, said };

struct AmountColumn {
  std::string_view key;
  std::string_view heading;
  Amount (*of)(const ForecastRow& row, bool rolled_up);
  Needs needs = Needs::nothing;
};

template <Category category>
Amount sum_of(const ForecastRow& row, bool rolled_up) {
  return row.figures.of(category, rolled_up);
}

template <MoneySum Range::*part>
Amount of_range(const ForecastRow& row, bool /*rolled_up*/) {
  return row.range ? Amount((*row.range).*part) : std::nullopt;
}

Amount weighted(const ForecastRow& row, bool /*rolled_up*/) { return row.figures.weighted; }
Amount expected(const ForecastRow& row, bool /*rolled_up*/) { return row.figures.expected(); }
Amount target(const ForecastRow& row, bool /*rolled_up*/) {
  return row.goal ? Amount(row.goal->target) : std::nullopt;
}
Amount gap(const ForecastRow& row, bool /*rolled_up*/) {
  return row.goal ? Amount(row.goal->gap()) : std::nullopt;
}
Amount commit_then(const ForecastRow& row, bool rolled_up) {
  return row.said ? Amount(row.said->figures.of(Category::commit, rolled_up)) : std::nullopt;
}
Amount expected_then(const ForecastRow& row, bool /*rolled_up*/) {
  return row.said ? Amount(row.said->figures.expected()) : std::nullopt;
}
Amount actual(const ForecastRow& row, bool /*rolled_up*/) {
  return row.said ? Amount(row.said->actual) : std::nullopt;
}
Amount difference(const ForecastRow& row, bool /*rolled_up*/) {
  return row.said ? Amount(row.said->difference()) : std::nullopt;
}

constexpr auto amount_columns = std::to_array<AmountColumn>({
    {"pipeline", "Pipeline", sum_of<Category::pipeline>},
    {"best", "Best", sum_of<Category::best>},
    {"commit", "Commit", sum_of<Category::commit>},
    {"closed", "Closed", sum_of<Category::closed>},
    {"weighted", "Weighted", weighted},
    {"expected", "Expected", expected},
    {"p10", "P10", of_range<&Range::p10>, Needs::range},
    {"p50", "P50", of_range<&Range::p50>, Needs::range},
    {"p90", "P90", of_range<&Range::p90>, Needs::range},
    {"target", "Target", target, Needs::goal},
    {"gap", "Gap", gap, Needs::goal},
    {"commit_then", "Commit then", commit_then, Needs::said},
    {"expected_then", "Expected then", expected_then, Needs::said},
    {"actual", "Closed", actual, Needs::said},
    {"difference", "Difference", difference, Needs::said},
});

std::optional<std::int64_t> coverage_of(const ForecastRow& row) {
  const auto hundredths = row.goal ? row.goal->coverage() : std::nullopt;
  return hundredths ? narrow(*hundredths) : std::nullopt;
}

/// `1.50` for people, below each other; `1.5` for machines.
std::pair<std::string, std::string> coverage_texts(const ForecastRow& row) {
  const auto hundredths = coverage_of(row);
  if (!hundredths) return {};
  return {fmt::format("{}.{:02}", grouped(static_cast<std::size_t>(*hundredths / 100)),
                      *hundredths % 100),
          to_text(Decimal{*hundredths, 2})};
}

bool has_coverage(const Forecast& forecast) {
  const auto has_some = [](const ForecastRow& row) { return coverage_of(row).has_value(); };
  return has_some(forecast.total) ||
         std::any_of(forecast.rows.begin(), forecast.rows.end(), has_some) ||
         std::any_of(forecast.subtotals.begin(), forecast.subtotals.end(), has_some);
}

/// A column without decimals where no amount in it has some.
bool needs_decimals(std::span<const Forecast> forecasts, const AmountColumn& column,
                    bool rolled_up) {
  const auto has_some = [&](const ForecastRow& row) {
    const Amount amount = column.of(row, rolled_up);
    return amount && has_decimals(*amount);
  };
  return std::any_of(forecasts.begin(), forecasts.end(), [&](const Forecast& forecast) {
    return has_some(forecast.total) ||
           std::any_of(forecast.rows.begin(), forecast.rows.end(), has_some) ||
           std::any_of(forecast.subtotals.begin(), forecast.subtotals.end(), has_some);
  });
}

bool any_total(std::span<const Forecast> forecasts, bool (*has)(const ForecastRow&)) {
  return std::any_of(forecasts.begin(), forecasts.end(),
                     [&](const Forecast& forecast) { return has(forecast.total); });
}

class ForecastBuilder {
 public:
  ForecastBuilder(std::span<const Forecast> forecasts, ForecastColumns columns, bool rolled_up,
                  const Terminal& terminal)
      : forecasts_(forecasts),
        kind_(columns),
        rolled_up_(rolled_up),
        nothing_(signs(terminal).nothing),
        minus_(signs(terminal).minus) {
    has_currency_ = is_for_scripts() || (forecasts.size() > 1 &&
                                         forecasts.front().by.kind != Dimension::Kind::currency);
    has_goals_ = any_total(forecasts, [](const ForecastRow& row) { return row.goal.has_value(); });
    has_range_ = any_total(forecasts, [](const ForecastRow& row) { return row.range.has_value(); });
    has_said_ = any_total(forecasts, [](const ForecastRow& row) { return row.said.has_value(); });
    has_coverage_ = is_for_scripts() ||
                    (!has_said_ && std::any_of(forecasts.begin(), forecasts.end(), has_coverage));
    for (const AmountColumn& column : amount_columns) {
      if (has(column)) amounts_.push_back(&column);
    }
    if (is_for_scripts()) {
      std::stable_partition(amounts_.begin(), amounts_.end(), [](const AmountColumn* each) {
        return each->needs == Needs::nothing || each->needs == Needs::goal;
      });
    }
  }

  Table table() {
    add_columns();
    for (const Forecast& forecast : forecasts_) {
      for (const ForecastLine& each : lines_of(forecast, kind_)) {
        table_.rows.push_back(
            line(*each.row, forecast.currency, each.is_subtotal ? Style::strong : Style::plain));
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
  bool is_for_scripts() const { return kind_ == ForecastColumns::all; }

  /// Beside what was said, people want to see what came, and nothing else.
  bool has(const AmountColumn& column) const {
    const bool all = is_for_scripts();
    switch (column.needs) {
      case Needs::goal:
        return all || (has_goals_ && !has_said_);
      case Needs::range:
        return has_range_ && (all || !has_said_);
      case Needs::said:
        return has_said_;
      case Needs::nothing:
        break;
    }
    return all || !has_said_;
  }

  void add_columns() {
    const Forecast* first = forecasts_.empty() ? nullptr : &forecasts_.front();
    table_.columns.push_back(
        {"key", first == nullptr ? "" : capitalized(first->by.name), Align::left, true});
    has_two_keys_ = is_for_scripts() && first != nullptr && first->then;
    if (has_two_keys_) table_.columns.push_back({"key_2", capitalized(first->then->name)});
    if (has_currency_) table_.columns.push_back({"currency", "Currency"});
    table_.columns.push_back({"count", "Deals", Align::right});
    for (const AmountColumn* column : amounts_) {
      add_amount_column(*column);
      if (has_coverage_ && column->key == "gap") add_coverage_column();
    }
  }

  void add_amount_column(const AmountColumn& column) {
    table_.columns.push_back({std::string(column.key), std::string(column.heading), Align::right});
    decimals_.push_back(needs_decimals(forecasts_, column, rolled_up_));
  }

  void add_coverage_column() { table_.columns.push_back({"coverage", "Coverage", Align::right}); }

  Row line(const ForecastRow& row, Currency currency, Style style) const {
    Row out;
    out.cells.push_back(label(row, style));
    if (has_two_keys_) out.cells.emplace_back(row.then ? row.then->key : "");
    if (has_currency_) out.cells.emplace_back(std::string(currency.code()));
    const std::size_t count = row.figures.count;
    out.cells.push_back(cell(count == 0 ? "" : grouped(count), fmt::format("{}", count), style));
    for (std::size_t i = 0; i < amounts_.size(); ++i) {
      out.cells.push_back(amount_cell(*amounts_[i], row, decimals_[i], style));
      if (has_coverage_ && amounts_[i]->key == "gap") {
        auto [text, raw] = coverage_texts(row);
        out.cells.push_back(cell(std::move(text), std::move(raw), style));
      }
    }
    return out;
  }

  /// The rows of a second level stand below the first's, indented.
  Cell label(const ForecastRow& row, Style style) const {
    if (!row.then || is_for_scripts()) return {row.group.label, row.group.key, style};
    return {"  " + row.then->label, row.then->key, style};
  }

  /// A gap that is none, or that was exceeded, is nothing to people; a difference says which way.
  Cell amount_cell(const AmountColumn& column, const ForecastRow& row, bool decimals,
                   Style style) const {
    const Amount amount = column.of(row, rolled_up_);
    if (!amount) return cell("", "", style);
    if (amount->minor < 0 && column.key == "difference") {
      const MoneySum positive{-amount->minor, amount->currency};
      return cell(std::string(minus_) + to_grouped(positive, decimals), to_plain(*amount), style);
    }
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
  ForecastColumns kind_;
  bool rolled_up_;
  std::string_view nothing_;
  std::string_view minus_;
  bool has_currency_ = false;
  bool has_goals_ = false;
  bool has_coverage_ = false;
  bool has_range_ = false;
  bool has_said_ = false;
  bool has_two_keys_ = false;
  std::vector<const AmountColumn*> amounts_;
  std::vector<bool> decimals_;
  Table table_;
};

}  // namespace

std::vector<ForecastLine> lines_of(const Forecast& forecast, ForecastColumns columns) {
  std::vector<ForecastLine> lines;
  auto sum = forecast.subtotals.begin();
  for (const ForecastRow& row : forecast.rows) {
    const bool shows_sums = columns == ForecastColumns::readable;
    while (shows_sums && sum != forecast.subtotals.end() && !(row.group < sum->group)) {
      lines.push_back({&*sum++, true});
    }
    lines.push_back({&row, false});
  }
  for (; columns == ForecastColumns::readable && sum != forecast.subtotals.end(); ++sum) {
    lines.push_back({&*sum, true});
  }
  return lines;
}

Table forecast_table(std::span<const Forecast> forecasts, ForecastColumns columns,
                     bool is_cumulative, const Terminal& terminal) {
  return ForecastBuilder(forecasts, columns, is_cumulative, terminal).table();
}

std::string span_phrase(const Period& span) {
  return fmt::format("{} to {}", to_long(span.first), to_long(span.last));
}

Table to_table(const ForecastPage& page, const Terminal& terminal) {
  return forecast_table(page.forecasts, ForecastColumns::all, page.is_cumulative, terminal);
}

Table readable_table(const ForecastPage& page, const Terminal& terminal) {
  return forecast_table(page.forecasts, ForecastColumns::readable, page.is_cumulative, terminal);
}

}  // namespace deals
