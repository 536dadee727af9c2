// SPDX-License-Identifier: MIT
#include <deals/render/forecast.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/bar.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/rates.hpp>

#include "forecast_table.hpp"

namespace deals {
namespace {

constexpr int widest_label = 24;  // on a terminal, where a longer one would push numbers out
constexpr int widest_forecast_bar = 24;
constexpr int pipe_bar = 16;
constexpr int narrowest_forecast_bar = 8;
constexpr int gap_before_forecast_bar = 2;

bool has_rows(const Forecast& forecast) {
  return forecast.total.figures.count > 0 || forecast.total.goal;
}

/// How many columns there are for bars, or 0.
int bar_columns(const Table& table, const Terminal& terminal) {
  if (terminal.width <= 0) return pipe_bar;
  const int room = terminal.width - text_width(table).natural - gap_before_forecast_bar;
  return room < narrowest_forecast_bar ? 0 : std::min(room, widest_forecast_bar);
}

/// What is closed, then what is weighted from the surest category on.
std::vector<Segment> segments_of(const Figures& figures) {
  return {{figures.closed.minor, Fill::full},
          {figures.weighted_commit.minor, Fill::dense},
          {figures.weighted_best.minor, Fill::medium},
          {figures.weighted_pipeline.minor, Fill::light}};
}

/// Beside what was said there are none.
bool has_bars(const Forecast& forecast) {
  return !forecast.total.said &&
         std::any_of(forecast.rows.begin(), forecast.rows.end(),
                     [](const ForecastRow& row) { return row.figures.expected().minor > 0; });
}

void add_bars(Table& table, const Forecast& forecast, const Terminal& terminal) {
  const int columns = bar_columns(table, terminal);
  if (columns == 0 || !has_bars(forecast)) return;
  Int128 maximum = 0;
  for (const ForecastRow& row : forecast.rows) {
    maximum = std::max(maximum, row.figures.expected().minor);
  }
  table.columns.push_back({"bar", ""});
  const auto lines = lines_of(forecast, ForecastColumns::readable);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (lines[i].is_subtotal) continue;
    table.rows[i].cells.emplace_back(
        bar(segments_of(lines[i].row->figures), maximum, columns, terminal));
  }
}

/// The table as it fits, without its bars.
Table fitting_table(std::span<const Forecast> forecasts, bool is_cumulative,
                    const Terminal& terminal) {
  Table table = forecast_table(forecasts, ForecastColumns::readable, is_cumulative, terminal);
  if (terminal.width > 0) {
    for (Row& row : table.rows) {
      row.cells[0].text = fitted(shown(row.cells[0].text), widest_label, terminal);
    }
  }
  // Labels are cut only when no column is left to go.
  table.columns[0].may_cut = false;
  Terminal beside_bar = terminal;
  beside_bar.width -= gap_before_forecast_bar + narrowest_forecast_bar;
  drop_to_fit(table, {"coverage"}, beside_bar);
  drop_to_fit(table,
              {"coverage", "count", "pipeline", "best", "commit", "closed", "weighted", "p50"},
              terminal);
  table.columns[0].may_cut = true;
  return table;
}

std::string table_text(std::span<const Forecast> forecasts, bool is_cumulative,
                       const Terminal& terminal) {
  Table table = fitting_table(forecasts, is_cumulative, terminal);
  if (forecasts.size() == 1) add_bars(table, forecasts.front(), terminal);
  return to_text(table, terminal);
}

std::string aside_phrase(std::string_view name, const Aside& aside) {
  if (aside.count == 0) return {};
  std::string phrase = fmt::format("{} {}", name, grouped_count(aside.count, "deal", "deals"));
  if (aside.amount.minor > 0) {
    phrase += ", " + to_grouped(aside.amount, has_decimals(aside.amount));
  }
  return phrase;
}

/// `name` and the parts behind it; where they need more lines these begin below the first part.
std::string hanging(const std::string& name, const std::vector<std::string>& parts,
                    Terminal terminal) {
  const int indent = width(name) + 2;
  if (terminal.width > 0) terminal.width = std::max(terminal.width - indent, 1);
  std::string out;
  std::string before = styled(name, Style::faint, terminal) + "  ";
  const std::string lines = footer(parts, terminal);
  for (const auto line : split(std::string_view(lines).substr(0, lines.size() - 1), '\n')) {
    out += fmt::format(" {}{}\n", before, line);
    before.assign(static_cast<std::size_t>(indent), ' ');
  }
  return out;
}

std::string not_in_table(const Forecast& forecast, bool names_currency, const Terminal& terminal) {
  std::vector<std::string> parts = {aside_phrase("overdue", forecast.overdue),
                                    aside_phrase("no close date", forecast.undated),
                                    aside_phrase("no amount", forecast.unpriced),
                                    aside_phrase("omitted", forecast.omitted),
                                    aside_phrase("other dates", forecast.outside),
                                    aside_phrase("lost", forecast.lost)};
  std::erase(parts, "");
  std::string name = "not in the table";
  if (names_currency) name = fmt::format("{}, {}", forecast.currency.code(), name);
  return parts.empty() ? "" : hanging(name, parts, terminal);
}

/// Whether some row or the total has figures from days without a target.
bool has_days_without_target(const Forecast& forecast) {
  if (!forecast.total.goal) return false;
  const auto differs = [](const ForecastRow& row) {
    return row.goal && row.goal->figures != row.figures;
  };
  return differs(forecast.total) ||
         std::any_of(forecast.rows.begin(), forecast.rows.end(), differs);
}

bool has_said(const Forecast& forecast) { return forecast.total.said.has_value(); }

bool has_targets(const Forecast& forecast) { return forecast.total.goal.has_value(); }

std::string apart_phrase(const ForecastPage& page) {
  if (page.forecasts.size() < 2) return {};
  const bool measured = std::any_of(page.forecasts.begin(), page.forecasts.end(), has_targets);
  return measured ? fmt::format("currencies are not added, targets count what is in {}",
                                page.forecasts.front().currency.code())
                  : "currencies are not added";
}

/// What the shades of the bars mean, where there are some.
std::string legend(const ForecastPage& page, const Terminal& terminal) {
  const auto& all = page.forecasts;
  if (all.size() > 1 && all.front().by.kind == Dimension::Kind::currency) return {};
  const bool has_shades = std::any_of(all.begin(), all.end(), [&](const Forecast& each) {
    return has_rows(each) && has_bars(each) && each.total.figures.weighted.minor > 0 &&
           bar_columns(fitting_table({&each, 1}, page.is_cumulative, terminal), terminal) > 0;
  });
  if (!has_shades) return {};
  const auto sign = [&](Fill fill) { return bar({{1, fill}}, 1, 1, terminal); };
  return fmt::format("{} closed, weighted: {} commit, {} best, {} pipeline", sign(Fill::full),
                     sign(Fill::dense), sign(Fill::medium), sign(Fill::light));
}

std::string range_phrase(const std::vector<Forecast>& all) {
  MoneySum bound;
  for (const Forecast& each : all) {
    const auto& range = each.total.range;
    if (range && range->bound.minor > bound.minor) bound = range->bound;
  }
  const bool has_range = std::any_of(
      all.begin(), all.end(), [](const Forecast& each) { return each.total.range.has_value(); });
  if (!has_range) return {};
  std::string phrase = "closed in all: at most P10 in 1 case of 10, P90 in 9 of 10";
  if (bound.minor > 0) {
    phrase += fmt::format(", off by {} at most", to_grouped(bound, has_decimals(bound)));
  }
  return phrase;
}

std::string meaning(const ForecastPage& page, const Terminal& terminal) {
  const Signs& sign = signs(terminal);
  const auto& all = page.forecasts;
  if (std::none_of(all.begin(), all.end(), has_rows)) return {};
  const bool looks_back = std::any_of(
      all.begin(), all.end(), [](const Forecast& each) { return each.total.said.has_value(); });
  if (looks_back) {
    return footer({"then: the evening of the period's first day",
                   fmt::format("difference = closed {} expected then", sign.minus)},
                  terminal);
  }
  return footer({fmt::format("weighted = amount {} probability of open deals", sign.times),
                 "expected = closed + weighted"},
                terminal) +
         footer({page.is_cumulative ? "commit includes closed, best commit, pipeline best" : "",
                 range_phrase(all)},
                terminal);
}

/// Whether some table has room for it, and something to say in it.
bool shows_coverage(const ForecastPage& page, const Terminal& terminal) {
  return std::any_of(page.forecasts.begin(), page.forecasts.end(), [&](const Forecast& each) {
    const Table table = fitting_table({&each, 1}, page.is_cumulative, terminal);
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return column.key == "coverage"; });
  });
}

/// What the numbers mean, and what they do not hold.
std::string notes(const ForecastPage& page, bool has_coverage, const Terminal& terminal) {
  const Signs& sign = signs(terminal);
  const auto& all = page.forecasts;
  std::string out = meaning(page, terminal);
  std::vector<std::string> rules;
  const bool looks_back = std::any_of(all.begin(), all.end(), has_said);
  if (!looks_back && std::any_of(all.begin(), all.end(), has_days_without_target)) {
    const bool of_owners = all.front().by.kind == Dimension::Kind::owner;
    rules.push_back(fmt::format("gap = target {} expected {}", sign.minus,
                                of_owners ? "of owners with a target, in its periods"
                                          : "in the periods that have a target"));
  }
  if (has_coverage) {
    rules.push_back(fmt::format("coverage = open {} (target {} closed)",
                                terminal.unicode ? "÷" : "/", sign.minus));
  }
  const auto is_tag = [](const Dimension& each) { return each.kind == Dimension::Kind::tag; };
  if (!all.empty() && (is_tag(all.front().by) || (all.front().then && is_tag(*all.front().then)))) {
    rules.emplace_back("a deal is in the row of each of its tags, once in the total");
  }
  rules.push_back(apart_phrase(page));
  out += footer(rules, terminal);
  out += footer(rates_phrases(page.about.rates), terminal);
  std::vector<std::string> limits;
  if (!page.about.filter.empty()) limits.push_back("filter " + page.about.filter);
  if (page.hides_targets) limits.emplace_back("targets are for all deals, so not shown");
  if (!page.about.left_out_phrase.empty()) {
    limits.push_back(page.about.left_out_phrase + ": totals are incomplete");
  }
  return out + footer(limits, terminal);
}

std::string page_heading(const ForecastPage& page, const Terminal& terminal) {
  const Forecast& first = page.forecasts.front();
  std::vector<std::string> codes;
  for (const Forecast& each : page.forecasts) codes.emplace_back(each.currency.code());
  const std::string by = first.then ? first.by.name + " and " + first.then->name : first.by.name;
  return heading({page.about.title, "forecast by " + by, join_words(codes, "and"),
                  page.names_span ? span_phrase(first.span) : "", "as of " + to_long(first.as_of)},
                 terminal);
}

std::string section(const Forecast& forecast, bool is_cumulative, const Terminal& terminal) {
  if (has_rows(forecast)) return table_text({&forecast, 1}, is_cumulative, terminal);
  return footer({"nothing closes from " + span_phrase(forecast.span)}, terminal);
}

}  // namespace

std::string to_text(const ForecastPage& page, const Terminal& terminal) {
  if (page.forecasts.empty()) return {};
  const Terminal below = below_table(terminal);
  std::string out = page_heading(page, terminal) + "\n";
  const bool is_apart = page.forecasts.size() > 1;
  if (is_apart && page.forecasts.front().by.kind == Dimension::Kind::currency) {
    out += table_text(page.forecasts, page.is_cumulative, terminal) + "\n";
    for (const Forecast& each : page.forecasts) out += not_in_table(each, is_apart, below);
    return out + "\n" + notes(page, shows_coverage(page, terminal), below);
  }
  for (const Forecast& each : page.forecasts) {
    if (is_apart) out += heading({std::string(each.currency.code())}, terminal);
    out += section(each, page.is_cumulative, terminal) + "\n";
    const std::string aside = not_in_table(each, false, below);
    if (!aside.empty()) out += aside + (is_apart ? "\n" : "");
  }
  return out + footer({legend(page, terminal)}, below) +
         notes(page, shows_coverage(page, terminal), below);
}

std::vector<std::string> forecast_notes(const ForecastPage& page) {
  const Terminal wide = page_terminal();
  std::string lines;
  const bool is_apart = page.forecasts.size() > 1;
  for (const Forecast& each : page.forecasts) lines += not_in_table(each, is_apart, wide);
  return page_notes(lines + notes(page, shows_coverage(page, wide), wide));
}

}  // namespace deals
