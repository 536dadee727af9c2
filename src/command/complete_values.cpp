// SPDX-License-Identifier: MIT
#include "complete_values.hpp"

#include <deals/command/config.hpp>
#include <deals/command/fields.hpp>
#include <deals/report/dimension.hpp>
#include <deals/text/record.hpp>
#include <set>

namespace deals {
namespace {

void add_all(Answers& answers, const std::vector<std::string>& words, std::string_view meaning,
             std::string_view behind = "") {
  for (const std::string& word : words) {
    answers.push_back({word + std::string(behind), std::string(meaning)});
  }
}

/// There may be very many: only those that go on from `word`.
void add_ids(Answers& answers, const Context& context, RecordKind kind, std::string_view word,
             const std::string& above = "") {
  auto names = context.view->files().list(above + std::string(directory_of(kind)));
  if (!names) return;
  constexpr std::string_view extension = ".toml";
  for (const std::string& name : *names) {
    if (!name.ends_with(extension) || !name.starts_with(word)) continue;
    answers.push_back({name.substr(0, name.size() - extension.size()), std::string(name_of(kind))});
  }
}

void add_leads(Answers& answers, const Context& context) {
  context.view->read_to(Depth::figures);
  for (const Customer& customer : context.view->book().customers) {
    if (customer.status == CustomerStatus::lead)
      answers.push_back({customer.id.text, customer.name});
  }
}

void add_stages(Answers& answers, const Config& config, std::string_view before = "") {
  const auto add = [&](const Pipeline& pipeline) {
    for (const Stage& stage : pipeline.stages) {
      answers.push_back({std::string(before) + stage.id, stage.name});
    }
  };
  add(config.pipeline);
  for (const Pipeline& pipeline : config.pipelines) add(pipeline);
}

void add_owners(Answers& answers, const Context& context, std::string_view before = "") {
  std::set<std::string> owners = {context.me()};
  context.view->read_to(Depth::figures);
  for (const Opportunity& each : context.view->book().opportunities) {
    if (!each.owner.empty()) owners.insert(each.owner);
  }
  for (const std::string& owner : owners) answers.push_back({std::string(before) + owner, "owner"});
}

void add_terms(Answers& answers, const Context& context, std::string_view word) {
  if (word.starts_with("stage:")) return add_stages(answers, context.config(), "stage:");
  if (word.starts_with("owner:")) return add_owners(answers, context, "owner:");
  if (word.starts_with("is:")) {
    for (const char* state : {"open", "won", "lost", "closed", "overdue", "stale", "unowned"}) {
      answers.push_back({std::string("is:") + state, "state"});
    }
    return;
  }
  add_all(answers, filter_fields(RecordKind::opportunity, context.config()), "field", ":");
  answers.push_back({"is:", "open, won, lost, overdue, …"});
  answers.push_back({"has:", "a field that is set"});
}

/// Each dimension; behind the first of two and a comma the others.
void add_dimensions(Answers& answers, const Config& config, std::string_view word) {
  const auto names = dimension_names(config);
  const auto comma = word.find(',');
  const std::string before(comma == word.npos ? "" : word.substr(0, comma + 1));
  for (const std::string& name : names) {
    if (name + "," != before) answers.push_back({before + name, "dimension"});
  }
}

void add_periods(Answers& answers, const Config& config) {
  for (const std::string& name : dimension_names(config)) {
    const auto dimension = parse_dimension(name, config);
    if (dimension && dimension->is_period()) answers.push_back({name, "period"});
  }
}

void add_records(Answers& answers, Complete complete, const Context& context,
                 std::string_view word) {
  switch (complete) {
    case Complete::opportunity:
      return add_ids(answers, context, RecordKind::opportunity, word);
    case Complete::customer:
      return add_ids(answers, context, RecordKind::customer, word);
    case Complete::record:
      add_ids(answers, context, RecordKind::opportunity, word);
      return add_ids(answers, context, RecordKind::customer, word);
    case Complete::archived:
      add_ids(answers, context, RecordKind::opportunity, word, "archive/");
      return add_ids(answers, context, RecordKind::customer, word, "archive/");
    case Complete::lead:
      return add_leads(answers, context);
    case Complete::owner:
      return add_owners(answers, context);
    case Complete::filter:
      return add_terms(answers, context, word);
    default:
      break;
  }
}

void add_settings(Answers& answers, Complete complete, const Config& config) {
  switch (complete) {
    case Complete::stage:
      return add_stages(answers, config);
    case Complete::pipeline:
      for (const Pipeline& each : config.pipelines) answers.push_back({each.id, "pipeline"});
      break;
    case Complete::lost_reason:
      return add_all(answers, config.lost_reasons, "reason");
    case Complete::field:
      return add_all(answers, field_names(RecordKind::opportunity, config), "field", "=");
    case Complete::column:
      return add_all(answers, filter_fields(RecordKind::opportunity, config), "column");
    case Complete::report:
      for (const SavedReport& each : config.reports) answers.push_back({each.name, "report"});
      break;
    case Complete::setting:
      for (const Setting& each : settings_of(config)) answers.push_back({each.key, each.value});
      break;
    default:
      break;
  }
}

void add_dimensions(Answers& answers, Complete complete, const Config& config,
                    std::string_view word) {
  switch (complete) {
    case Complete::loss_dimension:
      answers.push_back({"reason", "dimension"});
      return add_all(answers, dimension_names(config), "dimension");
    case Complete::dimension:
      return add_all(answers, dimension_names(config), "dimension");
    case Complete::dimensions:
      return add_dimensions(answers, config, word);
    case Complete::period:
      return add_periods(answers, config);
    default:
      break;
  }
}

void add_revisions(Answers& answers, const Context& context) {
  if (!context.revisions) return;
  const auto revisions = context.revisions();
  if (revisions) add_all(answers, (*revisions)->names(), "revision");
}

}  // namespace

Answers values_for(const ArgSpec& spec, const Context& context, std::string_view word) {
  Answers answers;
  add_all(answers, spec.choices, spec.help);
  if (spec.complete == Complete::revision) add_revisions(answers, context);
  if (context.view == nullptr) return answers;
  add_records(answers, spec.complete, context, word);
  add_settings(answers, spec.complete, context.config());
  add_dimensions(answers, spec.complete, context.config(), word);
  return answers;
}

}  // namespace deals
