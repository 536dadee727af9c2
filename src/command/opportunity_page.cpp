// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>

#include "attachment_list.hpp"
#include "deal_story.hpp"
#include "record_page.hpp"

namespace deals {
namespace {

using Facts = std::vector<Fact>;

/// `Acme Corp (customer) · renewal · from referral · owner anna · #priority`
std::string introduction(const Context& context, const Opportunity& deal, const Customer* customer,
                         Shelf shelf) {
  std::vector<std::string> parts;
  if (shelf == Shelf::archive) parts.push_back(archived_phrase(deal.history, context.today));
  parts.push_back(customer == nullptr
                      ? deal.customer.text + " (no such customer)"
                      : fmt::format("{} ({})", customer->name, name_of(customer->status)));
  if (!deal.type.empty()) parts.push_back(deal.type);
  if (!deal.source.empty()) parts.push_back("from " + deal.source);
  if (!deal.pipeline.empty()) parts.push_back("pipeline " + deal.pipeline);
  parts.push_back(deal.owner.empty() ? "no owner" : "owner " + deal.owner);
  for (const std::string& tag : deal.tags) parts.push_back("#" + tag);
  return said_of(parts, context.terminal);
}

Fact stage_fact(const Context& context, const Opportunity& deal) {
  const Stage& stage = stage_of(deal, context.config());
  std::string text = stage.name;
  Style style = Style::plain;
  if (stage.outcome == State::lost) {
    style = Style::bad;
    if (!deal.lost_reason.empty()) text += ": " + deal.lost_reason;
  }
  if (stage.outcome == State::won) style = Style::good;
  const auto since = stage_since(deal);
  if (stage.outcome == State::open && since) {
    const int stay = context.today - *since;
    text += stay == 0 ? " since today" : " for " + days_phrase(stay);
    if (is_stale(deal, context.config(), context.today)) {
      text += fmt::format(", stale after {}", stage.stale_days.value_or(0));
      style = Style::warning;
    }
  }
  const std::string path = path_phrase(deal, context.config(), context.terminal);
  return {"Stage", text + (path.empty() ? "" : " (" + path + ")"), style};
}

Fact amount_fact(const Context& context, const Opportunity& deal) {
  const Config& config = context.config();
  std::vector<std::string> parts;
  parts.push_back(deal.amount ? fmt::format("{} {}", to_grouped(*deal.amount, true),
                                            deal.amount->currency.code())
                              : "none");
  if (state_of(deal, config) == State::open) {
    parts.push_back(percent_phrase(probability_of(deal, config)) +
                    (deal.probability ? " (set)" : ""));
    if (const auto weighted = weighted_of(deal, config)) {
      parts.push_back("weighted " + to_grouped(*weighted, true));
    }
    parts.push_back(std::string(name_of(category_of(deal, config))) +
                    (deal.category ? " (set)" : ""));
  }
  return {"Amount", said_of(parts, context.terminal)};
}

Fact closing_fact(const Context& context, const Opportunity& deal) {
  if (state_of(deal, context.config()) != State::open) {
    std::string text = deal.closed ? to_long(*deal.closed) : "date unknown";
    if (deal.close && deal.close != deal.closed) {
      text += ", expected " + to_short(*deal.close, context.today);
    }
    if (const auto created = created_on(deal); created && deal.closed) {
      text += fmt::format("; {} after it was created", days_phrase(*deal.closed - *created));
    }
    return {"Closed", text};
  }
  const std::string slips = slip_phrase(deal.history);
  if (!deal.close) return {"Close", "no date"};
  const bool is_late = is_overdue(deal, context.config(), context.today);
  std::string text = fmt::format("{}{}, {}", is_late ? "! " : "", to_long(*deal.close),
                                 is_late ? days_phrase(context.today - *deal.close) + " late"
                                         : distance_phrase(*deal.close, context.today));
  if (!slips.empty()) text += "; " + slips;
  return {"Close", text, is_late ? Style::warning : Style::plain};
}

void add_next_step(Facts& facts, const Context& context, const Opportunity& deal) {
  if (!deal.next_step) {
    if (state_of(deal, context.config()) != State::open) return;
    facts.push_back(
        {"Next", fmt::format("nothing; deals next {} TEXT --on DATE", deal.id.text), Style::faint});
    return;
  }
  const auto& on = deal.next_step->on;
  const bool is_late = on && *on < context.today;
  std::string day;
  if (on) day = to_short(*on, context.today) + (is_late ? " (!)" : "") + "  ";
  facts.push_back({"Next", day + deal.next_step->text, is_late ? Style::warning : Style::plain});
}

void add_people(Facts& facts, const Opportunity& deal) {
  std::string label = "Contacts";
  for (const DealContact& each : deal.contacts) {
    facts.push_back(
        {std::exchange(label, ""), each.name + (each.role.empty() ? "" : ", " + each.role)});
  }
}

void add_tasks(Facts& facts, const Context& context, const Opportunity& deal) {
  std::string label = "Tasks";
  for (const Task& task : deal.tasks) {
    std::vector<std::string> notes;
    const bool is_late = !task.done && task.due && *task.due < context.today;
    if (task.done) notes.push_back("done " + to_short(*task.done, context.today));
    if (!task.done && task.due) {
      notes.push_back((is_late ? "! due " : "due ") + to_short(*task.due, context.today));
    }
    if (!task.owner.empty()) notes.push_back(task.owner);
    std::string text = fmt::format("{}  {}", task.id, task.text);
    if (!notes.empty()) text += fmt::format(" ({})", fmt::join(notes, ", "));
    const Style style = task.done ? Style::faint : is_late ? Style::warning : Style::plain;
    facts.push_back({std::exchange(label, ""), text, style});
  }
}

std::string text_at(const Value& item, std::string_view key) {
  const Value* value = item.find(key);
  return value == nullptr ? std::string() : value->text;
}

/// `40 × Platform seats, 1,200 each, 10 % off, per year, from 2027-01-01`
std::string item_phrase(const Value& item, Currency currency, const Terminal& terminal) {
  std::string text = text_at(item, "text");
  if (text.empty()) text = text_at(item, "product");
  const std::string quantity = text_at(item, "quantity");
  if (!quantity.empty()) text = fmt::format("{} {} {}", quantity, signs(terminal).times, text);
  if (const auto number = parse_decimal(text_at(item, "price"))) {
    const auto price = money_of(*number, currency);
    text += fmt::format(", {} each", price ? to_grouped(*price, true) : to_text(*number));
  }
  const auto add = [&](std::string_view key, std::string_view form) {
    const std::string value = text_at(item, key);
    if (!value.empty()) text += fmt::format(fmt::runtime(form), value);
  };
  add("discount", ", {} % off");
  add("discount_amount", ", {} off");
  add("every", ", per {}");
  if (const auto from = parse_iso_date(text_at(item, "from"))) text += ", from " + to_long(*from);
  const std::string times = text_at(item, "times");
  if (!times.empty()) text += times == "1" ? ", once" : fmt::format(", {} times", times);
  return text;
}

void add_items(Facts& facts, const Context& context, const Opportunity& deal) {
  std::string label = "Items";
  const Currency currency = currency_of(deal, context.config());
  for (const Value& item : deal.items) {
    facts.push_back({std::exchange(label, ""), item_phrase(item, currency, context.terminal)});
  }
}

}  // namespace

std::string opportunity_page(const Context& context, const Opportunity& deal,
                             const Customer* customer, Shelf shelf) {
  Facts facts = {stage_fact(context, deal), amount_fact(context, deal),
                 closing_fact(context, deal)};
  add_next_step(facts, context, deal);
  add_tasks(facts, context, deal);
  add_items(facts, context, deal);
  add_attachments(facts, context, deal.id.text, deal.history);
  add_people(facts, deal);
  add_other(facts, context.config().opportunity_fields, deal.external, deal.extra);
  return title(deal.name, deal.id.text, context.terminal) +
         paragraph(introduction(context, deal, customer, shelf), 0, context.terminal) + "\n" +
         to_text(facts, context.terminal) +
         notes_and_timeline(context, deal.notes,
                            timeline(deal.history, context.today, context.terminal));
}

}  // namespace deals
