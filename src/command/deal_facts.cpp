// SPDX-License-Identifier: MIT
#include "deal_facts.hpp"

#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

namespace deals {

std::string step_phrase(const Context& context, const Opportunity& before,
                        const Opportunity& after) {
  return fmt::format("{}: {} {} {}", after.id.text, shown(before.stage), arrow(context.terminal),
                     shown(after.stage));
}

std::string amount_fact(const Opportunity& before, const Opportunity& after) {
  if (!after.amount) return "no amount";
  const std::string now = amount_phrase(*after.amount);
  if (before.amount == after.amount) return now;
  return fmt::format("{} (was {})", now, before.amount ? amount_phrase(*before.amount) : "none");
}

std::string close_fact(const Context& context, const Opportunity& deal) {
  if (deal.closed && state_of(deal, context.config()) != State::open) {
    return "closed " + day_phrase(context, *deal.closed);
  }
  if (!deal.close) return "no close date";
  const std::string day = to_short(*deal.close, context.today);
  if (*deal.close >= context.today) return "closes " + day;
  return fmt::format("expected {}, {}", day, distance_phrase(*deal.close, context.today));
}

std::string day_phrase(const Context& context, Date day) {
  return day == context.today ? "today" : "on " + to_short(day, context.today);
}

std::string next_step_phrase(const Context& context, const NextStep& step) {
  return shown(step.text) + (step.on ? " (" + to_short(*step.on, context.today) + ")" : "");
}

}  // namespace deals
