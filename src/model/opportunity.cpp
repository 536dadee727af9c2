// SPDX-License-Identifier: MIT
#include <deals/model/opportunity.hpp>

#include <algorithm>
#include <utility>

#include "external.hpp"

namespace deals {
namespace {

CompactOptional<Interned> unless_empty(Interned text) {
  if (text.empty()) return std::nullopt;
  return text;
}

/// Stages of different pipelines are different, even under one id.
struct PlaceInProcess {
  Interned pipeline;
  Interned stage;

  bool operator==(const PlaceInProcess&) const = default;

  void follow(const Event& event) {
    follow(event, event.changes.pipeline, "pipeline", pipeline);
    follow(event, event.changes.stage, "stage", stage);
  }

 private:
  static void follow(const Event& event, const CompactOptional<Interned>& change, const char* name,
                     Interned& to) {
    const auto& cleared = event.cleared;
    if (change) {
      to = *change;
    } else if (!cleared.empty() &&
               std::find(cleared.begin(), cleared.end(), name) != cleared.end()) {
      to.clear();
    }
  }
};

std::optional<Date> stage_since(const Opportunity& opportunity, const History& history) {
  PlaceInProcess place;
  std::optional<Date> since;
  visit_in_order_of_time(history, [&](const Event& event) {
    const PlaceInProcess before = place;
    place.follow(event);
    if (place != before) since = date_of(event.at);
  });
  // A stage changed by hand: no event knows since when.
  if (place != PlaceInProcess{opportunity.pipeline, opportunity.stage}) return std::nullopt;
  return since;
}

bool tells_creation(const History& history) {
  if (history.empty()) return false;
  const bool has_creation = std::any_of(history.begin(), history.end(), [](const Event& event) {
    return event.kind == EventKind::created;
  });
  return has_creation || in_order_of_time(history).front()->kind != EventKind::baseline;
}

Percent probability_in(const Stage& stage, const Opportunity& opportunity) {
  if (stage.outcome == State::won) return Percent{100'00};
  if (stage.outcome == State::lost) return Percent{0};
  return opportunity.probability.value_or(stage.probability);
}

Category category_in(const Stage& stage, const Opportunity& opportunity) {
  if (stage.outcome == State::won) return Category::closed;
  if (stage.outcome == State::lost) return Category::omitted;
  return opportunity.category.value_or(stage.category);
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
  const bool is_default = opportunity.pipeline.empty();
  const Pipeline* pipeline =
      is_default ? &config.pipeline : config.find_pipeline(opportunity.pipeline);
  const Stage* stage = pipeline == nullptr ? nullptr : pipeline->find(opportunity.stage);
  return stage == nullptr ? nowhere : *stage;
}

const std::string& stage_name(const Opportunity& opportunity, const Config& config) {
  const Stage& stage = stage_of(opportunity, config);
  return stage.name.empty() ? opportunity.stage.string() : stage.name;
}

State state_of(const Opportunity& opportunity, const Config& config) {
  return stage_of(opportunity, config).outcome;
}

Percent probability_of(const Opportunity& opportunity, const Config& config) {
  return probability_in(stage_of(opportunity, config), opportunity);
}

Category category_of(const Opportunity& opportunity, const Config& config) {
  return category_in(stage_of(opportunity, config), opportunity);
}

Currency currency_of(const Opportunity& opportunity, const Config& config) {
  return opportunity.currency.value_or(config.currency);
}

std::optional<Money> weighted_of(const Opportunity& opportunity, const Config& config) {
  if (!opportunity.amount) return std::nullopt;
  const Stage& stage = stage_of(opportunity, config);
  if (stage.outcome != State::open || category_in(stage, opportunity) == Category::omitted) {
    return std::nullopt;
  }
  return weighted(*opportunity.amount, probability_in(stage, opportunity));
}

std::optional<Date> created_on(const History& history) {
  const Event* first = nullptr;
  visit_in_order_of_time(history, [&](const Event& event) {
    const bool is_creation =
        event.kind == EventKind::created && first != nullptr && first->kind != EventKind::created;
    if (first == nullptr || is_creation) first = &event;
  });
  return first == nullptr ? std::nullopt : std::optional(date_of(first->at));
}

std::optional<Date> created_on(const Opportunity& opportunity) {
  const Milestones& known = opportunity.milestones;
  return known.are_known() ? known.created() : created_on(*opportunity.history);
}

void leave_out_details(Opportunity& opportunity) {
  opportunity.external.clear();
  opportunity.notes.clear();
  opportunity.contacts.clear();
  opportunity.items.clear();
}

std::optional<Date> stage_since(const Opportunity& opportunity) {
  const Milestones& known = opportunity.milestones;
  return known.are_known() ? known.in_stage() : stage_since(opportunity, *opportunity.history);
}

bool tells_creation(const Opportunity& opportunity) {
  return opportunity.milestones.are_known() ? opportunity.is_creation_told
                                            : tells_creation(*opportunity.history);
}

void leave_out_history(Opportunity& opportunity) {
  if (opportunity.milestones.are_known()) return;
  leave_out_history(opportunity, *opportunity.history);
  opportunity.history.clear();
}

void leave_out_history(Opportunity& opportunity, const History& history) {
  opportunity.milestones = {created_on(history), stage_since(opportunity, history)};
  opportunity.is_creation_told = tells_creation(history);
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
