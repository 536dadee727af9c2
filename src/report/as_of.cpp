// SPDX-License-Identifier: MIT
#include <deals/report/as_of.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <set>
#include <type_traits>

#include "told.hpp"

namespace deals {
namespace {

/// Currency and pipeline say what amount and stage mean. Where no event ever names them, they have
/// always been what they are.
template <class Field>
void keep_unless_told(const History& history, Field Tracked::*field, const char* name,
                      const Tracked& now, Tracked& told) {
  const bool is_told = std::any_of(history.begin(), history.end(), [&](const Event& event) {
    return event.changes.*field ||
           std::find(event.cleared.begin(), event.cleared.end(), name) != event.cleared.end();
  });
  if (!is_told) told.*field = now.*field;
}

/// A stage that the settings no longer have, but that was an outcome by its event.
void name_outcome(const Told& told, const Config& config, Opportunity& deal) {
  if (!stage_of(deal, config).id.empty() || !told.outcome) return;
  const Pipeline* pipeline = config.find_pipeline(deal.pipeline);
  const Stage* stage = pipeline == nullptr ? nullptr : pipeline->first(*told.outcome);
  if (stage != nullptr) deal.stage = stage->id;
}

void set_tracked(Opportunity& deal, const Tracked& fields, const Config& config) {
  deal.stage = fields.stage.value_or(deal.stage);
  deal.currency = fields.currency;
  deal.amount.reset();
  if (fields.amount) {
    auto money = money_of(*fields.amount, currency_of(deal, config));
    if (money) deal.amount = *money;
  }
  deal.close = fields.close;
  deal.probability = fields.probability;
  deal.category = fields.category;
  deal.owner = fields.owner.value_or("");
  deal.pipeline = fields.pipeline.value_or("");
  deal.lost_reason = fields.lost_reason.value_or("");
  deal.closed = fields.closed;
}

NextStep planned_by(const Event& event) {
  NextStep step{{}, event.text};
  for (const Entry& entry : event.extra) {
    if (entry.key == "on") step.on = parse_iso_date(entry.value.text);
  }
  return step;
}

bool says_done(const Event& event) {
  return std::any_of(event.extra.begin(), event.extra.end(),
                     [](const Entry& entry) { return entry.key == "done"; });
}

/// Whether a task came after the day, as far as the history tells.
bool was_added_later(const Task& task, const History& history, Date day) {
  const std::string number = std::to_string(task.id);
  bool is_later = false;
  for (const Event& event : history) {
    const bool is_its = std::any_of(
        event.extra.begin(), event.extra.end(),
        [&](const Entry& entry) { return entry.key == "task" && entry.value.text == number; });
    if (event.kind != EventKind::task || !is_its || says_done(event)) continue;
    if (date_of(event.at) <= day) return false;
    is_later = true;
  }
  return is_later;
}

/// A next step that was planned, or done, since then was not yet, and neither was a task.
void roll_back_steps(const History& history, Date day, Opportunity& deal) {
  const Event* last = nullptr;
  bool changed_later = false;
  for (const Event* event : in_order_of_time(history)) {
    if (event->kind != EventKind::next) continue;
    const bool is_past = date_of(event->at) <= day;
    if (is_past) last = event;
    changed_later = changed_later || !is_past;
  }
  if (changed_later) {
    deal.next_step.reset();
    if (last != nullptr && !says_done(*last)) deal.next_step = planned_by(*last);
  }
  if (deal.tasks.empty()) return;
  std::erase_if(deal.tasks.edit(),
                [&](const Task& task) { return was_added_later(task, history, day); });
  for (Task& task : deal.tasks) {
    if (task.done && *task.done > day) task.done.reset();
  }
}

void cut(History& history, Date day) {
  std::erase_if(history, [&](const Event& event) { return date_of(event.at) > day; });
}

Error odd(const Opportunity& deal, std::string message, const char* code) {
  return Error{.kind = ErrorKind::invalid_data,
               .message = std::move(message),
               .place = {.file = path_of(RecordKind::opportunity, deal.id.text)}}
      .coded(code, Severity::warning);
}

void look_for_oddities(const Opportunity& then, const Config& config, Date day,
                       Problems& problems) {
  if (stage_of(then, config).id.empty()) {
    problems.push_back(odd(then,
                           fmt::format("was in stage \"{}\" on {}, which deals.toml does not "
                                       "have: it counts as open, with 0 %",
                                       shown(then.stage), to_iso(day)),
                           "unknown-stage"));
  }
  if (then.amount) return;
  if (const auto amount = fold(then.history).amount) {
    problems.push_back(odd(then,
                           fmt::format("its history has the amount {}, which is none in {}",
                                       to_text(*amount), currency_of(then, config).code()),
                           "bad-amount"));
  }
}

/// What history cannot tell of that day.
void say_what_is_unknown(const std::optional<Date>& first, std::size_t untold, Date day,
                         Problems& problems) {
  if (first && day < *first) {
    problems.push_back(Error{.kind = ErrorKind::invalid_data,
                             .message = fmt::format("{} is before any history: the first event is "
                                                    "of {}",
                                                    to_iso(day), to_iso(*first)),
                             .severity = Severity::warning});
  }
  if (untold == 0) return;
  problems.push_back(
      Error{.kind = ErrorKind::invalid_data,
            .message = fmt::format(
                "{} no history up to {}: taken as {}",
                untold == 1 ? "1 opportunity has" : fmt::format("{} opportunities have", untold),
                to_iso(day), untold == 1 ? "it stands" : "they stand"),
            .severity = Severity::notice});
}

}  // namespace

std::optional<Opportunity> as_of(const Opportunity& opportunity, const Config& config, Date day) {
  if (opportunity.history.empty()) return opportunity;
  const Tracked now = tracked_of(opportunity);
  auto told = told_of(opportunity.history, now, day);
  if (!told) return std::nullopt;
  keep_unless_told(opportunity.history, &Tracked::currency, "currency", now, told->fields);
  keep_unless_told(opportunity.history, &Tracked::pipeline, "pipeline", now, told->fields);
  Opportunity then = opportunity;
  set_tracked(then, told->fields, config);
  name_outcome(*told, config, then);
  roll_back_steps(opportunity.history, day, then);
  cut(then.history.edit(), day);
  return then;
}

std::optional<Customer> as_of(const Customer& customer, Date day) {
  if (customer.history.empty()) return customer;
  auto told = told_of(customer.history, tracked_of(customer), day);
  if (!told) return std::nullopt;
  Customer then = customer;
  const auto status = customer_status_named(told->fields.status.value_or(""));
  then.status = status.value_or(CustomerStatus::customer);
  then.owner = told->fields.owner.value_or("");
  cut(then.history.edit(), day);
  return then;
}

namespace {

/// Records of a book that may change are let go once they were looked at.
template <class Source>
Book past_of(Source& book, Date day, Histories histories) {
  constexpr bool lets_go = !std::is_const_v<Source>;
  const auto add = [&](auto record, auto& to) {
    if (histories == Histories::left_out) leave_out_history(record);
    to.push_back(std::move(record));
  };
  const auto first = first_day_of_history(book);
  Book then{book.config, {}, {}, book.problems};
  then.opportunities.reserve(book.opportunities.size());
  std::size_t untold = 0;
  std::set<CustomerId> needed;
  for (auto& each : book.opportunities) {
    if (auto deal = as_of(each, book.config, day)) {
      needed.insert(deal->customer);
      if (!each.history.empty()) look_for_oddities(*deal, book.config, day, then.problems);
      untold += deal->history.empty() ? 1 : 0;
      add(*std::move(deal), then.opportunities);
    }
    if constexpr (lets_go) each = Opportunity();
  }
  then.customers.reserve(book.customers.size());
  for (auto& each : book.customers) {
    if (auto customer = as_of(each, day)) {
      add(*std::move(customer), then.customers);
    } else if (needed.contains(each.id)) {
      add(each, then.customers);
    }
    if constexpr (lets_go) each = Customer();
  }
  say_what_is_unknown(first, untold, day, then.problems);
  return then;
}

}  // namespace

Book as_of(const Book& book, Date day, Histories histories) {
  return past_of(book, day, histories);
}

Book as_of(Book&& book, Date day, Histories histories) { return past_of(book, day, histories); }

std::vector<DayState> course(const Opportunity& opportunity, const Config& config,
                             const Period& days, Date today) {
  std::set<Date> ends;
  for (const Event& event : opportunity.history) {
    const Date day = date_of(event.at);
    if (days.contains(day)) ends.insert(day);
  }
  ends.insert(days.last);
  std::vector<DayState> states;
  states.push_back({days.first - 1, as_of(opportunity, config, days.first - 1)});
  for (const Date day : ends) {
    states.push_back({day, day < today ? as_of(opportunity, config, day) : opportunity});
  }
  return states;
}

std::optional<Date> first_day_of_history(const Book& book) {
  std::optional<Date> first;
  for (const Opportunity& each : book.opportunities) {
    for (const Event& event : each.history) {
      first = std::min(first.value_or(last_date), date_of(event.at));
    }
  }
  return first;
}

std::size_t without_history(const Book& book) {
  return static_cast<std::size_t>(
      std::count_if(book.opportunities.begin(), book.opportunities.end(),
                    [](const Opportunity& each) { return each.history.empty(); }));
}

}  // namespace deals
