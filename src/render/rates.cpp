// SPDX-License-Identifier: MIT
#include <deals/render/rates.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>
#include <map>

namespace deals {
namespace {

using Uses = std::vector<const RateUse*>;

constexpr std::size_t most_named = 2;  // days of a currency

std::string deals_phrase(std::size_t deals) {
  return deals == 0 ? "" : fmt::format(" ({})", grouped_count(deals, "deal", "deals"));
}

std::string one_phrase(const RateUse& use) {
  return fmt::format("rate of {}: 1 {} = {} {}{}", to_long(use.date), use.from.code(),
                     to_text(use.rate), use.to.code(), deals_phrase(use.deals));
}

/// `rates of 14 days: 1 EUR = 11.58 to 11.72 NOK (20 deals)`
std::string spread_phrase(const Uses& uses) {
  const auto [least, most] = std::minmax_element(
      uses.begin(), uses.end(),
      [](const RateUse* left, const RateUse* right) { return left->rate < right->rate; });
  std::size_t deals = 0;
  for (const RateUse* each : uses) deals += each->deals;
  const RateUse& first = *uses.front();
  return fmt::format("rates of {} days: 1 {} = {} to {} {}{}", uses.size(), first.from.code(),
                     to_text((*least)->rate), to_text((*most)->rate), first.to.code(),
                     deals_phrase(deals));
}

}  // namespace

Json to_json(const std::vector<RateUse>& rates) {
  Json::Array array;
  for (const RateUse& each : rates) {
    array.push_back(Json(Json::Object{{"date", each.date},
                                      {"from", each.from.code()},
                                      {"to", each.to.code()},
                                      {"rate", Json::number(to_text(each.rate))}}));
  }
  return Json(std::move(array));
}

std::vector<std::string> rates_phrases(const std::vector<RateUse>& rates) {
  std::map<std::string_view, Uses> by_code;
  for (const RateUse& each : rates) by_code[each.to.code()].push_back(&each);
  std::vector<std::string> phrases;
  for (const auto& [code, uses] : by_code) {
    if (uses.size() > most_named) {
      phrases.push_back(spread_phrase(uses));
      continue;
    }
    for (const RateUse* each : uses) phrases.push_back(one_phrase(*each));
  }
  return phrases;
}

}  // namespace deals
