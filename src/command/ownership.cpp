// SPDX-License-Identifier: MIT
#include "ownership.hpp"

#include <fmt/format.h>
#include <deals/base/utf8.hpp>

#include "deal_facts.hpp"

namespace deals {

Result<Remark> give_to(const Context& context, const std::string& owner, EventKind kind,
                       Change<Opportunity>& change, const Occasion& when,
                       std::vector<Entry> extra) {
  Opportunity& deal = change.record;
  deal.owner = owner;
  auto added = change.add_event(kind, when.on, when.note, std::move(extra));
  if (!added) return std::move(added).error();
  const std::string& was = change.before().owner;
  std::string what = fmt::format("{}: {}", deal.id.text, name_of(kind));
  if (kind == EventKind::assigned) what += " to " + shown(owner);
  if (!was.empty()) what += fmt::format(" (was {}'s)", shown(was));
  return Remark{
      std::move(what), {amount_fact(deal, deal), shown(deal.stage), close_fact(context, deal)}, {}};
}

std::string owned_since(const Context& context, const Opportunity& deal) {
  std::string owner;
  std::optional<Date> since;
  for (const Event* event : in_order_of_time(deal.history)) {
    Tracked fields;
    fields.owner = owner;
    apply(*event, fields);
    if (fields.owner.value_or("") != owner) since = date_of(event->at);
    owner = fields.owner.value_or("");
  }
  if (owner != deal.owner || !since) return "";
  return " since " + to_short(*since, context.today);
}

}  // namespace deals
