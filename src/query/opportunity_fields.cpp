// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>

#include "reading.hpp"

namespace deals {
namespace {

using Type = Field::Type;

Match customer_texts(const Subject& subject, const TextTest& test) {
  const auto by_id = test_text(subject.opportunity->customer.text, test);
  if (subject.customer == nullptr) return by_id;
  return either(by_id, test_text(subject.customer->name, test));
}

Match state_text(const Subject& subject, const TextTest& test) {
  return test(name_of(state_of(*subject.opportunity, subject.settings.config)));
}

Match category_text(const Subject& subject, const TextTest& test) {
  return test(name_of(category_of(*subject.opportunity, subject.settings.config)));
}

Match currency_text(const Subject& subject, const TextTest& test) {
  return test(currency_of(*subject.opportunity, subject.settings.config).code());
}

Match pipeline_text(const Subject& subject, const TextTest& test) {
  const auto& pipeline = subject.opportunity->pipeline;
  return test(pipeline.empty() ? std::string_view("default") : std::string_view(pipeline));
}

Match contact_texts(const Subject& subject, const TextTest& test) {
  auto found = Match::no;
  for (const auto& contact : subject.opportunity->contacts) {
    found = either(found, test_text(contact.name, test));
  }
  return found;
}

std::optional<Date> next_step_day(const Subject& subject) {
  const auto& next = subject.opportunity->next_step;
  return next ? next->on : std::nullopt;
}

std::optional<Decimal> probability(const Subject& subject) {
  return Decimal{probability_of(*subject.opportunity, subject.settings.config).hundredths, 2};
}

std::optional<Decimal> days_in_stage(const Subject& subject) {
  const auto since = stage_since(*subject.opportunity);
  if (!since) return std::nullopt;
  return Decimal{subject.settings.today - *since, 0};
}

std::vector<std::string> stage_names(const Config& config) {
  std::vector<std::string> names;
  const auto add = [&](const Pipeline& pipeline) {
    for (const auto& stage : pipeline.stages) {
      if (std::find(names.begin(), names.end(), stage.id) == names.end()) names.push_back(stage.id);
    }
  };
  add(config.pipeline);
  std::for_each(config.pipelines.begin(), config.pipelines.end(), add);
  return names;
}

std::vector<std::string> pipeline_names(const Config& config) {
  std::vector<std::string> names{"default"};
  for (const auto& pipeline : config.pipelines) names.push_back(pipeline.id);
  return names;
}

}  // namespace

std::vector<Field> opportunity_fields(const Config& config) {
  using Deal = Opportunity;
  std::vector<Field> fields{
      {"name", Type::text, text_at(&Deal::name)},
      {"id", Type::word, id_of<Deal>()},
      {"customer", Type::word, Texts(customer_texts)},
      {"stage", Type::word, text_at(&Deal::stage), stage_names(config)},
      {"state", Type::word, Texts(state_text), {"open", "won", "lost"}},
      {"pipeline", Type::word, Texts(pipeline_text), pipeline_names(config)},
      {"amount", Type::amount, Read<Money>([](auto& s) { return s.opportunity->amount; })},
      {"weighted", Type::amount,
       Read<Money>([](auto& s) { return weighted_of(*s.opportunity, s.settings.config); })},
      {"currency", Type::word, Texts(currency_text), currency_codes()},
      {"probability", Type::percent, Read<Decimal>(probability)},
      {"category", Type::word, Texts(category_text), category_names()},
      {"close", Type::day, Read<Date>([](auto& s) { return s.opportunity->close; })},
      {"closed", Type::past_day, Read<Date>([](auto& s) { return s.opportunity->closed; })},
      {"created", Type::past_day, creation_of<Deal>()},
      {"days_in_stage", Type::whole_number, Read<Decimal>(days_in_stage)},
      {"owner", Type::word, text_at(&Deal::owner)},
      {"type", Type::word, text_at(&Deal::type), config.types},
      {"source", Type::word, text_at(&Deal::source), config.sources},
      {"tag", Type::word, tags_of<Deal>()},
      {"lost_reason", Type::word, text_at(&Deal::lost_reason), config.lost_reasons},
      {"next_step", Type::day, Read<Date>(next_step_day)},
      {"contact", Type::text, Texts(contact_texts)},
      {"notes", Type::text, text_at(&Deal::notes)},
      {"external", Type::word, external_of<Deal>("")},
  };
  const auto where = [&](std::string_view name) -> Field& {
    return *std::find_if(fields.begin(), fields.end(), [&](auto& f) { return f.name == name; });
  };
  where("owner").names_a_person = true;
  where("pipeline").is_set = [](auto& s) { return !s.opportunity->pipeline.empty(); };
  where("currency").is_set = [](auto& s) { return s.opportunity->currency.has_value(); };
  where("probability").is_set = [](auto& s) { return s.opportunity->probability.has_value(); };
  where("category").is_set = [](auto& s) { return s.opportunity->category.has_value(); };
  where("next_step").is_set = [](auto& s) { return s.opportunity->next_step.has_value(); };
  return fields;
}

}  // namespace deals
