// SPDX-License-Identifier: MIT
#include "unite.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/fields.hpp>

#include "field_values.hpp"

namespace deals {
namespace {

/// Takes what is not there: a text or a value that may be missing.
template <class T>
void fill(T& ours, const T& theirs) {
  if constexpr (requires { ours.empty(); }) {
    if (ours.empty()) ours = theirs;
  } else {
    if (!ours) ours = theirs;
  }
}

void add_new(std::vector<std::string>& ours, const std::vector<std::string>& theirs) {
  for (const std::string& each : theirs) {
    if (std::find(ours.begin(), ours.end(), each) == ours.end()) ours.push_back(each);
  }
}

void add_notes(std::string& ours, const std::string& theirs) {
  if (theirs.empty() || ours.find(theirs) != std::string::npos) return;
  if (!ours.empty() && !ours.ends_with('\n')) ours += '\n';
  if (!ours.empty()) ours += '\n';
  ours += theirs;
}

void add_external(External& ours, const External& theirs, NotTaken& not_taken) {
  for (const auto& each : theirs) {
    const auto known = std::find_if(ours.begin(), ours.end(),
                                    [&](const auto& our) { return our.first == each.first; });
    if (known == ours.end()) {
      ours.push_back(each);
    } else if (known->second != each.second) {
      not_taken.emplace_back("external." + each.first, each.second);
    }
  }
}

void add_extra(std::vector<Entry>& ours, const std::vector<Entry>& theirs) {
  for (const Entry& each : theirs) {
    if (value_of_key(ours, each.key) == nullptr) ours.push_back(each);
  }
}

bool is_same_person(const Contact& one, const Contact& other) {
  if (fold(one.name) == fold(other.name)) return true;
  return std::any_of(one.email.begin(), one.email.end(), [&](const std::string& address) {
    return std::find_if(other.email.begin(), other.email.end(), [&](const std::string& each) {
             return fold(each) == fold(address);
           }) != other.email.end();
  });
}

void add_contacts(std::vector<Contact>& ours, const std::vector<Contact>& theirs,
                  NotTaken& not_taken) {
  for (const Contact& each : theirs) {
    const auto known = std::find_if(ours.begin(), ours.end(), [&](const Contact& contact) {
      return is_same_person(contact, each);
    });
    if (known == ours.end()) {
      ours.push_back(each);
      continue;
    }
    const std::string who = "contact " + known->name;
    if (fold(each.name) != fold(known->name)) not_taken.emplace_back(who + " name", each.name);
    fill(known->role, each.role);
    if (!each.role.empty() && each.role != known->role) {
      not_taken.emplace_back(who + " role", each.role);
    }
    add_new(known->email, each.email);
    add_new(known->phone, each.phone);
    add_extra(known->extra, each.extra);
  }
}

void add_contacts(std::vector<DealContact>& ours, const std::vector<DealContact>& theirs,
                  NotTaken& not_taken) {
  for (const DealContact& each : theirs) {
    const auto known = std::find_if(ours.begin(), ours.end(), [&](const DealContact& contact) {
      return fold(contact.name) == fold(each.name);
    });
    if (known == ours.end()) {
      ours.push_back(each);
      continue;
    }
    fill(known->role, each.role);
    if (!each.role.empty() && each.role != known->role) {
      not_taken.emplace_back("contact " + known->name + " role", each.role);
    }
  }
}

/// Numbers of their own for those whose number is taken.
void add_tasks(std::vector<Task>& ours, const std::vector<Task>& theirs) {
  for (Task task : theirs) {
    const auto is_same = [&](const Task& each) {
      return each.text == task.text && each.due == task.due && each.owner == task.owner &&
             each.done == task.done;
    };
    if (std::any_of(ours.begin(), ours.end(), is_same)) continue;
    int highest = 0;
    bool is_taken = false;
    for (const Task& each : ours) {
      highest = std::max(highest, each.id);
      is_taken = is_taken || each.id == task.id;
    }
    if (is_taken) task.id = highest + 1;
    ours.push_back(std::move(task));
  }
}

void add_items(std::vector<Value>& ours, const std::vector<Value>& theirs) {
  for (const Value& item : theirs) {
    const bool is_known =
        std::any_of(ours.begin(), ours.end(), [&](const Value& each) { return same(each, item); });
    if (!is_known) ours.push_back(item);
  }
}

void fill_money(Opportunity& ours, const Opportunity& theirs) {
  if (ours.amount) return;
  if (!theirs.amount) return fill(ours.currency, theirs.currency);
  if (ours.currency && *ours.currency != theirs.amount->currency) return;
  ours.amount = theirs.amount;
  ours.currency = theirs.currency;
}

void fill_outcome(Opportunity& ours, const Opportunity& theirs) {
  if (ours.stage != theirs.stage || ours.pipeline != theirs.pipeline) return;
  fill(ours.probability, theirs.probability);
  fill(ours.category, theirs.category);
  fill(ours.closed, theirs.closed);
  fill(ours.lost_reason, theirs.lost_reason);
}

/// A value whole, for a text that is to lose nothing: `12000.00 EUR`.
std::string words_of(const Json& value) {
  if (value.as_text() != nullptr) return *value.as_text();
  if (value.as_object() == nullptr) return value.compact();
  std::vector<std::string> words;
  for (const auto& [name, member] : *value.as_object()) words.push_back(words_of(member));
  return fmt::format("{}", fmt::join(words, " "));
}

/// The fields that are not lists and have another value than `theirs` now.
template <class T>
void add_differences(RecordKind kind, const T& united, const T& theirs, NotTaken& not_taken) {
  std::vector<std::string> fields = field_names(kind, default_config());
  for (const Entry& each : theirs.extra) fields.push_back(each.key);
  for (const std::string& field : fields) {
    if (field == "tags" || field == "external" || field == "notes") continue;
    const Json value = field_json(theirs, field);
    const std::string text = value.compact();
    if (text == "null" || text == "[]" || text == field_json(united, field).compact()) continue;
    not_taken.emplace_back(field, words_of(value));
  }
}

}  // namespace

United<Opportunity> unite(const Opportunity& keep, const Opportunity& drop) {
  United<Opportunity> united{keep, {}};
  Opportunity& deal = united.record;
  fill_money(deal, drop);
  fill(deal.close, drop.close);
  fill(deal.owner, drop.owner);
  fill(deal.type, drop.type);
  fill(deal.source, drop.source);
  fill(deal.next_step, drop.next_step);
  fill_outcome(deal, drop);
  add_new(deal.tags.edit(), drop.tags);
  add_extra(deal.extra.edit(), drop.extra);
  add_notes(deal.notes.edit(), drop.notes);
  add_tasks(deal.tasks.edit(), drop.tasks);
  add_items(deal.items.edit(), drop.items);
  add_differences(RecordKind::opportunity, deal, drop, united.not_taken);
  add_external(deal.external.edit(), drop.external, united.not_taken);
  add_contacts(deal.contacts.edit(), drop.contacts, united.not_taken);
  return united;
}

United<Customer> unite(const Customer& keep, const Customer& drop) {
  United<Customer> united{keep, {}};
  Customer& customer = united.record;
  fill(customer.owner, drop.owner);
  fill(customer.source, drop.source);
  fill(customer.industry, drop.industry);
  fill(customer.website, drop.website);
  add_new(customer.tags.edit(), drop.tags);
  add_extra(customer.extra.edit(), drop.extra);
  add_notes(customer.notes.edit(), drop.notes);
  add_differences(RecordKind::customer, customer, drop, united.not_taken);
  add_external(customer.external.edit(), drop.external, united.not_taken);
  add_contacts(customer.contacts.edit(), drop.contacts, united.not_taken);
  return united;
}

}  // namespace deals
