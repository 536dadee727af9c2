// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>
#include <set>

#include "attachment_list.hpp"
#include "customer_columns.hpp"
#include "customer_dossier.hpp"
#include "deal_columns.hpp"
#include "list_fit.hpp"
#include "list_table.hpp"
#include "record_page.hpp"

namespace deals {
namespace {

using Facts = std::vector<Fact>;

/// `customer · logistics · from referral · owner anna · #nordics`
std::string introduction(const Context& context, const Customer& customer, Shelf shelf) {
  std::vector<std::string> parts;
  if (shelf == Shelf::archive) parts.push_back(archived_phrase(customer.history, context.today));
  parts.emplace_back(name_of(customer.status));
  if (customer.kind == CustomerKind::individual) parts.emplace_back("individual");
  if (!customer.industry.empty()) parts.push_back(customer.industry);
  if (!customer.source.empty()) parts.push_back("from " + customer.source);
  parts.push_back(customer.owner.empty() ? "no owner" : "owner " + customer.owner);
  for (const std::string& tag : customer.tags) parts.push_back("#" + tag);
  return said_of(parts, context.terminal);
}

/// `  (champion in acme-annual-renewal)`, or "": what they are in its opportunities.
std::string roles_in_deals(const CustomerDossier& dossier, const std::string& name) {
  std::vector<std::string> roles;
  const std::string folded = fold(name);
  for (const CustomerDeal& each : dossier.deals) {
    for (const DealContact& contact : each.deal.contacts) {
      if (fold(contact.name) != folded) continue;
      roles.push_back((contact.role.empty() ? "in " : contact.role + " in ") + each.deal.id.text);
    }
  }
  return roles.empty() ? "" : fmt::format("  ({})", fmt::join(roles, ", "));
}

void add_contacts(Facts& facts, const CustomerDossier& dossier) {
  std::string label = "Contacts";
  std::set<std::string> known;
  for (const Contact& each : dossier.customer.contacts) {
    known.insert(fold(each.name));
    std::string text = each.name + (each.role.empty() ? "" : ", " + each.role);
    for (const auto* addresses : {&each.email, &each.phone}) {
      for (const std::string& address : *addresses) text += "  " + address;
    }
    text += roles_in_deals(dossier, each.name);
    facts.push_back({std::exchange(label, ""), text});
  }
  for (const CustomerDeal& each : dossier.deals) {
    for (const DealContact& contact : each.deal.contacts) {
      if (!known.insert(fold(contact.name)).second) continue;
      facts.push_back(
          {std::exchange(label, ""), contact.name + roles_in_deals(dossier, contact.name)});
    }
  }
}

/// `29 Oct, 23 days ago: email in globex-pilot: Katrin: budget committee meets on the 3rd`
void add_last_contact(Facts& facts, const Context& context, const CustomerDossier& dossier) {
  if (!dossier.last_contact) {
    if (dossier.shelf == Shelf::archive) return;
    facts.push_back({"Last contact",
                     fmt::format("none yet; deals note {} TEXT", dossier.customer.id.text),
                     Style::faint});
    return;
  }
  constexpr int most_columns = 72;
  const auto& [event, deal] = *dossier.last_contact;
  const Date day = date_of(event->at);
  std::string text = fmt::format("{}, {}: {}", to_short(day, context.today),
                                 distance_phrase(day, context.today), name_of(event->kind));
  if (deal != nullptr) text += " in " + deal->id.text;
  const std::string_view first = trim(split(trim(event->text), '\n').front());
  if (!first.empty()) {
    const bool may_cut = context.terminal.width > 0;
    text += ": " + (may_cut ? fitted(first, most_columns, context.terminal) : std::string(first));
  }
  facts.push_back({"Last contact", text});
}

/// `2  Ask legal for the agreement (due 27 Nov, bo, acme-annual-renewal)`
void add_open_tasks(Facts& facts, const Context& context, const CustomerDossier& dossier) {
  std::string label = "Tasks";
  for (const auto& [deal, task] : dossier.tasks) {
    const bool is_late = task->due && *task->due < context.today;
    std::vector<std::string> parts;
    if (task->due) {
      parts.push_back((is_late ? "! due " : "due ") + to_short(*task->due, context.today));
    }
    if (!task->owner.empty()) parts.push_back(task->owner);
    parts.push_back(fmt::format("{} {}", deal->id.text, task->id));
    facts.push_back({std::exchange(label, ""),
                     fmt::format("{} ({})", task->text, fmt::join(parts, ", ")),
                     is_late ? Style::warning : Style::plain});
  }
}

void add_total(Facts& facts, const std::string& label, const CountedSums& sums) {
  if (sums.count == 0) return;
  std::string text = counted(sums.count, "deal", "deals");
  if (!sums.amounts.sums().empty()) text += ", " + sums_phrase(sums.amounts);
  facts.push_back({label, text});
}

int order_of(State state) { return state == State::open ? 0 : state == State::won ? 1 : 2; }

/// Open ones first, then won, then lost ones; each by their day. Archived ones say so.
std::string deals_table(const Context& context, const CustomerDossier& dossier) {
  std::vector<DealRow> rows;
  std::set<const Opportunity*> archived;
  for (const CustomerDeal& each : dossier.deals) {
    rows.push_back({&each.deal, &dossier.customer});
    if (each.is_archived) archived.insert(&each.deal);
  }
  const ListFacts facts{&context.config(), context.today, context.terminal};
  const auto columns = deal_columns(facts, rows);
  auto sorted = sort_rows(rows, columns, "close");
  if (!sorted) return "";
  std::stable_sort(rows.begin(), rows.end(), [&](const DealRow& left, const DealRow& right) {
    return order_of(state_of(*left.deal, context.config())) <
           order_of(state_of(*right.deal, context.config()));
  });
  auto table = list_table(rows, columns, {"id", "stage", "amount", "close", "owner"});
  if (!table) return "";
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (archived.contains(rows[at].deal)) table->rows[at].cells[1].text += ", archived";
  }
  fit_list(*table, {"owner"}, context.terminal);
  return to_text(*table, context.terminal);
}

void add_totals(Facts& facts, const Context& context, const CustomerDossier& dossier) {
  const Customer& customer = dossier.customer;
  CustomerRow totals(customer, context.config().currency);
  for (const CustomerDeal& each : dossier.deals) totals.add(each.deal, context.config());
  add_total(facts, "Open", totals.open);
  add_total(facts, "Omitted", totals.omitted);
  add_total(facts, "Won", totals.won);
  add_total(facts, "Lost", totals.lost);
  if (!dossier.deals.empty()) return;
  const bool is_lead = customer.status == CustomerStatus::lead;
  facts.push_back(
      {"Deals",
       fmt::format(fmt::runtime(is_lead ? "none yet; deals promote {} --opportunity NAME"
                                        : "none yet; deals create opportunity NAME --customer {}"),
                   customer.id.text),
       Style::faint});
}

}  // namespace

std::string customer_page(const Context& context, const CustomerDossier& dossier) {
  const Customer& customer = dossier.customer;
  const Terminal& terminal = context.terminal;
  Facts facts;
  add_totals(facts, context, dossier);
  add_last_contact(facts, context, dossier);
  add_open_tasks(facts, context, dossier);
  if (!customer.website.empty()) facts.push_back({"Website", customer.website});
  add_contacts(facts, dossier);
  add_attachments(facts, context, customer.id.text, customer.history);
  add_other(facts, context.config().customer_fields, customer.external, customer.extra);
  std::string page = title(customer.name, customer.id.text, terminal) +
                     paragraph(introduction(context, customer, dossier.shelf), 0, terminal) + "\n" +
                     to_text(facts, terminal);
  if (!dossier.deals.empty()) page += "\n" + deals_table(context, dossier);
  return page + notes_and_timeline(context, customer.notes, whole_timeline(context, dossier));
}

}  // namespace deals
