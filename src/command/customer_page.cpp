// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>

#include "customer_columns.hpp"
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

void add_contacts(Facts& facts, const Customer& customer) {
  std::string label = "Contacts";
  for (const Contact& each : customer.contacts) {
    std::string text = each.name + (each.role.empty() ? "" : ", " + each.role);
    for (const auto* addresses : {&each.email, &each.phone}) {
      for (const std::string& address : *addresses) text += "  " + address;
    }
    facts.push_back({std::exchange(label, ""), text});
  }
}

void add_total(Facts& facts, const std::string& label, const CountedSums& sums) {
  if (sums.count == 0) return;
  std::string text = counted(sums.count, "deal", "deals");
  if (!sums.amounts.sums().empty()) text += ", " + sums_phrase(sums.amounts);
  facts.push_back({label, text});
}

int order_of(State state) { return state == State::open ? 0 : state == State::won ? 1 : 2; }

/// Open ones first, then won, then lost ones; each by their day.
std::string deals_table(const Context& context, const std::vector<const Opportunity*>& its,
                        const Customer& customer) {
  std::vector<DealRow> rows;
  for (const Opportunity* deal : its) rows.push_back({deal, &customer});
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
  fit_list(*table, {"owner"}, context.terminal);
  return to_text(*table, context.terminal);
}

}  // namespace

std::string customer_page(const Context& context, const Customer& customer, Shelf shelf,
                          const std::vector<const Opportunity*>& its, std::size_t put_away) {
  const Terminal& terminal = context.terminal;
  CustomerRow totals(customer, context.config().currency);
  for (const Opportunity* deal : its) totals.add(*deal, context.config());
  Facts facts;
  add_total(facts, "Open", totals.open);
  add_total(facts, "Omitted", totals.omitted);
  add_total(facts, "Won", totals.won);
  add_total(facts, "Lost", totals.lost);
  if (put_away > 0) {
    facts.push_back({"Archived",
                     fmt::format("{}; deals list --archived customer:{}",
                                 counted(put_away, "deal", "deals"), customer.id.text),
                     Style::faint});
  } else if (its.empty()) {
    facts.push_back(
        {"Deals",
         fmt::format("none yet; deals create opportunity NAME --customer {}", customer.id.text),
         Style::faint});
  }
  if (!customer.website.empty()) facts.push_back({"Website", customer.website});
  add_contacts(facts, customer);
  add_other(facts, customer.external, customer.extra);
  std::string page = title(customer.name, customer.id.text, terminal) +
                     paragraph(introduction(context, customer, shelf), 0, terminal) + "\n" +
                     to_text(facts, terminal);
  if (!its.empty()) page += "\n" + deals_table(context, its, customer);
  return page + notes_and_timeline(context, customer.notes, customer.history);
}

}  // namespace deals
