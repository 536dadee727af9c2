// SPDX-License-Identifier: MIT
#include <deals/model/opportunity.hpp>

#include <algorithm>
#include <utility>

#include "external.hpp"

namespace deals {
namespace {

std::optional<std::string> unless_empty(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return text;
}

/// Stages of different pipelines are different, even under one id.
using PlaceInProcess = std::pair<std::string, std::string>;

PlaceInProcess place_of(const Tracked& fields) {
  return {fields.pipeline.value_or(""), fields.stage.value_or("")};
}

}  // namespace

bool Opportunity::operator==(const Opportunity& other) const {
  return id == other.id && name == other.name && customer == other.customer &&
         stage == other.stage && amount == other.amount && currency == other.currency &&
         close == other.close && probability == other.probability && category == other.category &&
         owner == other.owner && type == other.type && source == other.source &&
         pipeline == other.pipeline && tags == other.tags && are_same(external, other.external) &&
         next_step == other.next_step && closed == other.closed &&
         lost_reason == other.lost_reason && notes == other.notes && contacts == other.contacts &&
         tasks == other.tasks && history == other.history && same(items, other.items) &&
         same(extra, other.extra);
}

Tracked tracked_of(const Opportunity& opportunity) {
  Tracked fields;
  fields.stage = opportunity.stage;
  if (const auto& amount = opportunity.amount) {
    fields.amount = Decimal{amount->minor, amount->currency.digits()};
  }
  fields.currency = opportunity.currency;
  fields.close = opportunity.close;
  fields.probability = opportunity.probability;
  fields.category = opportunity.category;
  fields.owner = unless_empty(opportunity.owner);
  fields.pipeline = unless_empty(opportunity.pipeline);
  fields.lost_reason = unless_empty(opportunity.lost_reason);
  fields.closed = opportunity.closed;
  return fields;
}

const Stage& stage_of(const Opportunity& opportunity, const Config& config) {
  static const Stage nowhere;
  const Pipeline* pipeline = config.find_pipeline(opportunity.pipeline);
  const Stage* stage = pipeline == nullptr ? nullptr : pipeline->find(opportunity.stage);
  return stage == nullptr ? nowhere : *stage;
}

const std::string& stage_name(const Opportunity& opportunity, const Config& config) {
  const Stage& stage = stage_of(opportunity, config);
  return stage.name.empty() ? opportunity.stage : stage.name;
}

State state_of(const Opportunity& opportunity, const Config& config) {
  return stage_of(opportunity, config).outcome;
}

Percent probability_of(const Opportunity& opportunity, const Config& config) {
  const Stage& stage = stage_of(opportunity, config);
  if (stage.outcome == State::won) return Percent{100'00};
  if (stage.outcome == State::lost) return Percent{0};
  return opportunity.probability.value_or(stage.probability);
}

Category category_of(const Opportunity& opportunity, const Config& config) {
  const Stage& stage = stage_of(opportunity, config);
  if (stage.outcome == State::won) return Category::closed;
  if (stage.outcome == State::lost) return Category::omitted;
  return opportunity.category.value_or(stage.category);
}

Currency currency_of(const Opportunity& opportunity, const Config& config) {
  return opportunity.currency.value_or(config.currency);
}

std::optional<Money> weighted_of(const Opportunity& opportunity, const Config& config) {
  if (!opportunity.amount || state_of(opportunity, config) != State::open ||
      category_of(opportunity, config) == Category::omitted) {
    return std::nullopt;
  }
  return weighted(*opportunity.amount, probability_of(opportunity, config));
}

std::optional<Date> created_on(const History& history) {
  const auto events = in_order_of_time(history);
  if (events.empty()) return std::nullopt;
  const auto created = std::find_if(events.begin(), events.end(), [](const Event* event) {
    return event->kind == EventKind::created;
  });
  return date_of((created == events.end() ? events.front() : *created)->at);
}

std::optional<Date> stage_since(const Opportunity& opportunity) {
  Tracked fields;
  PlaceInProcess place;
  std::optional<Date> since;
  for (const Event* event : in_order_of_time(opportunity.history)) {
    apply(*event, fields);
    if (place_of(fields) == place) continue;
    place = place_of(fields);
    since = date_of(event->at);
  }
  // A stage changed by hand: no event knows since when.
  if (place != PlaceInProcess(opportunity.pipeline, opportunity.stage)) return std::nullopt;
  return since;
}

bool is_overdue(const Opportunity& opportunity, const Config& config, Date today) {
  return opportunity.close && *opportunity.close < today &&
         state_of(opportunity, config) == State::open;
}

bool is_stale(const Opportunity& opportunity, const Config& config, Date today) {
  const Stage& stage = stage_of(opportunity, config);
  if (stage.outcome != State::open || !stage.stale_days) return false;
  const auto since = stage_since(opportunity);
  return since && today - *since > *stage.stale_days;
}

}  // namespace deals
