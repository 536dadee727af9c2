// SPDX-License-Identifier: MIT
#include <deals/render/record_json.hpp>

#include <deals/model/money_sums.hpp>
#include <iterator>

namespace deals {
namespace {

Json external_json(const External& external) {
  Json::Object members;
  for (const auto& [system, id] : external) members.emplace_back(system, Json(id));
  return Json(std::move(members));
}

const Value* value_of(const std::vector<Entry>& entries, std::string_view key) {
  for (const Entry& entry : entries) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

Json declared_json(const std::vector<Entry>& extra, const std::vector<FieldDeclaration>& fields) {
  Json::Object members;
  for (const FieldDeclaration& field : fields) {
    const Value* value = value_of(extra, field.name);
    members.emplace_back(field.name, value == nullptr ? Json() : value_json(*value));
  }
  return Json(std::move(members));
}

/// The keys that neither deals nor the book's settings know.
Json unknown_json(const std::vector<Entry>& extra, RecordKind kind, const Config& config) {
  Json::Object members;
  for (const Entry& entry : extra) {
    if (config.find_field(kind, entry.key) == nullptr) {
      members.emplace_back(entry.key, value_json(entry.value));
    }
  }
  return Json(std::move(members));
}

Json next_step_json(const SeldomThere<NextStep>& step) {
  if (!step) return {};
  return Json(Json::Object{{"on", Json(step->on)}, {"text", Json(step->text)}});
}

}  // namespace

Json tasks_json(const std::vector<Task>& tasks) {
  Json::Array items;
  for (const Task& task : tasks) {
    items.emplace_back(Json::Object{{"id", Json(task.id)},
                                    {"text", Json(task.text)},
                                    {"due", Json(task.due)},
                                    {"owner", Json::text_or_null(task.owner)},
                                    {"done", Json(task.done)}});
  }
  return Json(std::move(items));
}

namespace {

Json items_json(const std::vector<Value>& values) {
  Json::Array items;
  for (const Value& value : values) items.push_back(value_json(value));
  return Json(std::move(items));
}

Json contacts_json(const std::vector<DealContact>& contacts) {
  Json::Array items;
  for (const DealContact& each : contacts) {
    items.emplace_back(
        Json::Object{{"name", Json(each.name)}, {"role", Json::text_or_null(each.role)}});
  }
  return Json(std::move(items));
}

Json contacts_json(const std::vector<Contact>& contacts) {
  Json::Array items;
  for (const Contact& each : contacts) {
    Json::Object contact{{"name", Json(each.name)},
                         {"role", Json::text_or_null(each.role)},
                         {"email", Json::array(each.email)},
                         {"phone", Json::array(each.phone)}};
    for (const Entry& entry : each.extra) contact.emplace_back(entry.key, value_json(entry.value));
    items.emplace_back(std::move(contact));
  }
  return Json(std::move(items));
}

/// The total that an opportunity is in: open, omitted (an open one, by its category), won or lost.
std::string_view total_of(const Opportunity& deal, const Config& config) {
  const State state = state_of(deal, config);
  const bool is_omitted = category_of(deal, config) == Category::omitted;
  return state == State::open && is_omitted ? "omitted" : name_of(state);
}

Json totals_json(const std::vector<const Opportunity*>& deals, std::string_view total,
                 const Config& config) {
  MoneySums sums(config.currency);
  std::size_t count = 0;
  for (const Opportunity* deal : deals) {
    if (total_of(*deal, config) != total) continue;
    ++count;
    if (deal->amount) sums.add(*deal->amount);
  }
  Json::Array amounts(sums.sums().begin(), sums.sums().end());
  return Json(Json::Object{{"count", Json(count)},
                           {"amount", Json(sums.only())},
                           {"amounts", Json(std::move(amounts))}});
}

/// An event's amount as money: files have the number alone.
Json amount_json(const Decimal& amount, Currency currency) {
  if (const auto minor = scaled_to(amount, currency.digits())) return Json(Money{*minor, currency});
  return Json(Json::Object{{"amount", Json(to_text(amount))}, {"currency", Json(currency.code())}});
}

Json event_json(const Event& event, Currency currency) {
  Json::Object members{
      {"at", Json(event.at)}, {"by", Json(event.by)}, {"event", Json(name_of(event.kind))}};
  const auto add = [&](const char* name, const auto& value) {
    if (value) members.emplace_back(name, Json(*value));
  };
  const Tracked& now = event.changes;
  add("stage", now.stage);
  if (now.amount) members.emplace_back("amount", amount_json(*now.amount, currency));
  if (now.currency) members.emplace_back("currency", Json(now.currency->code()));
  add("close", now.close);
  add("probability", now.probability);
  if (now.category) members.emplace_back("category", Json(name_of(*now.category)));
  add("owner", now.owner);
  add("pipeline", now.pipeline);
  add("status", now.status);
  add("lost_reason", now.lost_reason);
  add("closed", now.closed);
  if (!event.cleared.empty()) members.emplace_back("cleared", Json::array(event.cleared));
  for (const Entry& entry : event.extra) members.emplace_back(entry.key, value_json(entry.value));
  if (!event.text.empty()) members.emplace_back("text", Json(*event.text));
  return Json(std::move(members));
}

/// What the stage says of an opportunity, and what was set by hand.
void add_outlook(Json::Object& members, const Opportunity& deal, const Config& config) {
  const bool is_open = state_of(deal, config) == State::open;
  const auto origin = [&](bool is_set) { return Json(is_open && is_set ? "set" : "stage"); };
  members.emplace_back("amount", Json(deal.amount));
  members.emplace_back("probability", Json(probability_of(deal, config)));
  members.emplace_back("probability_source", origin(deal.probability.has_value()));
  members.emplace_back("category", Json(name_of(category_of(deal, config))));
  members.emplace_back("category_source", origin(deal.category.has_value()));
  members.emplace_back("weighted", Json(weighted_of(deal, config)));
}

void add_standing(Json::Object& members, const Opportunity& deal, const Config& config,
                  Date today) {
  const auto since = stage_since(deal);
  members.emplace_back("created", Json(created_on(deal)));
  members.emplace_back("stage_since", Json(since));
  members.emplace_back("days_in_stage", since ? Json(today - *since) : Json());
  members.emplace_back("overdue", Json(is_overdue(deal, config, today)));
  members.emplace_back("stale", Json(is_stale(deal, config, today)));
}

}  // namespace

Json::Object opportunity_json(const Opportunity& deal, const Customer* customer,
                              const Config& config, Date today) {
  Json::Object members{{"id", Json(deal.id.text)},
                       {"name", Json(deal.name)},
                       {"customer", Json(deal.customer.text)},
                       {"customer_name", customer == nullptr ? Json() : Json(customer->name)},
                       {"stage", Json(deal.stage)},
                       {"stage_name", Json(stage_of(deal, config).name)},
                       {"state", Json(name_of(state_of(deal, config)))},
                       {"pipeline", Json::text_or_null(deal.pipeline)}};
  add_outlook(members, deal, config);
  members.emplace_back("close", Json(deal.close));
  members.emplace_back("closed", Json(deal.closed));
  members.emplace_back("owner", Json::text_or_null(deal.owner));
  members.emplace_back("type", Json::text_or_null(deal.type));
  members.emplace_back("source", Json::text_or_null(deal.source));
  members.emplace_back("tags", Json::array(deal.tags));
  members.emplace_back("next_step", next_step_json(deal.next_step));
  add_standing(members, deal, config, today);
  members.emplace_back("lost_reason", Json::text_or_null(deal.lost_reason));
  members.emplace_back("external", external_json(deal.external));
  members.emplace_back("fields", declared_json(deal.extra, config.opportunity_fields));
  return members;
}

Json::Object whole_opportunity_json(const Opportunity& deal, const Customer* customer,
                                    const Config& config, Date today) {
  Json::Object members = opportunity_json(deal, customer, config, today);
  members.emplace_back("history", Json(history_json(deal.history, config)));
  members.emplace_back("tasks", tasks_json(deal.tasks));
  members.emplace_back("items", items_json(deal.items));
  members.emplace_back("notes", Json::text_or_null(deal.notes));
  members.emplace_back("contacts", contacts_json(deal.contacts));
  members.emplace_back("extra", unknown_json(deal.extra, RecordKind::opportunity, config));
  members.emplace_back("path", Json(path_of(RecordKind::opportunity, deal.id.text)));
  return members;
}

Json::Object customer_json(const Customer& customer) {
  return {{"id", Json(customer.id.text)},
          {"name", Json(customer.name)},
          {"kind", Json(name_of(customer.kind))},
          {"status", Json(name_of(customer.status))},
          {"owner", Json::text_or_null(customer.owner)},
          {"source", Json::text_or_null(customer.source)},
          {"industry", Json::text_or_null(customer.industry)},
          {"website", Json::text_or_null(customer.website)},
          {"tags", Json::array(customer.tags)},
          {"contacts", contacts_json(customer.contacts)},
          {"external", external_json(customer.external)},
          {"created", Json(created_on(customer))}};
}

Json::Object whole_customer_json(const Customer& customer,
                                 const std::vector<const Opportunity*>& its, const Config& config,
                                 Date today) {
  Json::Object members = customer_json(customer);
  Json::Array deals;
  for (const Opportunity* deal : its) {
    deals.emplace_back(opportunity_json(*deal, &customer, config, today));
  }
  Json::Object totals;
  for (const char* total : {"open", "omitted", "won", "lost"}) {
    totals.emplace_back(total, totals_json(its, total, config));
  }
  members.emplace_back("opportunities", Json(std::move(deals)));
  members.emplace_back("totals", Json(std::move(totals)));
  members.emplace_back("history", Json(history_json(customer.history, config)));
  members.emplace_back("notes", Json::text_or_null(customer.notes));
  members.emplace_back("fields", declared_json(customer.extra, config.customer_fields));
  members.emplace_back("extra", unknown_json(customer.extra, RecordKind::customer, config));
  members.emplace_back("path", Json(path_of(RecordKind::customer, customer.id.text)));
  return members;
}

Json::Array history_json(const History& history, const Config& config) {
  Json::Array events;
  Tracked state;
  for (const Event* event : in_order_of_time(history)) {
    apply(*event, state);
    events.push_back(event_json(*event, state.currency.value_or(config.currency)));
  }
  return {std::make_move_iterator(events.rbegin()), std::make_move_iterator(events.rend())};
}

Json value_json(const Value& value) {
  switch (value.kind) {
    case Value::Kind::boolean:
      return Json(value.text == "true");
    case Value::Kind::integer:
    case Value::Kind::floating:
      if (const auto number = parse_decimal(value.text)) return Json::number(to_text(*number));
      return Json(value.text);
    case Value::Kind::array: {
      Json::Array items;
      for (const Value& item : value.items) items.push_back(value_json(item));
      return Json(std::move(items));
    }
    case Value::Kind::table: {
      Json::Object members;
      for (const Entry& entry : value.entries) {
        members.emplace_back(entry.key, value_json(entry.value));
      }
      return Json(std::move(members));
    }
    default:
      return Json(value.text);
  }
}

}  // namespace deals
