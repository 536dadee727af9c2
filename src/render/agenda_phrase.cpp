// SPDX-License-Identifier: MIT
#include "agenda_phrase.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/model/money_sums.hpp>
#include <deals/render/phrase.hpp>
#include <unordered_set>

namespace deals {
namespace {

/// `28 Nov, in 7 days`
std::string day_phrase(Date day, Date today) {
  return fmt::format("{}, {}", to_short(day, today), distance_phrase(day, today));
}

/// `28 Nov`, or `today`.
std::string brief_day(Date day, Date today) {
  return day == today ? "today" : to_short(day, today);
}

std::string stale_phrase(const Opportunity& deal, const AgendaPage& page) {
  const auto since = stage_since(deal);
  const auto days = static_cast<std::size_t>(since ? page.today - *since : 0);
  const auto allowed = stage_of(deal, page.book.config).stale_days;
  return fmt::format("{} for {} ({})", stage_name(deal, page.book.config),
                     counted(days, "day", "days"), allowed.value_or(0));
}

std::string sums_phrase(const MoneySums& sums) {
  std::vector<std::string> phrases;
  for (const MoneySum& sum : sums.sums()) phrases.push_back(amount_phrase(sum));
  return fmt::format("{}", fmt::join(phrases, " + "));
}

}  // namespace

ConcernTitle title_of(Concern concern, const AgendaPage& page) {
  const std::string until =
      fmt::format("by {}", to_short(page.today + page.settings.within, page.today));
  switch (concern) {
    case Concern::overdue:
      return {"OVERDUE", "move the date, or close it"};
    case Concern::due:
      return {"DUE", until};
    case Concern::stale:
      return {"STALE", "longer in the stage than it should be"};
    case Concern::closing:
      return {"CLOSING", until};
    case Concern::no_next_step:
      return {"NO NEXT STEP", ""};
    case Concern::unowned:
      return {"UNOWNED", "claim it, or give it to somebody"};
  }
  return {};
}

std::string what_of(Concern concern, const AgendaItem& item, const AgendaPage& page) {
  const Opportunity& deal = *item.deal;
  const Config& config = page.book.config;
  switch (concern) {
    case Concern::overdue:
      return "expected " + day_phrase(*item.on, page.today);
    case Concern::due:
      return fmt::format("{}{}: {}{}", is_late(concern, item, page.today) ? "! " : "",
                         brief_day(*item.on, page.today), item.text,
                         item.task == 0 ? "" : fmt::format(" (task {})", item.task));
    case Concern::stale:
      return stale_phrase(deal, page);
    default:
      return fmt::format("{}, {}", stage_name(deal, config),
                         item.on ? "closes " + brief_day(*item.on, page.today) : "no close date");
  }
}

std::string worth_of(const AgendaGroup& group, const AgendaPage& page) {
  std::unordered_set<const Opportunity*> deals;  // one may have several tasks
  MoneySums sums(page.book.config.currency);
  MoneySums omitted(page.book.config.currency);
  for (const AgendaItem& item : group.items) {
    if (!deals.insert(item.deal).second || !item.deal->amount) continue;
    const bool counts = category_of(*item.deal, page.book.config) != Category::omitted;
    (counts ? sums : omitted).add(*item.deal->amount);
  }
  std::string phrase = counted(deals.size(), "deal", "deals");
  if (!sums.sums().empty()) phrase += ", " + sums_phrase(sums);
  if (!omitted.sums().empty()) phrase += ", omitted " + sums_phrase(omitted);
  return phrase;
}

std::string amount_of(const AgendaItem& item, const AgendaPage& page) {
  const auto& amount = item.deal->amount;
  if (!amount) return {};
  if (amount->currency != page.book.config.currency) return amount_phrase(*amount);
  return to_grouped(*amount, has_decimals(*amount));
}

bool is_late(Concern concern, const AgendaItem& item, Date today) {
  return concern == Concern::overdue || (concern == Concern::due && item.on && *item.on < today);
}

}  // namespace deals
