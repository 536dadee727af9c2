// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>

#include "flaws.hpp"

namespace deals {
namespace {

/// Without what a file need not say: the book's currency.
Tracked spelled_out(Tracked fields, const Config& config) {
  if (!fields.currency) fields.currency = config.currency;
  return fields;
}

/// A customer's file need not say that its status is customer.
void allow_default_status(const Opportunity& /*deal*/, Tracked& /*told*/) {}
void allow_default_status(const Customer& customer, Tracked& told) {
  if (!told.status && customer.status == CustomerStatus::customer) {
    told.status = std::string(name_of(CustomerStatus::customer));
  }
}

template <class T>
void check_drift(const T& record, const Config& config, Flaws<T>& flaws) {
  Tracked told = fold(record.history);
  allow_default_status(record, told);
  const auto fields =
      differing_fields(spelled_out(told, config), spelled_out(tracked_of(record), config));
  if (fields.empty()) return;
  flaws.add("history-drift", Severity::notice, {fields.front()},
            fmt::format("{} {} changed by hand since the last event", join_words(fields, "and"),
                        fields.size() == 1 ? "was" : "were"),
            "the next command that changes this file records it");
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
          "events count by their times");
    }
    latest = std::max(latest, event.at);
  }
}

/// Won and lost, and not opened again between: two clones may both have closed it.
void check_outcomes(const Opportunity& deal, Flaws<Opportunity>& flaws) {
  const Event* closing = nullptr;
  for (const Event* event : in_order_of_time(deal.history)) {
    if (event->kind == EventKind::reopened || event->kind == EventKind::moved) closing = nullptr;
    if (event->kind != EventKind::won && event->kind != EventKind::lost) continue;
    if (closing != nullptr && closing->kind != event->kind) {
      const auto at = static_cast<std::size_t>(event - deal.history.data());
      flaws.add("won-and-lost", Severity::warning, {"history", at},
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

}  // namespace deals
