// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/model/attachment.hpp>
#include <deals/report/drift.hpp>
#include <map>

#include "flaws.hpp"

namespace deals {
namespace {

template <class T>
void check_drift(const T& record, const Config& config, Flaws<T>& flaws) {
  const auto fields = differing_fields(told_by_history(record, config), tracked_of(record));
  if (fields.empty()) return;
  flaws.add("history-drift", Severity::notice, {fields.front()},
            fmt::format("{} {} changed by hand since the last event", join_words(fields, "and"),
                        fields.size() == 1 ? "was" : "were"),
            fmt::format("deals record {} adopts it; so does the next change of the file",
                        record.id.text));
}

bool is_noon(Moment at) {
  constexpr std::int64_t day = 86'400;
  return (at.seconds % day + day) % day == day / 2;
}

/// One that another record was merged into has events of before it was created.
bool is_merged(const History& history) {
  return std::any_of(history.begin(), history.end(), [](const Event& event) {
    return std::any_of(event.extra.begin(), event.extra.end(),
                       [](const Entry& entry) { return entry.key == "merged"; });
  });
}

/// The moment of the `created` event, if there is one that no event may be before.
std::optional<Moment> beginning(const History& history) {
  if (is_merged(history)) return {};
  const auto created = std::find_if(history.begin(), history.end(), [](const Event& event) {
    return event.kind == EventKind::created;
  });
  return created == history.end() ? std::nullopt : std::optional(created->at);
}

/// An event in the future, before the beginning, or on a later line with an earlier time, other
/// than one that `--on` dated back. An e-mail has the time at which it was sent.
template <class T>
void check_times(const T& record, Moment now, Flaws<T>& flaws) {
  const std::optional<Moment> created = beginning(record.history);
  Moment latest = record.history.front().at;
  for (std::size_t at = 0; at < record.history.size(); ++at) {
    const Event& event = record.history[at];
    const bool has_own_time = event.kind == EventKind::email;
    if (event.at > now) {
      flaws.add("future-event", Severity::warning, {"history", at},
                fmt::format("an event of {}, which is in the future", to_iso(event.at)),
                "a clock was wrong, or the date is");
    } else if (created && event.at < *created && !has_own_time) {
      flaws.add("event-before-creation", Severity::warning, {"history", at},
                fmt::format("{} on {}, before it was created on {}", name_of(event.kind),
                            to_iso(date_of(event.at)), to_iso(date_of(*created))),
                "one of the dates is wrong");
    } else if (event.at < latest && !is_noon(event.at) && !has_own_time) {
      flaws.add(
          "history-order", Severity::notice, {"history", at},
          fmt::format("an event of {} stands behind one of {}", to_iso(event.at), to_iso(latest)),
          "events count by their times; deals check --fix puts them in order");
    }
    latest = std::max(latest, event.at);
  }
}

/// The same event on two lines, as a merge that knows nothing of events leaves it.
template <class T>
void check_doubles(const T& record, Flaws<T>& flaws) {
  std::map<Moment, std::vector<const Event*>> by_time;
  for (std::size_t at = 0; at < record.history.size(); ++at) {
    const Event& event = record.history[at];
    auto& others = by_time[event.at];
    const bool is_double = std::any_of(others.begin(), others.end(),
                                       [&](const Event* other) { return *other == event; });
    if (is_double) {
      flaws.add("duplicate-event", Severity::warning, {"history", at},
                fmt::format("the same event of {} stands there already", to_iso(event.at)),
                "deals check --fix removes it");
    }
    others.push_back(&event);
  }
}

/// What `deals resolve` leaves: somebody decided which stage it is in.
bool is_decision(const Event& event) {
  const auto is_stage = [](const Value& field) { return field.text == "stage"; };
  return std::any_of(event.extra.begin(), event.extra.end(), [&](const Entry& entry) {
    const auto& fields = entry.value.items;
    return entry.key == "resolved" && std::any_of(fields.begin(), fields.end(), is_stage);
  });
}

/// Won and lost, and not opened again between: two clones may both have closed it. What somebody
/// decided since is settled.
void check_outcomes(const Opportunity& deal, Flaws<Opportunity>& flaws) {
  const Event* closing = nullptr;
  const std::vector<const Event*> events = in_order_of_time(deal.history);
  const auto decision = std::find_if(events.rbegin(), events.rend(),
                                     [](const Event* event) { return is_decision(*event); });
  for (auto at = decision.base(); at != events.end(); ++at) {
    const Event* event = *at;
    if (event->kind == EventKind::reopened || event->kind == EventKind::moved) closing = nullptr;
    if (event->kind != EventKind::won && event->kind != EventKind::lost) continue;
    if (closing != nullptr && closing->kind != event->kind) {
      const auto index = static_cast<std::size_t>(event - deal.history.data());
      flaws.add("won-and-lost", Severity::warning, {"history", index},
                fmt::format("{} on {}, but {} on {} and not reopened", name_of(event->kind),
                            to_iso(date_of(event->at)), name_of(closing->kind),
                            to_iso(date_of(closing->at))),
                "remove the event that did not happen");
    }
    closing = event;
  }
}

template <class T>
void check_any(const T& record, const Config& config, Moment now, Flaws<T>& flaws) {
  check_drift(record, config, flaws);
  check_times(record, now, flaws);
  check_doubles(record, flaws);
}

template <class T>
bool is_needed(const T& record, const Config& config, Moment now) {
  std::vector<Flaw> found;
  Flaws<T> flaws(record, found);
  check_history(record, config, now, flaws);
  const bool has_invoice =
      std::any_of(record.history.begin(), record.history.end(),
                  [](const Event& event) { return event.kind == EventKind::invoiced; });
  return !found.empty() || has_invoice || !attachments_of(record.history).empty();
}

}  // namespace

void check_history(const Opportunity& deal, const Config& config, Moment now,
                   Flaws<Opportunity>& flaws) {
  if (deal.history.empty()) return;
  check_any(deal, config, now, flaws);
  check_outcomes(deal, flaws);
}

void check_history(const Customer& customer, const Config& config, Moment now,
                   Flaws<Customer>& flaws) {
  if (!customer.history.empty()) check_any(customer, config, now, flaws);
}

bool is_history_needed(const Customer& customer, const Config& config, Moment now) {
  return is_needed(customer, config, now);
}

bool is_history_needed(const Opportunity& deal, const Config& config, Moment now) {
  return is_needed(deal, config, now);
}

}  // namespace deals
