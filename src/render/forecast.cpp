// SPDX-License-Identifier: MIT
#include <deals/render/forecast.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/bar.hpp>
#include <deals/render/caption.hpp>

#include "forecast_table.hpp"

namespace deals {
namespace {

constexpr int widest_label = 24;  // on a terminal, where a longer one would push numbers out
constexpr int widest_bar = 24;
constexpr int pipe_bar = 16;
constexpr int narrowest_bar = 8;
constexpr int gap_before_bar = 2;
constexpr int pipe_footer = 100;

bool has_rows(const Forecast& forecast) {
  return forecast.total.figures.count > 0 || forecast.total.goal;
}

/// How many columns there are for bars, or 0.
int bar_columns(const Table& table, const Terminal& terminal) {
  if (terminal.width <= 0) return pipe_bar;
  const int room = terminal.width - text_width(table).natural - gap_before_bar;
  return room < narrowest_bar ? 0 : std::min(room, widest_bar);
}

void add_bars(Table& table, const Forecast& forecast, const Terminal& terminal) {
  Int128 maximum = 0;
  for (const ForecastRow& row : forecast.rows) {
    maximum = std::max(maximum, row.figures.expected().minor);
  }
  const int columns = bar_columns(table, terminal);
  if (maximum == 0 || columns == 0) return;
  table.columns.push_back({"bar", ""});
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const Figures& figures = forecast.rows[i].figures;
    const std::vector<Segment> segments = {{figures.closed.minor, Fill::full},
                                           {figures.weighted.minor, Fill::dense}};
    table.rows[i].cells.emplace_back(bar(segments, maximum, columns, terminal));
  }
}

std::string table_text(std::span<const Forecast> forecasts, const Terminal& terminal) {
  Table table = forecast_table(forecasts, ForecastColumns::readable, terminal);
  if (terminal.width > 0) {
    for (Row& row : table.rows) {
      row.cells[0].text = fitted(shown(row.cells[0].text), widest_label, terminal);
    }
  }
  // Labels are cut only when no column is left to go.
  table.columns[0].may_cut = false;
  drop_to_fit(table, {"count", "pipeline", "best", "commit", "closed", "weighted"}, terminal);
  table.columns[0].may_cut = true;
  if (forecasts.size() == 1) add_bars(table, forecasts.front(), terminal);
  return to_text(table, terminal);
}

std::string aside_phrase(std::string_view name, const Aside& aside) {
  if (aside.count == 0) return {};
  std::string phrase = fmt::format("{} {}", name, counted(aside.count, "deal", "deals"));
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

bool has_targets(const Forecast& forecast) { return forecast.total.goal.has_value(); }

std::string apart_phrase(const ForecastPage& page) {
  if (page.forecasts.size() < 2) return {};
  const bool measured = std::any_of(page.forecasts.begin(), page.forecasts.end(), has_targets);
  return measured ? fmt::format("currencies are not added, targets count what is in {}",
                                page.forecasts.front().currency.code())
                  : "currencies are not added";
}

/// What the numbers mean, and what they do not hold.
std::string notes(const ForecastPage& page, const Terminal& terminal) {
  const Signs& sign = signs(terminal);
  const auto& all = page.forecasts;
  std::string out;
  if (std::any_of(all.begin(), all.end(), has_rows)) {
    out += footer({fmt::format("weighted = amount {} probability of open deals", sign.times),
                   "expected = closed + weighted"},
                  terminal);
  }
  std::vector<std::string> rules;
  if (std::any_of(all.begin(), all.end(), has_days_without_target)) {
    const bool of_owners = all.front().by.kind == Dimension::Kind::owner;
    rules.push_back(fmt::format("gap = target {} expected {}", sign.minus,
                                of_owners ? "of owners with a target, in its periods"
                                          : "in the periods that have a target"));
  }
  if (!all.empty() && all.front().by.kind == Dimension::Kind::tag) {
    rules.emplace_back("a deal is in the row of each of its tags, once in the total");
  }
  rules.push_back(apart_phrase(page));
  out += footer(rules, terminal);
  std::vector<std::string> limits;
  if (!page.filter.empty()) limits.push_back("filter " + page.filter);
  if (page.hides_targets) limits.emplace_back("targets are for all deals, so not shown");
  if (!page.left_out_phrase.empty()) {
    limits.push_back(page.left_out_phrase + ": totals are incomplete");
  }
  return out + footer(limits, terminal);
}

std::string page_heading(const ForecastPage& page, const Terminal& terminal) {
  const Forecast& first = page.forecasts.front();
  std::vector<std::string> codes;
  for (const Forecast& each : page.forecasts) codes.emplace_back(each.currency.code());
  return heading({page.title, "forecast by " + first.by.name, join_words(codes, "and"),
                  page.names_span ? span_phrase(first.span) : "", "as of " + to_long(first.as_of)},
                 terminal);
}

std::string section(const Forecast& forecast, const Terminal& terminal) {
  if (has_rows(forecast)) return table_text({&forecast, 1}, terminal);
  return footer({"nothing closes from " + span_phrase(forecast.span)}, terminal);
}

}  // namespace

std::string to_text(const ForecastPage& page, const Terminal& terminal) {
  if (page.forecasts.empty()) return {};
  Terminal below = terminal;
  if (below.width <= 0) below.width = pipe_footer;
  std::string out = page_heading(page, terminal) + "\n";
  const bool is_apart = page.forecasts.size() > 1;
  if (is_apart && page.forecasts.front().by.kind == Dimension::Kind::currency) {
    out += table_text(page.forecasts, terminal) + "\n";
    for (const Forecast& each : page.forecasts) out += not_in_table(each, is_apart, below);
    return out + "\n" + notes(page, below);
  }
  for (const Forecast& each : page.forecasts) {
    if (is_apart) out += heading({std::string(each.currency.code())}, terminal);
    out += section(each, terminal) + "\n";
    const std::string aside = not_in_table(each, false, below);
    if (!aside.empty()) out += aside + (is_apart ? "\n" : "");
  }
  return out + notes(page, below);
}

}  // namespace deals
