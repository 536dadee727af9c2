// SPDX-License-Identifier: MIT
#include "record_tree.hpp"

#include <fmt/format.h>

namespace deals {
namespace {

Value table_value(std::vector<Entry> entries) {
  Value value;
  value.kind = Value::Kind::table;
  value.entries = std::move(entries);
  return value;
}

Value number_value(std::string digits) {
  const bool whole = digits.find('.') == std::string::npos;
  return token_value(whole ? Value::Kind::integer : Value::Kind::floating, std::move(digits));
}

Value value_of(const std::string& text) { return string_value(text); }
Value value_of(const Interned& text) { return string_value(text); }
Value value_of(Date day) { return token_value(Value::Kind::date, to_iso(day)); }
Value value_of(Moment moment) { return token_value(Value::Kind::moment, to_iso(moment)); }
Value value_of(Currency currency) { return string_value(std::string(currency.code())); }
Value value_of(Percent percent) { return number_value(to_text(percent)); }
Value value_of(Category category) { return string_value(std::string(name_of(category))); }
Value value_of(const Money& amount) { return number_value(to_plain(amount)); }

/// With as many decimals as it carries: 40000.00.
Value value_of(const Decimal& number) {
  std::string digits = fmt::format("{:0{}}", number.coefficient, number.scale + 1);
  if (number.scale > 0)
    digits.insert(digits.size() - static_cast<std::size_t>(number.scale), 1, '.');
  return number_value(std::move(digits));
}

Value value_of(const std::vector<std::string>& texts) {
  std::vector<Value> items;
  for (const std::string& text : texts) items.push_back(string_value(text));
  return array_value(std::move(items));
}

Value value_of(const Contact& contact);
Value value_of(const DealContact& contact);
Value value_of(const Task& task);
Value value_of(const Event& event);
Value value_of(const NextStep& step);

template <class T>
Value value_of(const std::vector<T>& records) {
  std::vector<Value> items;
  for (const T& record : records) items.push_back(value_of(record));
  return array_value(std::move(items));
}

template <class T>
Value value_of(const Seldom<T>& member) {
  return value_of(*member);
}

/// Adds what is there: no empty text, no empty list, no absent value.
template <class T>
void add(std::vector<Entry>& to, std::string_view key, const T& member) {
  if constexpr (requires { member.empty(); }) {
    if (!member.empty()) to.push_back({std::string(key), value_of(member), {}});
  } else if constexpr (requires { member.has_value(); }) {
    if (member) to.push_back({std::string(key), value_of(*member), {}});
  } else {
    to.push_back({std::string(key), value_of(member), {}});
  }
}

void add_all(std::vector<Entry>& to, const std::vector<Entry>& extra) {
  to.insert(to.end(), extra.begin(), extra.end());
}

void add_external(std::vector<Entry>& to, const External& external) {
  if (external.empty()) return;
  std::vector<Entry> entries;
  for (const auto& [program, id] : external) entries.push_back({program, string_value(id), {}});
  to.push_back({"external", table_value(std::move(entries)), {}});
}

void add_tracked(std::vector<Entry>& to, const Tracked& fields) {
  add(to, "stage", fields.stage);
  add(to, "amount", fields.amount);
  add(to, "currency", fields.currency);
  add(to, "close", fields.close);
  add(to, "probability", fields.probability);
  add(to, "category", fields.category);
  add(to, "owner", fields.owner);
  add(to, "pipeline", fields.pipeline);
  add(to, "status", fields.status);
  add(to, "lost_reason", fields.lost_reason);
  add(to, "closed", fields.closed);
}

Value value_of(const Contact& contact) {
  std::vector<Entry> entries;
  add(entries, "name", contact.name);
  add(entries, "role", contact.role);
  add(entries, "email", contact.email);
  add(entries, "phone", contact.phone);
  add_all(entries, contact.extra);
  return table_value(std::move(entries));
}

Value value_of(const DealContact& contact) {
  std::vector<Entry> entries;
  add(entries, "name", contact.name);
  add(entries, "role", contact.role);
  return table_value(std::move(entries));
}

Value value_of(const Task& task) {
  std::vector<Entry> entries;
  if (task.id != 0) entries.push_back({"id", integer_value(task.id), {}});
  add(entries, "text", task.text);
  add(entries, "due", task.due);
  add(entries, "owner", task.owner);
  add(entries, "done", task.done);
  return table_value(std::move(entries));
}

Value value_of(const Event& event) {
  std::vector<Entry> entries;
  add(entries, "at", event.at);
  add(entries, "by", event.by);
  add(entries, "event", std::string(name_of(event.kind)));
  add_tracked(entries, event.changes);
  add(entries, "cleared", event.cleared);
  add_all(entries, event.extra);
  add(entries, "text", event.text);
  return table_value(std::move(entries));
}

Value value_of(const NextStep& step) {
  std::vector<Entry> entries;
  add(entries, "on", step.on);
  add(entries, "text", step.text);
  return table_value(std::move(entries));
}

}  // namespace

std::vector<Entry> tree_of(const Customer& customer) {
  std::vector<Entry> entries;
  add(entries, "name", customer.name);
  add(entries, "kind", std::string(name_of(customer.kind)));
  add(entries, "status", std::string(name_of(customer.status)));
  add(entries, "owner", customer.owner);
  add(entries, "source", customer.source);
  add(entries, "industry", customer.industry);
  add(entries, "website", customer.website);
  add(entries, "tags", customer.tags);
  add_external(entries, customer.external);
  add_all(entries, customer.extra);
  add(entries, "notes", customer.notes);
  add(entries, "history", customer.history);
  add(entries, "contacts", customer.contacts);
  return entries;
}

std::vector<Entry> tree_of(const Opportunity& opportunity) {
  std::vector<Entry> entries;
  add(entries, "name", opportunity.name);
  add(entries, "customer", opportunity.customer.text);
  add(entries, "stage", opportunity.stage);
  add(entries, "amount", opportunity.amount);
  add(entries, "currency", opportunity.currency);
  add(entries, "close", opportunity.close);
  add(entries, "probability", opportunity.probability);
  add(entries, "category", opportunity.category);
  add(entries, "owner", opportunity.owner);
  add(entries, "type", opportunity.type);
  add(entries, "source", opportunity.source);
  add(entries, "pipeline", opportunity.pipeline);
  add(entries, "tags", opportunity.tags);
  add_external(entries, opportunity.external);
  add(entries, "next_step", opportunity.next_step);
  add(entries, "closed", opportunity.closed);
  add(entries, "lost_reason", opportunity.lost_reason);
  add_all(entries, opportunity.extra);
  add(entries, "notes", opportunity.notes);
  add(entries, "contacts", opportunity.contacts);
  add(entries, "tasks", opportunity.tasks);
  add(entries, "history", opportunity.history);
  if (!opportunity.items.empty()) {
    entries.push_back({"items", array_value(opportunity.items), {}});
  }
  return entries;
}

Value tree_of(const Event& event) { return value_of(event); }

ArrayLayout array_layout(RecordKind kind, std::string_view key) {
  if (key == "history" || key == "tasks") return ArrayLayout::one_per_line;
  const bool is_block = key == (kind == RecordKind::customer ? "contacts" : "items");
  return is_block ? ArrayLayout::blocks : ArrayLayout::one_line;
}

}  // namespace deals
