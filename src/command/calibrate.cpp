// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/command/calibrate.hpp>
#include <deals/render/calibration.hpp>
#include <deals/render/phrase.hpp>
#include <deals/text/edit.hpp>
#include <deals/text/parse.hpp>

#include "past_report.hpp"

namespace deals {
namespace {

constexpr const char* settings = "deals.toml";

/// Where the stage's table stands in deals.toml.
Path path_of(const StageCalibration& stage) {
  if (stage.pipeline.empty()) return {"stages", stage.index};
  return {"pipelines", stage.pipeline, "stages", stage.index};
}

Error has_no_stages() {
  return Error{.kind = ErrorKind::not_found,
               .message =
                   "deals.toml has no [[stages]] to write probabilities to: this book has "
                   "the default stages"}
      .hinted("declare them as [[stages]] in deals.toml first; docs/format.md shows them");
}

/// The text with the stage's probability as it is suggested. Only that value changes.
Result<std::string> with_suggestion(const std::string& text, const StageCalibration& stage) {
  auto tree = parse_toml(text, settings);
  if (!tree) return std::move(tree).error();
  Path path = path_of(stage);
  const Value* table = find(*tree, path);
  if (table == nullptr) return has_no_stages();
  const Value value = integer_value(stage.suggestion->hundredths / 100);
  const bool is_there = table->find("probability") != nullptr;
  path.emplace_back("probability");
  if (is_there) return set_value(text, path, value);
  const std::vector<std::string> order = {"id", "name", "probability", "category"};
  return insert_value(text, path, value, order);
}

/// `stages.proposal.probability`
std::string setting_of(const StageCalibration& stage) {
  const std::string before = stage.pipeline.empty() ? "" : "pipelines." + stage.pipeline + ".";
  return before + "stages." + stage.stage + ".probability";
}

std::string said(const StageCalibration& stage, const Terminal& terminal) {
  return fmt::format("{}: {} {} {}   {} of {} were won\n", setting_of(stage),
                     percent_phrase(stage.probability), arrow(terminal),
                     percent_phrase(*stage.suggestion), stage.won, stage.closed);
}

Result<void> write_suggestions(const Context& context, const Calibration& calibration,
                               Outcome& outcome) {
  auto before = context.files->read(settings);
  if (!before) return std::move(before).error();
  std::string text = *before;
  Json::Object fields;
  for (const StageCalibration& stage : calibration.stages) {
    if (!stage.suggestion) continue;
    auto changed = with_suggestion(text, stage);
    if (!changed) return std::move(changed).error();
    text = *std::move(changed);
    outcome.text += said(stage, context.terminal);
    fields.emplace_back(setting_of(stage),
                        Json(Json::Array{Json(stage.probability), Json(*stage.suggestion)}));
  }
  if (fields.empty()) {
    outcome.text = "nothing to write: no other probability is suggested\n";
    return {};
  }
  outcome.summary =
      "calibrated " + counted(fields.size(), "stage probability", "stage probabilities");
  outcome.changes.push_back({settings, *std::move(before), std::move(text)});
  outcome.records.push_back({"deals", settings, "changed", std::move(fields)});
  return {};
}

}  // namespace

void describe(Args& args, CalibrateOptions& options) {
  args.positional(options.filter, "FILTER", "learn from these opportunities, as in deals list",
                  false)
      .completes(Complete::filter);
  args.flag(options.write, "--write", "put the suggestions into deals.toml");
  args.example("deals calibrate");
  args.example("deals calibrate closed:2026-Q1..");
  args.example("deals calibrate --write --dry-run");
}

Result<Outcome> run(const Context& context, const CalibrateOptions& options) {
  Outcome outcome;
  auto found = filtered(context, options.filter, Scope::all, outcome, Depth::courses);
  if (!found) return std::move(found).error();
  const CalibrationPage page{report_scope(context, *found, nullptr),
                             calibration(context.view->book(), found->opportunities)};
  if (options.write) {
    auto written = write_suggestions(context, page.calibration, outcome);
    if (!written) return std::move(written).error();
    return outcome;
  }
  return shown_report(page, found->opportunities.empty(), context, std::move(outcome));
}

}  // namespace deals
