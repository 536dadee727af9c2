// SPDX-License-Identifier: MIT
#include "field_words.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/fields.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

constexpr int longest_value = 60;

std::string day_words(Date day, Date today) {
  return fmt::format("{} ({})", to_short(day, today), distance_phrase(day, today));
}

std::string joined(const Json::Array& items) {
  std::vector<std::string> texts;
  for (const Json& item : items) {
    texts.push_back(item.as_text() != nullptr ? *item.as_text() : item.compact());
  }
  return fmt::format("{}", fmt::join(texts, ", "));
}

std::string words(const Json& value) {
  std::string text;
  if (value.as_text() != nullptr) {
    text = *value.as_text();
  } else if (value.as_array() != nullptr) {
    text = joined(*value.as_array());
  } else if (text = value.compact(); text == "null") {
    text.clear();
  }
  return fit(shown(text), longest_value);
}

/// Without its currency when the new amount is in the same one.
std::string old_amount(const Money& before, const std::optional<Money>& after) {
  if (!after || after->currency != before.currency) return amount_phrase(before);
  return to_grouped(before, has_decimals(before));
}

std::string old_words(const Opportunity& before, const Opportunity& after, std::string_view field,
                      const Context& context) {
  if (field == "amount" && before.amount) return old_amount(*before.amount, after.amount);
  if (field == "close" && before.close) return to_short(*before.close, context.today);
  if (field == "closed" && before.closed) return to_short(*before.closed, context.today);
  return field_words(before, field, context);
}

std::string old_words(const Customer& before, const Customer& /*after*/, std::string_view field,
                      const Context& context) {
  return field_words(before, field, context);
}

bool is_tracked(std::string_view field) {
  const auto& names = tracked_field_names();
  return std::find(names.begin(), names.end(), field) != names.end();
}

/// `field old → new`; a text of many lines only by its name.
template <class T>
std::string step(const T& before, const T& after, const std::string& field,
                 std::string_view separator, std::string_view to, const Context& context) {
  const std::string name = shown(field);
  if (field == "notes") return after.notes.empty() ? "no notes" : "notes";
  const std::string was = old_words(before, after, field, context);
  const std::string is = field_words(after, field, context);
  if (was.empty()) return fmt::format("{}{} {}", name, separator, is);
  if (is.empty()) return fmt::format("no {} (was {})", name, was);
  return fmt::format("{}{} {} {} {}", name, separator, was, to, is);
}

std::vector<std::string> names_of(const Json::Object& changes) {
  std::vector<std::string> names;
  for (const auto& [name, values] : changes) names.push_back(name);
  return names;
}

template <class T>
std::string all_words(const T& before, const T& after, const Context& context) {
  const std::vector<std::string> fields = changed_fields(before, after);
  const bool has_amount = std::find(fields.begin(), fields.end(), "amount") != fields.end();
  std::vector<std::string> parts;
  for (const std::string& field : fields) {
    if (field == "currency" && has_amount) continue;
    parts.push_back(step(before, after, field, "", arrow(context.terminal), context));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

template <class T>
std::string event_words(const T& before, const T& after, const Context& context) {
  std::vector<std::string> parts;
  for (const std::string& field : changed_fields(before, after)) {
    if (!is_tracked(field)) parts.push_back(step(before, after, field, ":", "→", context));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

std::string field_words(const Opportunity& opportunity, std::string_view field,
                        const Context& context) {
  const Config& config = context.config();
  if (field == "amount" && opportunity.amount) return amount_phrase(*opportunity.amount);
  if (field == "close" && opportunity.close) return day_words(*opportunity.close, context.today);
  if (field == "closed" && opportunity.closed) {
    return day_words(*opportunity.closed, context.today);
  }
  if (field == "probability") {
    const std::string percent = percent_phrase(probability_of(opportunity, config));
    return opportunity.probability ? percent : percent + " (the stage's)";
  }
  if (field == "category" && !opportunity.category) {
    return fmt::format("{} (the stage's)", name_of(category_of(opportunity, config)));
  }
  if (field == "currency") return std::string(currency_of(opportunity, config).code());
  if (field == "next_step" && opportunity.next_step) {
    const NextStep& next = *opportunity.next_step;
    const std::string text = fit(shown(next.text), longest_value);
    return next.on ? fmt::format("{}, {}", text, to_short(*next.on, context.today)) : text;
  }
  return words(field_json(opportunity, field, config));
}

std::string field_words(const Customer& customer, std::string_view field,
                        const Context& /*context*/) {
  return words(field_json(customer, field));
}

std::vector<std::string> changed_fields(const Opportunity& before, const Opportunity& after) {
  return names_of(field_changes(before, after));
}

std::vector<std::string> changed_fields(const Customer& before, const Customer& after) {
  return names_of(field_changes(before, after));
}

std::string change_words(const Opportunity& before, const Opportunity& after,
                         const Context& context) {
  return all_words(before, after, context);
}

std::string change_words(const Customer& before, const Customer& after, const Context& context) {
  return all_words(before, after, context);
}

std::string untracked_words(const Opportunity& before, const Opportunity& after,
                            const Context& context) {
  return event_words(before, after, context);
}

std::string untracked_words(const Customer& before, const Customer& after, const Context& context) {
  return event_words(before, after, context);
}

EventKind kind_of_change(const Tracked& before, const Tracked& after) {
  if (before.stage != after.stage) return EventKind::moved;
  if (before.owner == after.owner) return EventKind::changed;
  return after.owner ? EventKind::assigned : EventKind::unassigned;
}

}  // namespace deals
