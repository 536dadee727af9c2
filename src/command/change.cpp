// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/command/change.hpp>
#include <deals/command/fields.hpp>
#include <deals/text/record.hpp>

#include "later_change.hpp"

namespace deals {
namespace {

std::string write(const Opportunity& record) { return write_opportunity(record); }
std::string write(const Customer& record) { return write_customer(record); }

Result<std::string> update(const Found<Opportunity>& found, const Opportunity& after,
                           const Config& config) {
  return update_opportunity(found.text, found.record, after, config);
}
Result<std::string> update(const Found<Customer>& found, const Customer& after,
                           const Config& /*config*/) {
  return update_customer(found.text, found.record, after);
}

template <class T>
Json::Object::value_type id_change(const T& before, const T& after) {
  return {"id", Json(Json::Array{Json(before.id.text), Json(after.id.text)})};
}

std::string action_of(const Tracked& before, const Tracked& after) {
  return before.stage != after.stage ? "moved" : "changed";
}

}  // namespace

template <class T>
Change<T>::Change(Found<T> found, const Context& context)
    : record(found.record),
      found_(std::move(found)),
      path_(found_.path),
      context_(&context),
      tracked_(tracked_of(found_.record)) {}

template <class T>
Result<Moment> Change<T>::time_for(std::optional<Date> on, const Event& event) const {
  const std::optional<Moment> last = latest(found_.record.history);
  if (!on) return last ? std::max(context_->now, *last) : context_->now;
  Moment at = std::min(noon_of(*on), context_->now);
  if (last && date_of(*last) == *on) at = *last;
  if (const auto later = changed_later(found_.record.history, event, at)) {
    return too_early(at, *later);
  }
  return at;
}

template <class T>
Error Change<T>::too_early(Moment at, const std::pair<std::string, Moment>& later) const {
  return usage_error(fmt::format("{} is before {}, when {} was last changed", to_iso(date_of(at)),
                                 to_iso(date_of(later.second)), later.first))
      .hinted(fmt::format("deals history {} shows what happened when", found_.record.id.text));
}

/// Edits made by hand are as new as the history, but what the event changes again came before it.
template <class T>
Moment Change<T>::time_of_edits(const Event& adopted, const Event& event) const {
  const std::optional<Moment> last = latest(found_.record.history);
  if (!last || *last <= event.at) return event.at;
  Event newest = adopted;
  newest.at = *last;
  if (!changed_later({newest}, event, event.at)) return *last;
  Moment at = event.at;
  while (const auto later = changed_later(found_.record.history, adopted, at)) at = later->second;
  return at;
}

template <class T>
void Change<T>::adopt_edits() {
  const Tracked as_found = tracked_of(found_.record);
  Event adopted;
  if (found_.record.history.empty()) {
    adopted = difference(Tracked{}, as_found);
    adopted.kind = EventKind::baseline;
  } else {
    const Tracked told = fold(found_.record.history);
    if (told == as_found) return;
    adopted = difference(told, as_found);
    adopted.kind = EventKind::changed;
  }
  adopted.by = context_->me();
  record.history.push_back(std::move(adopted));
  ++adopted_;
}

template <class T>
bool Change<T>::adopt() {
  adopt_edits();
  if (adopted_ == 0) return false;
  const std::optional<Moment> last = latest(found_.record.history);
  record.history.back().at = last ? std::max(context_->now, *last) : context_->now;
  return true;
}

template <class T>
Result<void> Change<T>::add_event(EventKind kind, std::optional<Date> on, std::string text,
                                  std::vector<Entry> extra) {
  Event event = difference(tracked_, tracked_of(record));
  event.kind = kind;
  event.by = context_->me();
  event.text = std::move(text);
  event.extra = std::move(extra);
  auto at = time_for(on, event);
  if (!at) return std::move(at).error();
  event.at = *at;
  if (!has_event_) {
    adopt_edits();
    if (adopted_ > 0) {
      Event& adopted = record.history.back();
      adopted.at = time_of_edits(adopted, event);
      if (auto later = changed_later({adopted}, event, *at)) return too_early(*at, *later);
    }
  }
  record.history.push_back(std::move(event));
  tracked_ = tracked_of(record);
  has_event_ = true;
  return {};
}

template <class T>
Result<void> Change<T>::finish(Outcome& outcome) const {
  for (const Error& odd : found_.problems) outcome.problems.push_back(odd);
  if (!has_event_ && record == found_.record) return {};
  auto text = update(found_, record, context_->config());
  if (!text) return std::move(text).error();
  if (adopted_ > 0 && !found_.record.history.empty()) {
    const auto fields = differing_fields(fold(found_.record.history), tracked_of(found_.record));
    outcome.notices.push_back(fmt::format("{}: recorded what was changed by hand: {}",
                                          record.id.text, join_words(fields, "and")));
  }
  Json::Object fields = field_changes(found_.record, record);
  std::string action = action_of(tracked_of(found_.record), tracked_of(record));
  if (path_ == found_.path) {
    outcome.changes.push_back({path_, found_.text, *std::move(text)});
  } else {
    outcome.changes.push_back({found_.path, found_.text, std::nullopt});
    outcome.changes.push_back({path_, std::nullopt, *std::move(text)});
    if (record.id != found_.record.id)
      fields.insert(fields.begin(), id_change(found_.record, record));
    fields.emplace_back("path", Json(Json::Array{Json(found_.path), Json(path_)}));
    action = "moved";
  }
  outcome.records.push_back({record.id.text, path_, std::move(action), std::move(fields)});
  return {};
}

template <class T>
Result<void> add_record(const Context& context, T record, EventKind kind, std::optional<Date> on,
                        Outcome& outcome, std::string text) {
  Event event = difference(Tracked{}, tracked_of(record));
  event.kind = kind;
  event.by = context.me();
  event.at = on ? std::min(noon_of(*on), context.now) : context.now;
  event.text = std::move(text);
  record.history.insert(record.history.begin(), std::move(event));
  const std::string path = path_of(record.id.kind, record.id.text);
  outcome.records.push_back({record.id.text, path, "created", all_fields(record, Life::begins)});
  outcome.changes.push_back({path, std::nullopt, write(record)});
  return {};
}

namespace {

std::vector<std::string> names_of_fields(RecordKind kind, const std::vector<Entry>& before,
                                         const std::vector<Entry>& after) {
  std::vector<std::string> fields = field_names(kind, default_config());
  for (const std::vector<Entry>* extra : {&before, &after}) {
    for (const Entry& each : *extra) {
      if (std::find(fields.begin(), fields.end(), each.key) == fields.end()) {
        fields.push_back(each.key);
      }
    }
  }
  return fields;
}

template <class T>
Json::Object differences(const T& before, const T& after) {
  Json::Object changed;
  for (const std::string& field : names_of_fields(before.id.kind, before.extra, after.extra)) {
    Json old = field_json(before, field);
    Json now = field_json(after, field);
    if (old.compact() == now.compact()) continue;
    changed.emplace_back(field, Json(Json::Array{std::move(old), std::move(now)}));
  }
  return changed;
}

template <class T>
Json::Object pairs(const T& record, Life life) {
  Json::Object all;
  for (const std::string& field : names_of_fields(record.id.kind, record.extra, {})) {
    Json value = field_json(record, field);
    const std::string text = value.compact();
    if (text == "null" || text == "[]") continue;
    Json::Array pair{Json(), Json()};
    pair[life == Life::begins ? 1 : 0] = std::move(value);
    all.emplace_back(field, Json(std::move(pair)));
  }
  return all;
}

}  // namespace

Json::Object field_changes(const Opportunity& before, const Opportunity& after) {
  return differences(before, after);
}

Json::Object field_changes(const Customer& before, const Customer& after) {
  return differences(before, after);
}

Json::Object all_fields(const Opportunity& opportunity, Life life) {
  return pairs(opportunity, life);
}

Json::Object all_fields(const Customer& customer, Life life) { return pairs(customer, life); }

template class Change<Opportunity>;
template class Change<Customer>;
template Result<void> add_record(const Context&, Opportunity, EventKind, std::optional<Date>,
                                 Outcome&, std::string);
template Result<void> add_record(const Context&, Customer, EventKind, std::optional<Date>, Outcome&,
                                 std::string);

}  // namespace deals
