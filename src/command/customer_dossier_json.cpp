// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/render/record_json.hpp>

#include "customer_dossier.hpp"

namespace deals {
namespace {

Json deals_json(const Context& context, const CustomerDossier& dossier) {
  Json::Array items;
  for (const CustomerDeal& each : dossier.deals) {
    Json::Object members =
        opportunity_json(each.deal, &dossier.customer, context.config(), context.today);
    members.emplace_back("archived", Json(each.is_archived));
    items.emplace_back(std::move(members));
  }
  return Json(std::move(items));
}

Json last_contact_json(const Context& context, const CustomerDossier& dossier) {
  if (!dossier.last_contact) return {};
  const auto& [event, deal] = *dossier.last_contact;
  return Json(Json::Object{{"at", Json(event->at)},
                           {"by", Json(event->by)},
                           {"event", Json(name_of(event->kind))},
                           {"opportunity", deal == nullptr ? Json() : Json(deal->id.text)},
                           {"text", Json::text_or_null(event->text)},
                           {"days", Json(context.today - date_of(event->at))}});
}

Json open_tasks_json(const Context& context, const CustomerDossier& dossier) {
  Json::Array items;
  for (const auto& [deal, task] : dossier.tasks) {
    items.emplace_back(
        Json::Object{{"opportunity", Json(deal->id.text)},
                     {"id", Json(task->id)},
                     {"text", Json(task->text)},
                     {"due", Json(task->due)},
                     {"owner", Json::text_or_null(task->owner)},
                     {"overdue", Json(task->due.has_value() && *task->due < context.today)}});
  }
  return Json(std::move(items));
}

/// The events of one history, each with the record that it is of.
void add_events(Json::Array& to, std::vector<Moment>& moments, const History& history,
                const Opportunity* deal, const Config& config) {
  const std::vector<const Event*> events = in_order_of_time(history);
  auto event = events.rbegin();
  for (const Json& each : history_json(history, config)) {
    Json::Object members = *each.as_object();
    members.emplace_back("opportunity", deal == nullptr ? Json() : Json(deal->id.text));
    to.emplace_back(std::move(members));
    moments.push_back((*event++)->at);
  }
}

Json timeline_json(const Context& context, const CustomerDossier& dossier) {
  Json::Array events;
  std::vector<Moment> moments;
  for (auto each = dossier.deals.rbegin(); each != dossier.deals.rend(); ++each) {
    add_events(events, moments, each->deal.history, &each->deal, context.config());
  }
  add_events(events, moments, dossier.customer.history, nullptr, context.config());
  std::vector<std::size_t> order(events.size());
  for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return moments[left] > moments[right];
  });
  Json::Array sorted;
  for (const std::size_t at : order) sorted.push_back(std::move(events[at]));
  return Json(std::move(sorted));
}

}  // namespace

Json::Object dossier_json(const Context& context, const CustomerDossier& dossier) {
  std::vector<const Opportunity*> its;
  for (const CustomerDeal& each : dossier.deals) its.push_back(&each.deal);
  Json::Object members =
      whole_customer_json(dossier.customer, its, context.config(), context.today);
  for (auto& [name, value] : members) {
    if (name == "opportunities") value = deals_json(context, dossier);
  }
  members.emplace_back("last_contact", last_contact_json(context, dossier));
  members.emplace_back("open_tasks", open_tasks_json(context, dossier));
  members.emplace_back("timeline", timeline_json(context, dossier));
  return members;
}

}  // namespace deals
