// SPDX-License-Identifier: MIT
#include <deals/render/accuracy.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/report_charts.hpp>
#include <span>

#include "figure.hpp"

namespace deals {
namespace {

/// One of the two things that were said.
struct Measure {
  std::string_view key;
  std::string_view heading;
  MoneySum AccuracyRow::*said;
  Deviation Accuracy::*deviation;
};

constexpr auto measures = std::to_array<Measure>({
    {"weighted", "Weighted", &AccuracyRow::weighted, &Accuracy::weighted},
    {"commit", "Commit", &AccuracyRow::commit, &Accuracy::commit},
});

MoneySum off(const AccuracyRow& row, const Measure& measure) {
  return {(row.*measure.said).minor - row.came.minor, row.came.currency};
}

std::string with_sign(const MoneySum& sum, bool decimals, const Terminal& terminal) {
  if (sum.minor == 0) return "0";
  const MoneySum size{sum.minor < 0 ? -sum.minor : sum.minor, sum.currency};
  return std::string(sum.minor < 0 ? signs(terminal).minus : "+") + to_grouped(size, decimals);
}

/// `+12.5 %`; empty when nothing came, which nothing is a share of.
std::string signed_share(Share share, const Terminal& terminal) {
  const bool is_below = share.part < 0;
  if (is_below) share.part = -share.part;
  const std::string text = share_phrase(share);
  if (text.empty() || share.part == 0) return text;
  return fmt::format("{}{}", is_below ? signs(terminal).minus : "+", text);
}

std::string raw_share(Share share) {
  const bool is_below = share.part < 0;
  if (is_below) share.part = -share.part;
  const std::string text = share_text(share);
  return is_below && !text.empty() && text != "0" ? "-" + text : text;
}

bool needs_decimals(const Accuracy& accuracy) {
  return std::any_of(accuracy.rows.begin(), accuracy.rows.end(), [](const AccuracyRow& row) {
    return has_decimals(row.weighted) || has_decimals(row.commit) || has_decimals(row.came);
  });
}

Row row_of(const AccuracyRow& row, bool decimals, bool has_currency, Style style,
           const Terminal& terminal) {
  Row out;
  out.cells.emplace_back(row.period.label, row.period.key, style);
  if (has_currency) out.cells.emplace_back(std::string(row.came.currency.code()));
  out.cells.push_back(count_cell(row.won_deals, style, terminal));
  out.cells.push_back(money_cell(row.came, decimals, style, terminal));
  for (const Measure& measure : measures) {
    const MoneySum difference = off(row, measure);
    const Share share{difference.minor, row.came.minor};
    out.cells.push_back(money_cell(row.*measure.said, decimals, style, terminal));
    out.cells.push_back(figure_cell(with_sign(difference, decimals, terminal), to_plain(difference),
                                    style, terminal));
    out.cells.push_back(
        figure_cell(signed_share(share, terminal), raw_share(share), style, terminal));
  }
  return out;
}

Table table_of(std::span<const Accuracy> all, bool has_currency, const Terminal& terminal) {
  Table table;
  table.columns = {{"period", capitalized(all.empty() ? "" : all.front().settings.by.name)}};
  if (has_currency) table.columns.push_back({"currency", "Currency"});
  table.columns.push_back({"won", "Won", Align::right});
  table.columns.push_back({"came", "Came", Align::right});
  for (const Measure& measure : measures) {
    const std::string key(measure.key);
    table.columns.push_back({key, std::string(measure.heading), Align::right});
    table.columns.push_back({key + "_off", "Off", Align::right});
    table.columns.push_back({key + "_off_percent", "%", Align::right});
  }
  for (const Accuracy& each : all) {
    const bool decimals = needs_decimals(each);
    for (const AccuracyRow& row : each.rows) {
      table.rows.push_back(row_of(row, decimals, has_currency, Style::plain, terminal));
    }
    if (all.size() > 1) continue;
    table.totals.push_back(row_of(each.total, decimals, has_currency, Style::strong, terminal));
  }
  table.rules = true;
  return table;
}

/// `weighted: bias +1,200 a month (+5.1 %), error 12.3 %`
std::string verdict(const Accuracy& accuracy, const Measure& measure, const Terminal& terminal) {
  const Deviation& deviation = accuracy.*measure.deviation;
  const MoneySum bias = deviation.bias();
  std::string text =
      fmt::format("{}: bias {} a {}", measure.key, with_sign(bias, has_decimals(bias), terminal),
                  accuracy.settings.by.name);
  const std::string share = signed_share(deviation.bias_share(), terminal);
  if (share.empty()) return text + ", and nothing came that it is a share of";
  return text + fmt::format(" ({}), error {}", share, share_phrase(deviation.error()));
}

/// How far it was off, and what it could not look at.
std::string verdicts(const Accuracy& accuracy, const Terminal& terminal) {
  std::string out;
  for (const Measure& measure : measures) {
    out += footer({verdict(accuracy, measure, terminal)}, terminal);
  }
  if (accuracy.without_history == 0) return out;
  return out + footer({fmt::format("left out: {} without history from before, of which nobody "
                                   "knows what was said",
                                   grouped_count(accuracy.without_history, "deal", "deals"))},
                      terminal);
}

std::string section(const Accuracy& accuracy, const Terminal& terminal) {
  Table table = table_of({&accuracy, 1}, false, terminal);
  drop_to_fit(table, {"won", "commit_off_percent", "weighted_off_percent"}, terminal);
  return to_text(table, terminal) + "\n" + verdicts(accuracy, below_table(terminal));
}

std::vector<std::string> heading_of(const AccuracyPage& page) {
  std::vector<std::string> codes;
  for (const Accuracy& each : page.accuracies) codes.emplace_back(each.currency.code());
  return {"accuracy by " + page.accuracies.front().settings.by.name, join_words(codes, "and")};
}

/// Of a history that has not seen a whole period.
std::string too_young(const AccuracyPage& page) {
  return fmt::format("no {} is over since the book's history began: nothing to learn from yet\n",
                     page.accuracies.front().settings.by.name);
}

/// What the columns mean.
std::string notes(const AccuracyPage& page, const Terminal& terminal) {
  const std::string_view minus = signs(terminal).minus;
  return footer({"said on a period's first day: what was won by then, and weighted or commit"},
                terminal) +
         footer({fmt::format("off = said {} came", minus),
                 fmt::format("bias = mean of said {} came", minus),
                 "error = sum of what it was off either way, of what came"},
                terminal) +
         report_limits(page.about, terminal);
}

Json to_json(const AccuracyRow& row) {
  Json::Object object = {{"key", Json::text_or_null(row.period.key)},
                         {"label", row.period.label},
                         {"from", row.days.first},
                         {"to", row.days.last},
                         {"won", row.won_deals},
                         {"came", row.came}};
  for (const Measure& measure : measures) {
    const MoneySum difference = off(row, measure);
    const std::string percent = raw_share({difference.minor, row.came.minor});
    const std::string key(measure.key);
    object.emplace_back(key, row.*measure.said);
    object.emplace_back(key + "_off", difference);
    object.emplace_back(key + "_off_percent", percent.empty() ? Json() : Json::number(percent));
  }
  return Json(std::move(object));
}

Json to_json(const Deviation& deviation) {
  const std::string share = raw_share(deviation.bias_share());
  return Json(Json::Object{{"bias", deviation.bias()},
                           {"bias_percent", share.empty() ? Json() : Json::number(share)},
                           {"error_percent", share_json(deviation.error())}});
}

Json to_json(const Accuracy& accuracy, const ReportScope& about) {
  Json::Array rows;
  for (const AccuracyRow& row : accuracy.rows) rows.push_back(to_json(row));
  const bool has_rows = !accuracy.rows.empty();
  Json::Object object = {{"currency", accuracy.currency.code()},
                         {"from", has_rows ? Json(accuracy.settings.span.first) : Json()},
                         {"to", has_rows ? Json(accuracy.settings.span.last) : Json()},
                         {"by", accuracy.settings.by.name},
                         {"rows", Json(std::move(rows))},
                         {"total", to_json(accuracy.total)},
                         {"weighted", to_json(accuracy.weighted)},
                         {"commit", to_json(accuracy.commit)},
                         {"without_history", accuracy.without_history}};
  add_limits(object, about);
  return Json(std::move(object));
}

}  // namespace

std::string to_text(const AccuracyPage& page, const Terminal& terminal) {
  if (page.accuracies.empty()) return {};
  if (page.accuracies.front().rows.empty()) return too_young(page);
  std::string out = report_heading(page.about, heading_of(page), terminal) + "\n";
  for (const Accuracy& each : page.accuracies) {
    if (page.accuracies.size() > 1) out += heading({std::string(each.currency.code())}, terminal);
    out += section(each, terminal);
    if (page.accuracies.size() > 1) out += "\n";
  }
  return out + notes(page, below_table(terminal));
}

ReportPage to_page(const AccuracyPage& page) {
  if (page.accuracies.empty()) return {};
  const Terminal wide = page_terminal();
  ReportPage out = report_page(page.about, heading_of(page));
  if (page.accuracies.front().rows.empty()) {
    out.notes = page_notes(too_young(page));
    return out;
  }
  for (const Accuracy& each : page.accuracies) {
    const std::string code(page.accuracies.size() > 1 ? each.currency.code() : "");
    out.sections.push_back({code, table_of({&each, 1}, false, wide), to_chart(each),
                            page_notes(verdicts(each, wide))});
  }
  out.notes = page_notes(notes(page, wide));
  return out;
}

Table to_table(const AccuracyPage& page, const Terminal& terminal) {
  return table_of(page.accuracies, true, terminal);
}

Json to_json(const AccuracyPage& page) {
  Json::Array each;
  for (const Accuracy& accuracy : page.accuracies) each.push_back(to_json(accuracy, page.about));
  return one_or_each(std::move(each), page.about.is_apart);
}

}  // namespace deals
