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

/// `field old → new`
std::string step_of(const std::string& field, const std::string& was, const std::string& is,
                    std::string_view separator, std::string_view to) {
  const std::string name = shown(field);
  if (was.empty()) return fmt::format("{}{} {}", name, separator, is);
  if (is.empty()) return fmt::format("no {} (was {})", name, was);
  return fmt::format("{}{} {} {} {}", name, separator, was, to, is);
}

std::vector<std::string> names_of(const Json::Object& members) {
  std::vector<std::string> names;
  for (const auto& [name, value] : members) names.push_back(name);
  return names;
}

std::vector<std::string> member_names(const Json& value) {
  return value.as_object() == nullptr ? std::vector<std::string>{} : names_of(*value.as_object());
}

Json member(const Json& value, const std::string& wanted) {
  if (value.as_object() == nullptr) return {};
  for (const auto& [name, each] : *value.as_object()) {
    if (name == wanted) return each;
  }
  return {};
}

/// What differs in two tables, by dotted paths: `external.hubspot 1 → 2`.
void add_members(std::vector<std::string>& parts, const std::string& path, const Json& before,
                 const Json& after, std::string_view separator, std::string_view to) {
  if (before.compact() == after.compact()) return;
  if (before.as_object() == nullptr && after.as_object() == nullptr) {
    parts.push_back(step_of(path, words(before), words(after), separator, to));
    return;
  }
  std::vector<std::string> names;
  for (const Json* table : {&before, &after}) {
    for (const std::string& name : member_names(*table)) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  for (const std::string& name : names) {
    add_members(parts, path + "." + name, member(before, name), member(after, name), separator, to);
  }
}

/// The parts of one field's change; a text of many lines is only named.
template <class T>
void add_parts(std::vector<std::string>& parts, const T& before, const T& after,
               const std::string& field, std::string_view separator, std::string_view to,
               const Context& context) {
  const Json was = field_json(before, field, context.config());
  const Json is = field_json(after, field, context.config());
  if (field == "notes") {
    parts.push_back(after.notes.empty() ? "no notes" : "notes changed");
  } else if (field != "next_step" && (was.as_object() != nullptr || is.as_object() != nullptr) &&
             field != "amount") {
    add_members(parts, field, was, is, separator, to);
  } else {
    parts.push_back(step_of(field, old_words(before, after, field, context),
                            field_words(after, field, context), separator, to));
  }
}

template <class T>
std::string all_words(const T& before, const T& after, const Context& context) {
  const std::vector<std::string> fields = changed_fields(before, after);
  const bool has_amount = std::find(fields.begin(), fields.end(), "amount") != fields.end();
  std::vector<std::string> parts;
  for (const std::string& field : fields) {
    if (field == "currency" && has_amount) continue;
    add_parts(parts, before, after, field, "", arrow(context.terminal), context);
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

template <class T>
std::string event_words(const T& before, const T& after, const Context& context) {
  std::vector<std::string> parts;
  for (const std::string& field : changed_fields(before, after)) {
    if (!is_tracked(field)) add_parts(parts, before, after, field, ":", "→", context);
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
