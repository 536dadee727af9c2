// SPDX-License-Identifier: MIT
#include <deals/render/record_json.hpp>

#include "deal_columns.hpp"

namespace deals {

Json rows_json(const Context& context, std::vector<DealRow> rows) {
  const std::size_t count = rows.size();
  return Json::made_when_written(
      count,
      [rows = std::move(rows), config = &context.config(), today = context.today](std::size_t i)
          -> Json { return opportunity_json(*rows[i].deal, rows[i].customer, *config, today); });
}

Style write_stage(std::string& to, const Opportunity& deal, const ListFacts& facts) {
  to += stage_name(deal, *facts.config);
  const State outcome = state_of(deal, *facts.config);
  return outcome == State::won ? Style::good : outcome == State::lost ? Style::bad : Style::plain;
}

std::optional<int> days_in_stage(const Opportunity& deal, Date today) {
  const auto since = stage_since(deal);
  return since ? std::optional(today - *since) : std::nullopt;
}

Style write_age(std::string& to, const Opportunity& deal, const ListFacts& facts) {
  const auto days = days_in_stage(deal, facts.today);
  if (!days || state_of(deal, *facts.config) != State::open) return write_text(to, "", facts);
  const bool is_old = is_stale(deal, *facts.config, facts.today);
  to.append(is_old ? "! " : "").append(std::to_string(*days)).append(" d");
  return is_old ? Style::warning : Style::plain;
}

std::optional<Date> shown_day(const Opportunity& deal, State state) {
  return state == State::open || !deal.closed ? deal.close : deal.closed;
}

Style write_close(std::string& to, const Opportunity& deal, const ListFacts& facts) {
  const State state = state_of(deal, *facts.config);
  const auto day = shown_day(deal, state);
  if (!day || state != State::open) return write_day(to, day, facts);
  const int days = *day - facts.today;
  if (days < 0) to += "! ";
  write_day(to, day, facts);
  to += ", ";
  if (days < 0) {
    to.append(std::to_string(-days)).append(" late");
  } else if (days == 0) {
    to += "today";
  } else {
    to.append(std::to_string(days)).append(days == 1 ? " day" : " days");
  }
  return days < 0 ? Style::warning : Style::plain;
}

}  // namespace deals
