// SPDX-License-Identifier: MIT
#include "customer_dossier.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "rolled_back.hpp"

namespace deals {
namespace {

bool is_contact(const Event& event) {
  return event.kind == EventKind::note || event.kind == EventKind::call ||
         event.kind == EventKind::meeting || event.kind == EventKind::email;
}

/// An archived opportunity as it was on the day that is looked back to; nothing when it was not
/// there yet. The archive of a view that looks back is as it is today.
std::optional<Opportunity> as_of_today(const Context& context, const Opportunity& deal) {
  const bool has_later =
      std::any_of(deal.history.begin(), deal.history.end(),
                  [&](const Event& event) { return date_of(event.at) > context.today + 1; });
  if (!has_later) return deal;
  auto before = rolled_back(Found<Opportunity>{.record = deal}, context.config(), context.today);
  return before ? std::optional(std::move(before->record)) : std::nullopt;
}

bool is_put_away(const History& history) {
  bool is_away = true;
  for (const Event* event : in_order_of_time(history)) {
    if (event->kind == EventKind::archived) is_away = true;
    if (event->kind == EventKind::restored) is_away = false;
  }
  return is_away;
}

void find_contact(CustomerDossier& dossier, const History& history, const Opportunity* deal) {
  for (const Event* event : in_order_of_time(history)) {
    if (!is_contact(*event)) continue;
    const auto& last = dossier.last_contact;
    if (!last || last->event->at <= event->at) dossier.last_contact = {event, deal};
  }
}

}  // namespace

CustomerDossier::CustomerDossier(const Context& context, Customer of, Shelf where)
    : customer(std::move(of)), shelf(where) {
  for (const Opportunity& deal : context.view->book().opportunities) {
    if (deal.customer == customer.id) deals.push_back({deal, false});
  }
  for (const Opportunity& deal : context.view->archive().opportunities) {
    if (deal.customer != customer.id) continue;
    auto known = as_of_today(context, deal);
    if (known) deals.push_back({*std::move(known), is_put_away(known->history)});
  }
  find_contact(*this, customer.history, nullptr);
  for (const CustomerDeal& each : deals) {
    find_contact(*this, each.deal.history, &each.deal);
    for (const Task& task : each.deal.tasks) {
      if (!task.done) tasks.push_back({&each.deal, &task});
    }
  }
  std::stable_sort(tasks.begin(), tasks.end(), [](const OpenTask& left, const OpenTask& right) {
    if (left.task->due.has_value() != right.task->due.has_value())
      return left.task->due.has_value();
    return left.task->due < right.task->due;
  });
}

std::vector<TimelineEntry> whole_timeline(const Context& context, const CustomerDossier& dossier) {
  std::vector<TimelineEntry> all;
  for (auto each = dossier.deals.rbegin(); each != dossier.deals.rend(); ++each) {
    for (TimelineEntry& entry : timeline(each->deal.history, context.today, context.terminal)) {
      entry.what = fmt::format("{}: {}", each->deal.id.text, entry.what);
      all.push_back(std::move(entry));
    }
  }
  for (TimelineEntry& entry : timeline(dossier.customer.history, context.today, context.terminal)) {
    all.push_back(std::move(entry));
  }
  std::stable_sort(
      all.begin(), all.end(),
      [](const TimelineEntry& left, const TimelineEntry& right) { return left.at > right.at; });
  return all;
}

}  // namespace deals
