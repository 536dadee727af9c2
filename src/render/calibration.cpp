// SPDX-License-Identifier: MIT
#include <deals/render/calibration.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/report_charts.hpp>

#include "figure.hpp"

namespace deals {
namespace {

/// `0.2137`, or "".
std::string score_text(const BrierScore& score) {
  const auto parts = score.ten_thousandths();
  return parts ? fmt::format("{}.{:04}", *parts / 10'000, *parts % 10'000) : "";
}

Json score_json(const BrierScore& score) {
  const auto parts = score.ten_thousandths();
  return parts ? decimal_json(*parts, 4) : Json();
}

/// `8 of 12`
std::string deals_text(const StageCalibration& stage) {
  if (stage.closed == 0) return {};
  return fmt::format("{} of {}", grouped(stage.won), grouped(stage.closed));
}

/// `25 to 68 %`: more digits would promise too much.
std::string interval_text(const StageCalibration& stage) {
  if (!stage.interval) return {};
  const auto whole = [](Percent percent) {
    return static_cast<int>(divide_half_even(percent.hundredths, 100));
  };
  return fmt::format("{} to {} %", whole(stage.interval->low), whole(stage.interval->high));
}

std::string label_of(const StageCalibration& stage) {
  return stage.pipeline.empty() ? stage.name : fmt::format("{} ({})", stage.name, stage.pipeline);
}

std::string key_of(const StageCalibration& stage) {
  return stage.pipeline.empty() ? stage.stage : stage.pipeline + "/" + stage.stage;
}

Cell bound_cell(const StageCalibration& stage, Percent Interval::*bound) {
  const std::string text = stage.interval ? to_text((*stage.interval).*bound) : "";
  return {text, text};
}

enum class Columns { readable, all };

Row line(const StageCalibration& stage, Columns columns, const Terminal& terminal) {
  const auto plain = [&](const std::string& text, const std::string& raw) {
    return figure_cell(text, raw, Style::plain, terminal);
  };
  Row row;
  row.cells.emplace_back(label_of(stage), key_of(stage));
  row.cells.push_back(plain(percent_phrase(stage.probability), to_text(stage.probability)));
  row.cells.push_back(share_cell(stage.share(), Style::plain, terminal));
  if (columns == Columns::readable) {
    row.cells.push_back(plain(deals_text(stage), ""));
    row.cells.push_back(plain(interval_text(stage), ""));
  } else {
    row.cells.push_back(count_cell(stage.won, Style::plain, terminal));
    row.cells.push_back(count_cell(stage.closed, Style::plain, terminal));
    row.cells.push_back(bound_cell(stage, &Interval::low));
    row.cells.push_back(bound_cell(stage, &Interval::high));
  }
  row.cells.push_back(plain(score_text(stage.brier), score_text(stage.brier)));
  const auto& suggestion = stage.suggestion;
  row.cells.push_back(figure_cell(suggestion ? percent_phrase(*suggestion) : "",
                                  suggestion ? to_text(*suggestion) : "", Style::warning,
                                  terminal));
  return row;
}

Table calibration_table(const Calibration& calibration, Columns columns, const Terminal& terminal) {
  Table table;
  table.columns = {{"key", "Stage", Align::left, true},
                   {"probability", "Probability", Align::right},
                   {"share", "Won", Align::right}};
  if (columns == Columns::readable) {
    table.columns.push_back({"deals", "Deals", Align::right});
    table.columns.push_back({"interval", "90 % interval", Align::right});
  } else {
    table.columns.push_back({"won", "Won", Align::right});
    table.columns.push_back({"closed", "Closed", Align::right});
    table.columns.push_back({"low", "Low", Align::right});
    table.columns.push_back({"high", "High", Align::right});
  }
  table.columns.push_back({"brier", "Brier", Align::right});
  table.columns.push_back({"suggestion", "Suggestion", Align::right});
  for (const StageCalibration& stage : calibration.stages) {
    table.rows.push_back(line(stage, columns, terminal));
  }
  table.rules = true;
  return table;
}

std::string table_text(const Calibration& calibration, const Terminal& terminal) {
  Table table = calibration_table(calibration, Columns::readable, terminal);
  table.columns[0].may_cut = false;
  drop_to_fit(table, {"brier"}, terminal);
  table.columns[0].may_cut = true;
  return to_text(table, terminal);
}

/// What to do now: write suggestions, or wait.
std::string advice(const Calibration& calibration) {
  const auto suggestions =
      std::count_if(calibration.stages.begin(), calibration.stages.end(),
                    [](const StageCalibration& stage) { return stage.suggestion.has_value(); });
  if (suggestions > 0) return "--write puts the suggestions into deals.toml";
  const bool has_enough =
      std::any_of(calibration.stages.begin(), calibration.stages.end(),
                  [](const StageCalibration& stage) { return stage.closed >= enough_to_suggest; });
  if (has_enough) return "nothing to suggest: what is set agrees with what came";
  return fmt::format("nothing to suggest: that takes {} closed deals of a stage",
                     enough_to_suggest);
}

std::string score_line(const Calibration& calibration, const Terminal& terminal) {
  if (calibration.brier.count == 0) return {};
  return footer(
      {fmt::format("Brier score {} of {}", score_text(calibration.brier),
                   grouped_count(calibration.brier.count, "probability", "probabilities")),
       "0 is always right, 0.25 is always saying 50 %"},
      terminal);
}

std::string counts_line(const Calibration& calibration, const Terminal& terminal) {
  std::vector<std::string> parts = {fmt::format("{}", grouped(calibration.closed)) +
                                    (calibration.closed == 1 ? " closed deal" : " closed deals")};
  if (calibration.open > 0) {
    parts.push_back(fmt::format("{} open, not counted", grouped(calibration.open)));
  }
  if (calibration.unknown > 0) {
    parts.push_back(fmt::format("{} of which no stage is known", grouped(calibration.unknown)));
  }
  return footer(parts, terminal);
}

/// What follows from it, and what it rests on.
std::string notes(const Calibration& all, const Terminal& terminal) {
  if (all.closed == 0) {
    return footer({"no deal is closed, so there is nothing to hold against"}, terminal);
  }
  return footer({advice(all)}, terminal) + score_line(all, terminal) + counts_line(all, terminal);
}

Json to_json(const StageCalibration& stage) {
  const auto& interval = stage.interval;
  return Json(Json::Object{{"key", key_of(stage)},
                           {"label", label_of(stage)},
                           {"probability", stage.probability},
                           {"share", share_json(stage.share())},
                           {"won", stage.won},
                           {"closed", stage.closed},
                           {"low", interval ? Json(interval->low) : Json()},
                           {"high", interval ? Json(interval->high) : Json()},
                           {"brier", score_json(stage.brier)},
                           {"suggestion", stage.suggestion}});
}

}  // namespace

std::string to_text(const CalibrationPage& page, const Terminal& terminal) {
  return report_heading(page.about, {"calibration"}, terminal) + "\n" +
         table_text(page.calibration, terminal) + "\n" +
         notes(page.calibration, below_table(terminal)) + report_limits(page.about, terminal);
}

ReportPage to_page(const CalibrationPage& page) {
  const Terminal wide = page_terminal();
  ReportPage out = report_page(page.about, {"calibration"});
  out.sections = {{"", calibration_table(page.calibration, Columns::readable, wide),
                   to_chart(page.calibration)}};
  out.notes = page_notes(notes(page.calibration, wide) + report_limits(page.about, wide));
  return out;
}

Table to_table(const CalibrationPage& page, const Terminal& terminal) {
  return calibration_table(page.calibration, Columns::all, terminal);
}

Json to_json(const CalibrationPage& page) {
  const Calibration& all = page.calibration;
  Json::Array rows;
  for (const StageCalibration& stage : all.stages) rows.push_back(to_json(stage));
  Json::Object object = {{"as_of", page.about.as_of},
                         {"rows", Json(std::move(rows))},
                         {"total", Json(Json::Object{{"brier", score_json(all.brier)},
                                                     {"probabilities", all.brier.count}})},
                         {"closed", all.closed},
                         {"open", all.open},
                         {"unknown", all.unknown}};
  add_limits(object, page.about);
  return Json(std::move(object));
}

}  // namespace deals
