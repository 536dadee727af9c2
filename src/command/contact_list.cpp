// SPDX-License-Identifier: MIT
#include "contact_list.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>

#include "contact_values.hpp"

namespace deals {
namespace {

std::vector<Contact> contacts_of(const Opportunity& opportunity) {
  std::vector<Contact> contacts;
  for (const DealContact& each : opportunity.contacts) {
    contacts.push_back({.name = each.name, .role = each.role});
  }
  return contacts;
}
std::vector<Contact> contacts_of(const Customer& customer) { return customer.contacts; }

/// Addresses of an opportunity's contact would be lost: they are the customer's.
Result<void> take(Opportunity& opportunity, const std::vector<Contact>& contacts) {
  opportunity.contacts.clear();
  for (const Contact& each : contacts) {
    if (!each.email.empty() || !each.phone.empty()) {
      return usage_error("an opportunity's contact has a name and a role only")
          .hinted(fmt::format("--email and --phone are for the customer: deals contact add {} NAME",
                              opportunity.customer.text));
    }
    opportunity.contacts.push_back({each.name, each.role});
  }
  return {};
}
Result<void> take(Customer& customer, const std::vector<Contact>& contacts) {
  customer.contacts = contacts;
  return {};
}

bool begins_so(std::string_view name, std::string_view start) {
  const std::string folded = fold(name);
  const std::string wanted = fold(start);
  return !wanted.empty() &&
         (folded.starts_with(wanted) || folded.find(" " + wanted) != std::string::npos);
}

std::vector<std::size_t> fitting(const std::vector<Contact>& contacts, std::string_view name) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < contacts.size(); ++at) {
    if (contacts[at].name == name) return {at};
    if (begins_so(contacts[at].name, name)) found.push_back(at);
  }
  return found;
}

Json contacts_json(const std::vector<Contact>& contacts) {
  Json::Array items;
  for (const Contact& each : contacts) items.push_back(contact_json(each));
  return Json(std::move(items));
}

std::vector<std::string> names_of(const std::vector<Contact>& contacts) {
  std::vector<std::string> names;
  for (const Contact& each : contacts) names.push_back(shown(each.name));
  return names;
}

/// `role CTO → CEO`, `no phone (was 12)`.
void add_step(std::vector<std::string>& parts, std::string_view what, const std::string& was,
              const std::string& is) {
  if (was == is) return;
  if (is.empty()) {
    parts.push_back(fmt::format("no {} (was {})", what, shown(was)));
  } else if (was.empty()) {
    parts.push_back(fmt::format("{} {}", what, shown(is)));
  } else {
    parts.push_back(fmt::format("{} {} → {}", what, shown(was), shown(is)));
  }
}

std::string joined(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, ", "));
}

}  // namespace

ContactList::ContactList(const Context& context, FoundRecord found)
    : context_(&context), found_(std::move(found)) {
  contacts = std::visit([](const auto& each) { return contacts_of(each.record); }, found_);
}

Result<ContactList> ContactList::of(const Context& context, std::string_view record) {
  auto found = context.view->record(record);
  if (!found) return std::move(found).error();
  return ContactList(context, *std::move(found));
}

std::string ContactList::id() const {
  return std::visit([](const auto& each) -> std::string { return each.record.id.text; }, found_);
}

const Contact* ContactList::named(std::string_view name) const {
  const auto at = std::find_if(contacts.begin(), contacts.end(),
                               [&](const Contact& each) { return each.name == name; });
  return at == contacts.end() ? nullptr : &*at;
}

Result<std::size_t> ContactList::find(std::string_view name) const {
  const auto found = fitting(contacts, name);
  if (found.size() == 1) return found.front();
  std::vector<std::string> names = names_of(contacts);
  if (found.size() > 1) {
    std::vector<std::string> meant;
    for (std::size_t at : found) meant.push_back(names[at]);
    return Error{
        .kind = ErrorKind::ambiguous,
        .message = fmt::format("\"{}\" fits {} contacts of {}", shown(name), meant.size(), id())}
        .hinted(fmt::format("which one: {}?", join_words(meant, "or")));
  }
  Error error{.kind = ErrorKind::not_found,
              .message = fmt::format("{} has no contact \"{}\"", id(), shown(name))};
  if (names.empty()) return std::move(error).hinted(fmt::format("deals contact add {} NAME", id()));
  return std::move(error).hinted("its contacts are " + join_words(names, "and"));
}

void ContactList::take_full_name(std::string& name, Outcome& outcome) const {
  const auto* found = std::get_if<Found<Opportunity>>(&found_);
  if (found == nullptr) return;
  const auto customer = context_->view->customer_of(found->record);
  if (!customer) return;
  const auto meant = fitting(customer->contacts, name);
  if (meant.size() == 1) {
    name = customer->contacts[meant.front()].name;
    return;
  }
  outcome.notices.push_back(fmt::format("{} has no contact \"{}\"; deals contact add {} \"{}\"",
                                        customer->id.text, shown(name), customer->id.text,
                                        shown(name)));
}

Result<Outcome> ContactList::finish(Outcome outcome, const std::string& text) const {
  const auto change = [&](const auto& found) -> Result<void> {
    Change record(found, *context_);
    if (auto taken = take(record.record, contacts); !taken) return taken;
    auto added = record.add_event(EventKind::changed, {}, text);
    if (!added) return added;
    auto finished = record.finish(outcome);
    if (!finished) return finished;
    outcome.records.back().fields.emplace_back(
        "contacts",
        Json(Json::Array{contacts_json(contacts_of(found.record)), contacts_json(contacts)}));
    return {};
  };
  auto changed = std::visit(change, found_);
  if (!changed) return std::move(changed).error();
  outcome.text = fmt::format("{}: {}\n", id(), text);
  return outcome;
}

std::string contact_words(const Contact& before, const Contact& after) {
  std::vector<std::string> parts;
  add_step(parts, "name", before.name, after.name);
  add_step(parts, "role", before.role, after.role);
  add_step(parts, "email", joined(before.email), joined(after.email));
  add_step(parts, "phone", joined(before.phone), joined(after.phone));
  return fmt::format("{}: {}", shown(before.name), joined(parts));
}

}  // namespace deals
