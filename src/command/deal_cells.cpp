// SPDX-License-Identifier: MIT
#include <fmt/compile.h>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>
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

Cell stage_cell(const Opportunity& deal, const ListFacts& facts) {
  const Stage& stage = stage_of(deal, *facts.config);
  const Style style = stage.outcome == State::won    ? Style::good
                      : stage.outcome == State::lost ? Style::bad
                                                     : Style::plain;
  return {stage_name(deal, *facts.config), deal.stage, style};
}

Cell age_cell(const Opportunity& deal, const ListFacts& facts) {
  const auto since = stage_since(deal);
  if (!since) return text_cell("", facts);
  const int days = facts.today - *since;
  const std::string raw = std::to_string(days);
  if (state_of(deal, *facts.config) != State::open) {
    return {std::string(dash(facts.terminal)), raw, Style::faint};
  }
  if (!is_stale(deal, *facts.config, facts.today)) return {raw + " d", raw};
  return {fmt::format(FMT_COMPILE("! {} d"), days), raw, Style::warning};
}

std::optional<Date> shown_day(const Opportunity& deal, const Config& config) {
  const bool is_open = state_of(deal, config) == State::open;
  return is_open || !deal.closed ? deal.close : deal.closed;
}

Cell close_cell(const Opportunity& deal, const ListFacts& facts) {
  const std::string raw = deal.close ? to_iso(*deal.close) : "";
  const auto day = shown_day(deal, *facts.config);
  if (!day) return {std::string(dash(facts.terminal)), raw, Style::faint};
  const std::string text = to_short(*day, facts.today);
  if (state_of(deal, *facts.config) != State::open) return {text, raw};
  const int days = *day - facts.today;
  if (days < 0)
    return {fmt::format(FMT_COMPILE("! {}, {} late"), text, -days), raw, Style::warning};
  if (days == 0) return {text + ", today", raw};
  return {fmt::format(FMT_COMPILE("{}, {}"), text,
                      counted(static_cast<std::size_t>(days), "day", "days")),
          raw};
}

}  // namespace deals
