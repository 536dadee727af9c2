// SPDX-License-Identifier: MIT
#include "changes_parts.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/model/money_sums.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

const Opportunity& newest(const DealTurn& turn) {
  return turn.after != nullptr ? *turn.after : *turn.before;
}
const Customer& newest(const CustomerTurn& turn) {
  return turn.after != nullptr ? *turn.after : *turn.before;
}

std::string changed_amount(const std::optional<Money>& amount, Currency own,
                           const Terminal& terminal) {
  if (!amount) return std::string(dash(terminal));
  return amount->currency == own ? to_grouped(*amount, has_decimals(*amount))
                                 : amount_phrase(*amount);
}

Style style_of(Turn turn) {
  if (turn == Turn::won) return Style::good;
  return turn == Turn::lost ? Style::bad : Style::plain;
}

/// `2 deals, 15,500 EUR`
std::string worth_of_part(const std::vector<const ChangedDeal*>& deals, Currency own) {
  MoneySums sums(own);
  for (const ChangedDeal* each : deals) {
    if (const auto& amount = newest(each->turn).amount) sums.add(*amount);
  }
  std::string phrase = grouped_count(deals.size(), "deal", "deals");
  for (const MoneySum& sum : sums.sums()) {
    phrase += (&sum == &sums.sums().front() ? ", " : " + ") + amount_phrase(sum);
  }
  return phrase;
}

ChangesPart deals_part(Turn turn, const std::vector<const ChangedDeal*>& deals,
                       const ChangesPage& page, const Terminal& terminal) {
  ChangesPart part{title_of(turn), worth_of_part(deals, page.own), style_of(turn), {}};
  for (const ChangedDeal* each : deals) {
    const Opportunity& deal = newest(each->turn);
    part.lines.push_back(
        {shown(deal.id.text), changed_amount(deal.amount, page.own, terminal), each->what});
  }
  return part;
}

ChangesPart customers_part(const ChangesPage& page) {
  ChangesPart part{"customers", grouped(page.customers.size()), Style::plain, {}};
  for (const ChangedCustomer& each : page.customers) {
    part.lines.push_back({shown(newest(each.turn).id.text), "", each.what});
  }
  return part;
}

ChangesPart files_part(const ChangesPage& page) {
  ChangesPart part{"settings", "", Style::plain, {}};
  for (const std::string& file : page.files) part.lines.push_back({shown(file), "", "changed"});
  return part;
}

}  // namespace

std::string title_of(Turn turn) {
  if (turn == Turn::created) return "new";
  if (turn == Turn::changed) return "otherwise changed";
  if (turn == Turn::increased) return "grew";
  if (turn == Turn::decreased) return "shrank";
  std::string name(name_of(turn));
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

std::vector<ChangesPart> parts_of(const ChangesPage& page, const Terminal& terminal) {
  std::vector<ChangesPart> parts;
  for (auto first = page.deals.begin(); first != page.deals.end();) {
    const Turn turn = first->turn.turn;
    std::vector<const ChangedDeal*> deals;
    for (; first != page.deals.end() && first->turn.turn == turn; ++first) {
      deals.push_back(&*first);
    }
    parts.push_back(deals_part(turn, deals, page, terminal));
  }
  if (!page.customers.empty()) parts.push_back(customers_part(page));
  if (!page.files.empty()) parts.push_back(files_part(page));
  return parts;
}

}  // namespace deals
