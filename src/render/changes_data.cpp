// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/render/changes.hpp>

namespace deals {
namespace {

std::string id_in(const DealTurn& turn) {
  return turn.after != nullptr ? turn.after->id.text : turn.before->id.text;
}
std::string id_in(const CustomerTurn& turn) {
  return turn.after != nullptr ? turn.after->id.text : turn.before->id.text;
}

/// The id that it had, where that is another one now.
template <class T>
std::string earlier_id(const RecordTurn<T>& turn) {
  const bool has_both = turn.before != nullptr && turn.after != nullptr;
  return has_both && turn.before->id != turn.after->id ? turn.before->id.text : "";
}

/// A value of either side for machines; "" where it is not set or not there.
template <class T, class Value>
std::string plain_of(const T* record, const Value& value) {
  return record == nullptr ? std::string() : value(*record);
}

std::string plain_amount(const Opportunity& deal) {
  return deal.amount ? to_plain(*deal.amount) : "";
}
std::string plain_close(const Opportunity& deal) { return deal.close ? to_iso(*deal.close) : ""; }
std::string plain_stage(const Opportunity& deal) { return deal.stage; }
std::string plain_owner(const Opportunity& deal) { return deal.owner; }
std::string plain_owner(const Customer& customer) { return customer.owner; }

std::string currency_in(const Opportunity& deal, Currency own) {
  if (deal.amount) return std::string(deal.amount->currency.code());
  return std::string(deal.currency.value_or(own).code());
}

Row deal_row(const ChangedDeal& changed, const ChangesPage& page) {
  const Opportunity* before = changed.turn.before;
  const Opportunity* after = changed.turn.after;
  const Opportunity& newest = after != nullptr ? *after : *before;
  const auto owner = [](const Opportunity& deal) { return plain_owner(deal); };
  Row row;
  for (const std::string& text :
       {std::string("opportunity"), std::string(name_of(changed.turn.turn)), id_in(changed.turn),
        earlier_id(changed.turn), newest.name, newest.customer.text.string(),
        currency_in(newest, page.own), plain_of(before, plain_amount),
        plain_of(after, plain_amount), plain_of(before, plain_stage), plain_of(after, plain_stage),
        plain_of(before, plain_close), plain_of(after, plain_close), plain_of(before, owner),
        plain_of(after, owner), changed.what}) {
    row.cells.emplace_back(text);
  }
  return row;
}

Row customer_row(const ChangedCustomer& changed) {
  const Customer* before = changed.turn.before;
  const Customer* after = changed.turn.after;
  const auto owner = [](const Customer& customer) { return plain_owner(customer); };
  Row row;
  for (const std::string& text :
       {std::string("customer"), std::string(name_of(changed.turn.turn)), id_in(changed.turn),
        earlier_id(changed.turn), after != nullptr ? after->name : before->name, std::string(),
        std::string(), std::string(), std::string(), std::string(), std::string(), std::string(),
        std::string(), plain_of(before, owner), plain_of(after, owner), changed.what}) {
    row.cells.emplace_back(text);
  }
  return row;
}

Json change_flow(const Flow& flow) {
  return Json(Json::Object{{"count", flow.count}, {"amount", flow.amount}});
}

Json pipeline_json(const Waterfall& fall) {
  Json::Object steps;
  for (const Step step : all_steps) steps.emplace_back(name_of(step), change_flow(fall[step]));
  return Json(Json::Object{{"currency", fall.currency.code()},
                           {"start", change_flow(fall.start)},
                           {"steps", Json(std::move(steps))},
                           {"end", change_flow(fall.end)},
                           {"unpriced", fall.unpriced}});
}

template <class Changed>
Json::Object record_members(const Changed& changed) {
  return {{"id", id_in(changed.turn)},
          {"was", Json::text_or_null(earlier_id(changed.turn))},
          {"change", name_of(changed.turn.turn)}};
}

Json deal_json(const ChangedDeal& changed) {
  const Opportunity* before = changed.turn.before;
  const Opportunity* after = changed.turn.after;
  const Opportunity& newest = after != nullptr ? *after : *before;
  Json::Object object = record_members(changed);
  object.emplace_back("name", newest.name);
  object.emplace_back("customer", newest.customer.text);
  object.emplace_back("customer_name", changed.customer);
  object.emplace_back("amount_before", before != nullptr ? Json(before->amount) : Json());
  object.emplace_back("amount", after != nullptr ? Json(after->amount) : Json());
  object.emplace_back("what", changed.what);
  object.emplace_back("fields", changed.fields);
  return Json(std::move(object));
}

Json changed_customer_json(const ChangedCustomer& changed) {
  const CustomerTurn& turn = changed.turn;
  Json::Object object = record_members(changed);
  object.emplace_back("name", turn.after != nullptr ? turn.after->name : turn.before->name);
  object.emplace_back("what", changed.what);
  object.emplace_back("fields", changed.fields);
  return Json(std::move(object));
}

}  // namespace

Table to_table(const ChangesPage& page, const Terminal& /*terminal*/) {
  Table table;
  table.columns = {{"record", "Record"},
                   {"change", "Change"},
                   {"id", "ID"},
                   {"was", "Was"},
                   {"name", "Name"},
                   {"customer", "Customer"},
                   {"currency", "Currency"},
                   {"amount_before", "Amount before", Align::right},
                   {"amount", "Amount", Align::right},
                   {"stage_before", "Stage before"},
                   {"stage", "Stage"},
                   {"close_before", "Close before"},
                   {"close", "Close"},
                   {"owner_before", "Owner before"},
                   {"owner", "Owner"},
                   {"what", "What happened"}};
  for (const ChangedDeal& each : page.deals) table.rows.push_back(deal_row(each, page));
  for (const ChangedCustomer& each : page.customers) table.rows.push_back(customer_row(each));
  return table;
}

Json to_json(const ChangesPage& page) {
  Json::Array deals;
  for (const ChangedDeal& each : page.deals) deals.push_back(deal_json(each));
  Json::Array customers;
  for (const ChangedCustomer& each : page.customers) {
    customers.push_back(changed_customer_json(each));
  }
  Json::Array pipelines;
  for (const Waterfall& each : page.pipelines) pipelines.push_back(pipeline_json(each));
  return Json(Json::Object{{"from", page.from.data},
                           {"to", page.to.data},
                           {"filter", Json::text_or_null(page.about.filter)},
                           {"deals", Json(std::move(deals))},
                           {"customers", Json(std::move(customers))},
                           {"settings", Json::array(page.files)},
                           {"pipelines", Json(std::move(pipelines))},
                           {"not_compared", page.not_compared},
                           {"left_out", Json::array(page.about.left_out)}});
}

}  // namespace deals
