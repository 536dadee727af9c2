// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/fields.hpp>
#include <deals/command/find_stage.hpp>

namespace deals {
namespace {

const Pipeline& pipeline_of(const Config& config, const Opportunity& opportunity) {
  const Pipeline* pipeline = config.find_pipeline(opportunity.pipeline);
  return pipeline == nullptr ? config.pipeline : *pipeline;
}

/// The pipeline other than `ours` that has a stage of this id, or null.
const Pipeline* other_with(const Config& config, const Pipeline& ours, std::string_view stage) {
  if (&config.pipeline != &ours && config.pipeline.find(stage) != nullptr) return &config.pipeline;
  for (const Pipeline& each : config.pipelines) {
    if (&each != &ours && each.find(stage) != nullptr) return &each;
  }
  return nullptr;
}

std::string title(const Pipeline& pipeline) {
  return pipeline.id.empty() ? "the default pipeline"
                             : fmt::format("the pipeline \"{}\"", pipeline.id);
}

}  // namespace

Result<const Stage*> find_stage(const Config& config, const Opportunity& opportunity,
                                std::string_view name) {
  const Pipeline& pipeline = pipeline_of(config, opportunity);
  if (const Stage* stage = pipeline.find(name)) return stage;
  std::vector<std::string> ids;
  for (const Stage& stage : pipeline.stages) {
    if (fold(stage.name) == fold(name)) return &stage;
    ids.push_back(stage.id);
  }
  if (const Pipeline* other = other_with(config, pipeline, name)) {
    return usage_error(fmt::format("\"{}\" is a stage of {}, but {} is in {}", shown(name),
                                   title(*other), opportunity.id.text, title(pipeline)))
        .hinted("its stages are " + join_words(ids, "and"));
  }
  Error error = usage_error(fmt::format("unknown stage \"{}\"", shown(name)));
  if (auto hint = did_you_mean(name, ids)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("the stages are " + join_words(ids, "and"));
}

Result<const Stage*> find_open_stage(const Config& config, const Opportunity& opportunity,
                                     std::string_view name) {
  auto stage = find_stage(config, opportunity, name);
  if (!stage || (*stage)->outcome == State::open) return stage;
  const bool is_won = (*stage)->outcome == State::won;
  const std::string id = opportunity.id.text.empty() ? "ID" : opportunity.id.text;
  return usage_error(fmt::format("\"{}\" is where {} opportunities go", (*stage)->id,
                                 name_of((*stage)->outcome)))
      .hinted(is_won ? fmt::format("deals close-won {}", id)
                     : fmt::format("deals close-lost {} --reason REASON", id));
}

std::vector<std::string> missing_fields(const Stage& stage, const Opportunity& opportunity) {
  std::vector<std::string> missing;
  for (const std::string& field : stage.required_fields) {
    const std::string value = field_json(opportunity, field).compact();
    if (value == "null" || value == "[]") missing.push_back(field);
  }
  return missing;
}

Result<void> check_required(const Stage& stage, const Opportunity& opportunity) {
  const auto missing = missing_fields(stage, opportunity);
  if (missing.empty()) return {};
  std::string settings;
  for (const std::string& field : missing) settings += fmt::format(" {}=VALUE", shown(field));
  return usage_error(fmt::format("{} cannot enter \"{}\" without {}", opportunity.id.text,
                                 shown(stage.id), join_words(missing, "and")))
      .hinted(fmt::format("deals set {}{}", opportunity.id.text, settings));
}

}  // namespace deals
