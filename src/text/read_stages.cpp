// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "read_config.hpp"
#include "read_extra.hpp"

namespace deals {
namespace {

/// A stage as declared, before what it leaves out is filled in.
struct StageDraft {
  Stage stage;
  std::optional<Percent> probability;
  std::optional<Category> category;
};

template <auto Member>
void read_stage_member(Reading& in, const Entry& from, StageDraft& to) {
  read_value(in, from, to.stage.*Member);
}

void read_outcome(Reading& in, const Entry& from, StageDraft& to) {
  read_choice(in, from, "outcome", named({State::open, State::won, State::lost}), to.stage.outcome);
}

void read_stage_id(Reading& in, const Entry& from, StageDraft& to) {
  read_value(in, from, to.stage.id);
  if (from.value.kind != Value::Kind::string || is_valid_id(to.stage.id)) return;
  Error error =
      data_error(fmt::format("\"{}\" cannot be a stage's id", shown(to.stage.id)), "bad-id");
  const std::string better = slug(to.stage.id);
  in.fail(std::move(error).hinted(
              is_valid_id(better)
                  ? fmt::format("write id = \"{}\"; the name is free", better)
                  : "ids are made of the letters a to z, digits and dashes; the name is free"),
          from.value.region);
}

constexpr auto stage_fields = std::to_array<Field<StageDraft>>({
    {"id", read_stage_id},
    {"name", read_stage_member<&Stage::name>},
    {"probability", read_member<&StageDraft::probability>},
    {"category", read_member<&StageDraft::category>},
    {"outcome", read_outcome},
    {"stale_days",
     [](Reading& in, const Entry& from, StageDraft& to) {
       int days = 0;
       read_integer(in, from, 0, 36500, days);
       to.stage.stale_days = days;
     }},
    {"requires", read_stage_member<&Stage::required_fields>},
});

/// Won and lost speak for themselves; a setting that says otherwise would silently do nothing.
void fill_closed(Reading& in, const std::vector<Entry>& entries, StageDraft& draft) {
  const bool won = draft.stage.outcome == State::won;
  draft.stage.probability = won ? Percent{10000} : Percent{};
  draft.stage.category = won ? Category::closed : Category::omitted;
  const auto ignored = [&](const char* key, std::string_view always) {
    in.note(data_error(fmt::format("{} of the stage \"{}\" has no effect: {} is always {}", key,
                                   shown(draft.stage.id), won ? "won" : "lost", always),
                       "")
                .coded("unused-setting", Severity::warning),
            find_entry(entries, key)->value.region);
  };
  if (draft.probability.value_or(draft.stage.probability) != draft.stage.probability) {
    ignored("probability", won ? "100 %" : "0 %");
  }
  if (draft.category.value_or(draft.stage.category) != draft.stage.category) {
    ignored("category", name_of(draft.stage.category));
  }
}

void check_required_fields(Reading& in, const Entry* from, const Config& config) {
  if (from == nullptr) return;
  std::vector<std::string> known = opportunity_keys();
  for (const FieldDeclaration& field : config.opportunity_fields) known.push_back(field.name);
  for (const Value& item : from->value.items) {
    if (std::find(known.begin(), known.end(), item.text) != known.end()) continue;
    Error warning = data_error(fmt::format("unknown field \"{}\"", shown(item.text)), "")
                        .coded("unknown-field", Severity::warning);
    auto hint = did_you_mean(item.text, known);
    in.note(std::move(warning).hinted(
                hint ? *std::move(hint)
                     : fmt::format("declare it as [fields.opportunity.{}]", shown(item.text))),
            item.region);
  }
}

StageDraft draft_of(Reading& in, const Value& table, const std::string& path,
                    const Config& config) {
  StageDraft draft;
  const auto unknown = read_fields<StageDraft>(in, table.entries, std::span(stage_fields), draft);
  const Entry* id = find_entry(table.entries, "id");
  if (id == nullptr) in.fail(data_error("a stage without \"id\"", "missing-key"), table.region);
  warn_of_unknown(in, unknown, path + draft.stage.id + ".", keys_of<StageDraft>(stage_fields));
  check_required_fields(in, find_entry(table.entries, "requires"), config);
  if (draft.stage.name.empty()) draft.stage.name = draft.stage.id;
  if (draft.stage.outcome != State::open) fill_closed(in, table.entries, draft);
  return draft;
}

/// Open stages that do not say how likely they are go from 0 towards won's 100 in even steps.
void fill_open(std::vector<StageDraft>& drafts) {
  const auto is_open = [](const StageDraft& each) { return each.stage.outcome == State::open; };
  const auto count = std::count_if(drafts.begin(), drafts.end(), is_open);
  std::int64_t position = 0;
  for (StageDraft& draft : drafts) {
    if (!is_open(draft)) continue;
    const auto even = narrow(divide_half_even(Int128{position} * 10000, count)).value_or(0);
    draft.stage.probability = draft.probability.value_or(Percent{static_cast<std::int32_t>(even)});
    draft.stage.category = draft.category.value_or(Category::pipeline);
    ++position;
  }
}

/// A process has a beginning and both ends.
void check_outcomes(Reading& in, const Entry& from, const std::vector<Stage>& stages) {
  if (in.failed()) return;
  for (State state : {State::open, State::won, State::lost}) {
    if (std::any_of(stages.begin(), stages.end(),
                    [&](const Stage& stage) { return stage.outcome == state; })) {
      continue;
    }
    Error error = data_error(fmt::format("no {} stage", name_of(state)), "missing-stage");
    in.fail(std::move(error).hinted(
                state == State::open
                    ? "add a stage without \"outcome\""
                    : fmt::format("add a stage with outcome = \"{}\"", name_of(state))),
            from.key_region);
  }
}

}  // namespace

void read_stages(Reading& in, const Entry& from, const std::string& path, const Config& config,
                 std::vector<Stage>& to) {
  std::vector<StageDraft> drafts;
  for (const Value& table : tables_in(in, from)) {
    StageDraft draft = draft_of(in, table, path, config);
    const bool twice = std::any_of(drafts.begin(), drafts.end(), [&](const StageDraft& each) {
      return each.stage.id == draft.stage.id;
    });
    if (const Entry* id = find_entry(table.entries, "id"); twice && id != nullptr) {
      in.fail(data_error(fmt::format("two stages with the id \"{}\"", shown(draft.stage.id)),
                         "duplicate-id"),
              id->value.region);
    }
    drafts.push_back(std::move(draft));
  }
  fill_open(drafts);
  to.clear();
  for (StageDraft& draft : drafts) to.push_back(std::move(draft.stage));
  check_outcomes(in, from, to);
}

void read_pipelines(Reading& in, const Entry& from, Config& to) {
  if (!is_table(in, from)) return;
  const std::vector<std::string> known = {"stages"};
  for (const Entry& entry : from.value.entries) {
    if (!is_valid_id(entry.key)) {
      in.fail(
          data_error(fmt::format("\"{}\" cannot be a pipeline's id", shown(entry.key)), "bad-id"),
          entry.key_region);
    }
    if (!is_table(in, entry)) continue;
    const std::string path = fmt::format("pipelines.{}.", entry.key);
    Pipeline& pipeline = to.pipelines.emplace_back();
    pipeline.id = entry.key;
    std::vector<const Entry*> unknown;
    for (const Entry& each : entry.value.entries) {
      if (each.key != "stages") unknown.push_back(&each);
    }
    warn_of_unknown(in, unknown, path, known);
    if (const Entry* stages = find_entry(entry.value.entries, "stages")) {
      read_stages(in, *stages, path + "stages.", to, pipeline.stages);
    } else {
      in.fail(data_error(fmt::format("the pipeline \"{}\" has no stages", shown(entry.key)),
                         "missing-stage"),
              entry.key_region);
    }
  }
}

}  // namespace deals
