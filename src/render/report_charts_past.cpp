// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/report_charts.hpp>

#include "figure.hpp"

namespace deals {
namespace {

constexpr std::size_t most_bars = 60;
constexpr Int128 whole_percent = 100'00;

/// Periods stand side by side, everything else below each other.
Chart::Kind kind_for(bool is_over_time) {
  return is_over_time ? Chart::Kind::columns : Chart::Kind::bars;
}

/// The chart, when it shows something and is not too long.
std::optional<Chart> worth_drawing(Chart chart) {
  if (chart.bars.size() > most_bars) return {};
  const bool has_some = std::any_of(chart.bars.begin(), chart.bars.end(), [](const ChartBar& bar) {
    return bar.mark || std::any_of(bar.parts.begin(), bar.parts.end(),
                                   [](const ChartPart& part) { return part.value > 0; });
  });
  if (!has_some) return {};
  return chart;
}

ChartBar bar_of(std::string label, Int128 value, Tone tone, std::string figure, std::string words) {
  ChartBar bar;
  bar.label = std::move(label);
  bar.parts = {{value, tone, std::move(words)}};
  bar.figure = std::move(figure);
  return bar;
}

std::string won_of(std::size_t won, std::size_t closed) {
  return fmt::format("{} of {} won", grouped(won), grouped_count(closed, "deal", "deals"));
}

ChartBar bar_of(const StatsRow& row) {
  const Share rate = row.figures.win_rate();
  const auto percent = rate.percent();
  return bar_of(row.group.label, percent ? percent->hundredths : 0, Tone::closed,
                share_phrase(rate), won_of(row.figures.won, row.figures.won + row.figures.lost));
}

ChartBar bar_of(const LossRow& row, bool by_money) {
  const std::string deals = grouped_count(row.count, "deal", "deals");
  if (!by_money) {
    return bar_of(row.group.label, static_cast<Int128>(row.count), Tone::loss, grouped(row.count),
                  deals);
  }
  const std::string money = amount_phrase(row.amount);
  return bar_of(row.group.label, row.amount.minor, Tone::loss,
                row.amount.minor == 0 ? "" : to_grouped(row.amount, has_decimals(row.amount)),
                fmt::format("{}, {}", deals, money));
}

ChartBar bar_of(const SlipRow& row) {
  const Spread& days = row.figures.days;
  const std::string pushes = grouped_count(days.count, "push", "pushes");
  const std::string deals = grouped_count(row.figures.deals.count(), "deal", "deals");
  return bar_of(row.group.label, static_cast<Int128>(days.count), Tone::commit, grouped(days.count),
                fmt::format("{} of {}", pushes, deals));
}

ChartBar bar_of(const AccuracyRow& row) {
  ChartBar bar = bar_of(row.period.label, row.came.minor, Tone::closed,
                        row.came.minor == 0 ? "" : to_grouped(row.came, has_decimals(row.came)),
                        "came " + amount_phrase(row.came));
  if (row.weighted.minor > 0) bar.mark = row.weighted.minor;
  return bar;
}

ChartBar bar_of(const StageCalibration& stage) {
  const auto percent = stage.share().percent();
  ChartBar bar = bar_of(stage.name, percent ? percent->hundredths : 0, Tone::closed,
                        share_phrase(stage.share()), won_of(stage.won, stage.closed));
  if (!stage.pipeline.empty()) bar.label = fmt::format("{}: {}", stage.pipeline, stage.name);
  bar.mark = stage.probability.hundredths;
  if (stage.interval) {
    bar.span = ChartSpan{stage.interval->low.hundredths, stage.interval->high.hundredths};
  }
  return bar;
}

}  // namespace

std::optional<Chart> to_chart(const Stats& stats) {
  Chart chart;
  chart.kind = kind_for(stats.settings.by && stats.settings.by->is_period());
  chart.title = "Win rate: won of all that are won or lost";
  chart.end = whole_percent;
  const Share all = stats.total.win_rate();
  const auto percent = all.percent();
  if (!percent) return {};
  chart.mark = fmt::format("all together {}", share_phrase(all));
  for (const StatsRow& row : stats.rows) {
    chart.bars.push_back(bar_of(row));
    if (row.figures.win_rate().whole > 0) chart.bars.back().mark = percent->hundredths;
  }
  return worth_drawing(std::move(chart));
}

std::optional<Chart> to_chart(const Losses& losses) {
  Chart chart;
  const auto& by = losses.settings.by.dimension;
  const bool by_money = losses.total.amount.minor > 0;
  chart.kind = kind_for(by && by->is_period());
  chart.title = by_money ? fmt::format("Lost, {}", losses.currency.code()) : "Lost deals";
  for (const LossRow& row : losses.rows) chart.bars.push_back(bar_of(row, by_money));
  return worth_drawing(std::move(chart));
}

std::optional<Chart> to_chart(const Slips& slips) {
  Chart chart;
  chart.kind = kind_for(slips.settings.by.is_period());
  chart.title = "How often close dates were pushed";
  for (const SlipRow& row : slips.rows) chart.bars.push_back(bar_of(row));
  return worth_drawing(std::move(chart));
}

std::optional<Chart> to_chart(const Accuracy& accuracy) {
  Chart chart;
  chart.kind = Chart::Kind::columns;
  chart.title = fmt::format("Said and came, {}", accuracy.currency.code());
  chart.keys = {{Tone::closed, "came"}};
  chart.mark = "weighted, as said on the first day";
  for (const AccuracyRow& row : accuracy.rows) chart.bars.push_back(bar_of(row));
  return worth_drawing(std::move(chart));
}

std::optional<Chart> to_chart(const Calibration& calibration) {
  Chart chart;
  chart.title = "Won of the closed deals that were in a stage";
  chart.end = whole_percent;
  chart.keys = {{Tone::closed, "won"}};
  chart.mark = "probability that is set";
  chart.span = "90 % interval";
  for (const StageCalibration& stage : calibration.stages) chart.bars.push_back(bar_of(stage));
  return worth_drawing(std::move(chart));
}

}  // namespace deals
