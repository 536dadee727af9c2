// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/utf8.hpp>
#include <deals/command/fields.hpp>
#include <deals/command/find_stage.hpp>

#include "field_values.hpp"
#include "import_rows.hpp"

namespace deals {
namespace {

/// Fields that need each other, and are set one after the other; all others are set one by one.
constexpr auto linked_deal_fields = std::to_array<std::string_view>(
    {"name", "customer", "pipeline", "stage", "amount", "currency", "owner", "closed",
     "lost_reason", "created", "next_step", "next_step_on", "notes", "contact", "contact_role"});
/// Fields that only an open opportunity has.
constexpr auto open_fields = std::to_array<std::string_view>({"probability", "category"});

template <std::size_t Size>
bool is_among(const std::array<std::string_view, Size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<Date> day_of(const ImportRow& row, std::string_view field) {
  const std::string* text = row.find(field);
  return text == nullptr ? std::nullopt : parse_iso_date(*text);
}

/// `1.25` for `1.250`, and a zero before what could still be taken for a grouped number: a mapping
/// has said what its points are.
std::string plain_amount(std::string text) {
  constexpr std::string_view digits = "0123456789";
  const auto begin = text.find_first_of(digits);
  const auto point = text.find('.', begin);
  if (begin == std::string::npos || point == std::string::npos) return text;
  const auto end = std::min(text.find_first_not_of(digits, point + 1), text.size());
  auto last = text.find_last_not_of('0', end - 1);
  const auto decimals = last - point;
  if (decimals == 0) --last;
  text.erase(last + 1, end - last - 1);
  return decimals == 3 ? text.insert(begin, "0") : text;
}

Result<void> set_stage(Opportunity& deal, const ImportRow& row, const Context& context) {
  if (const std::string* pipeline = row.find("pipeline")) {
    auto set = set_field(deal, "pipeline", *pipeline, context);
    if (!set) return set;
  }
  const std::string* text = row.find("stage");
  if (text == nullptr) return row_lacks("stage");
  auto stage = find_stage(context.config(), deal, *text);
  if (!stage) return std::move(stage).error();
  deal.stage = (*stage)->id;
  return {};
}

Result<void> set_closed(Opportunity& deal, const ImportRow& row, const Context& context) {
  if (const auto closed = day_of(row, "closed")) deal.closed = closed;
  if (!deal.closed) {
    return row_lacks("closed date")
        .hinted("closed = \"COLUMN\" in the mapping names the column with it");
  }
  if (*deal.closed <= context.today) return {};
  return usage_error(fmt::format("closed on {}, which is in the future", to_iso(*deal.closed)));
}

Result<void> set_lost_reason(Opportunity& deal, const ImportRow& row, const Mapping& mapping,
                             const Context& context) {
  const std::string* text = row.find("lost_reason");
  if (text == nullptr && deal.lost_reason.empty()) text = &mapping.lost_reason_default;
  if (text != nullptr && !text->empty()) return set_field(deal, "lost_reason", *text, context);
  if (!deal.lost_reason.empty() || !context.config().lost_reason_required) return {};
  return row_lacks("reason for the loss")
      .hinted("lost_reason_default in the mapping is the reason of rows without one");
}

/// What only closed opportunities have and what only open ones have.
Result<void> set_outcome(Opportunity& deal, const ImportRow& row, const Mapping& mapping,
                         const Context& context) {
  const State state = state_of(deal, context.config());
  if (state != State::lost) deal.lost_reason.clear();
  if (state == State::open) {
    deal.closed.reset();
    return {};
  }
  deal.probability.reset();
  deal.category.reset();
  if (auto closed = set_closed(deal, row, context); !closed) return closed;
  return state == State::lost ? set_lost_reason(deal, row, mapping, context) : Result<void>{};
}

Result<void> set_amount(Opportunity& deal, const ImportRow& row, const Context& context) {
  const std::string* amount = row.find("amount");
  if (const std::string* currency = row.find("currency")) {
    if (amount != nullptr) deal.amount.reset();
    auto set = set_field(deal, "currency", *currency, context);
    if (!set) return set;
  }
  if (amount == nullptr) return {};
  const std::string plain = plain_amount(*amount);
  auto set = set_field(deal, "amount", plain, context);
  if (set) return {};
  Error error = std::move(set).error();
  if (const auto at = error.message.find(plain); at != std::string::npos) {
    error.message.replace(at, plain.size(), shown(*amount));
  }
  return error;
}

Result<void> set_owner(Opportunity& deal, const ImportRow& row) {
  const std::string* text = row.find("owner");
  if (text == nullptr) return {};
  auto owner = one_line("owner", *text);
  if (!owner) return std::move(owner).error();
  deal.owner = *std::move(owner);
  return {};
}

Result<void> set_next_step(Opportunity& deal, const ImportRow& row, const Context& context) {
  if (const std::string* text = row.find("next_step")) {
    if (auto set = set_field(deal, "next_step", *text, context); !set) return set;
  }
  if (const auto on = day_of(row, "next_step_on"); on && deal.next_step) deal.next_step->on = on;
  return {};
}

Result<void> set_contact(Opportunity& deal, const ImportRow& row) {
  const std::string* text = row.find("contact");
  if (text == nullptr) return {};
  auto name = one_line("contact", *text);
  if (!name) return std::move(name).error();
  auto contact = std::find_if(deal.contacts.begin(), deal.contacts.end(),
                              [&](const DealContact& each) { return each.name == *name; });
  if (contact == deal.contacts.end()) {
    contact = deal.contacts.insert(deal.contacts.end(), DealContact{*std::move(name), ""});
  }
  if (const std::string* role = row.find("contact_role")) {
    auto line = one_line("contact_role", *role);
    if (!line) return std::move(line).error();
    contact->role = *std::move(line);
  }
  return {};
}

Result<void> set_others(Opportunity& deal, const ImportRow& row, const Context& context) {
  const bool is_open = state_of(deal, context.config()) == State::open;
  for (const auto& [field, text] : row.values) {
    if (is_among(linked_deal_fields, field) || (!is_open && is_among(open_fields, field))) continue;
    if (auto set = set_field(deal, field, text, context); !set) return set;
  }
  return {};
}

/// As it was on its first day, as far as anybody knows.
Opportunity at_the_start(const Opportunity& deal, const Config& config) {
  Opportunity start = deal;
  const Pipeline* pipeline = config.find_pipeline(deal.pipeline);
  if (const Stage* first = pipeline->first(State::open)) start.stage = first->id;
  start.amount.reset();
  start.currency.reset();
  start.closed.reset();
  start.lost_reason.clear();
  return start;
}

Event event_of(EventKind kind, Moment at, const Tracked& before, const Tracked& after,
               const Context& context) {
  Event event = difference(before, after);
  event.kind = kind;
  event.at = std::min(at, context.now);
  event.by = context.me();
  if (kind == EventKind::created) event.text = "imported";
  return event;
}

}  // namespace

Result<void> fill(Opportunity& deal, const ImportRow& row, const Mapping& mapping,
                  const Context& context) {
  const std::string* name = row.find("name");
  if (name == nullptr) return row_lacks("name");
  for (auto step : {set_field(deal, "name", *name, context), set_stage(deal, row, context)}) {
    if (!step) return step;
  }
  if (auto closed = set_outcome(deal, row, mapping, context); !closed) return closed;
  for (auto step :
       {set_amount(deal, row, context), set_owner(deal, row), set_next_step(deal, row, context),
        set_contact(deal, row), set_others(deal, row, context)}) {
    if (!step) return step;
  }
  return set_notes(deal.notes, row);
}

Result<History> history_of(const Opportunity& deal, const ImportRow& row, const Context& context) {
  const auto created = day_of(row, "created");
  const Tracked now = tracked_of(deal);
  const auto closed = deal.closed;
  if (auto possible = check_created(created, closed, context); !possible) {
    return std::move(possible).error();
  }
  if (!created) {
    const Moment at = closed ? noon_of(*closed) : context.now;
    return History{event_of(EventKind::imported, at, {}, now, context)};
  }
  if (!closed) return History{event_of(EventKind::created, noon_of(*created), {}, now, context)};
  const Tracked start = tracked_of(at_the_start(deal, context.config()));
  const bool is_won = state_of(deal, context.config()) == State::won;
  return History{
      event_of(EventKind::created, noon_of(*created), {}, start, context),
      event_of(is_won ? EventKind::won : EventKind::lost, noon_of(*closed), start, now, context)};
}

}  // namespace deals
