// SPDX-License-Identifier: MIT
#include "currency_mark.hpp"

#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include <fmt/core.h>
#include <algorithm>

namespace deals {
namespace {

struct Sign {
  std::string_view text;
  std::string_view codes;  ///< the likeliest first
};

// clang-format off
constexpr Sign signs[] = {
    {"€", "EUR"}, {"£", "GBP"}, {"₹", "INR"}, {"₽", "RUB"}, {"₺", "TRY"}, {"₩", "KRW"},
    {"₪", "ILS"}, {"₴", "UAH"}, {"₫", "VND"}, {"₦", "NGN"}, {"₱", "PHP"}, {"฿", "THB"},
    {"₡", "CRC"}, {"₵", "GHS"}, {"₸", "KZT"}, {"₼", "AZN"}, {"₾", "GEL"}, {"₲", "PYG"},
    {"₮", "MNT"}, {"zł", "PLN"}, {"Kč", "CZK"}, {"Ft", "HUF"}, {"Fr", "CHF"}, {"Fr.", "CHF"},
    {"¥", "JPY CNY"}, {"kr", "NOK SEK DKK ISK"}, {"kr.", "NOK SEK DKK ISK"},
    {"$", "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BBD BMD BND BSD BZD FJD GYD JMD KYD LRD "
          "NAD SBD SRD TTD XCD"},
    {"US$", "USD"}, {"C$", "CAD"}, {"CA$", "CAD"}, {"A$", "AUD"}, {"AU$", "AUD"}, {"NZ$", "NZD"},
    {"S$", "SGD"}, {"HK$", "HKD"}, {"NT$", "TWD"}, {"MX$", "MXN"}, {"R$", "BRL"},
};
// clang-format on

constexpr std::size_t most_named = 4;

std::string names_of(const std::vector<Currency>& currencies) {
  std::vector<std::string> names;
  for (const Currency currency : currencies) {
    if (names.size() == most_named) {
      names.emplace_back("another");
      break;
    }
    names.emplace_back(currency.code());
  }
  return join_words(names, "or");
}

bool holds(const std::vector<Currency>& currencies, Currency one) {
  return std::find(currencies.begin(), currencies.end(), one) != currencies.end();
}

/// Those of several that the book and the opportunity speak for.
std::vector<Currency> at_hand(const std::vector<Currency>& allowed, Currency assumed,
                              Currency book) {
  std::vector<Currency> likely;
  if (holds(allowed, assumed)) likely.push_back(assumed);
  if (holds(allowed, book) && book != assumed) likely.push_back(book);
  return likely.empty() ? allowed : likely;
}

}  // namespace

std::vector<Currency> currencies_marked(std::string_view mark) {
  const std::string lower = to_lower_ascii(mark);
  std::vector<Currency> currencies;
  for (const Sign& sign : signs) {
    if (to_lower_ascii(sign.text) != lower) continue;
    for (const std::string_view code : split(sign.codes, ' ')) {
      if (const auto currency = Currency::find(code)) currencies.push_back(*currency);
    }
    return currencies;
  }
  if (const auto currency = Currency::find(in_capitals(mark))) currencies.push_back(*currency);
  return currencies;
}

Result<Currency> currency_of_marks(const std::vector<std::string_view>& marks, Currency assumed,
                                   Currency book) {
  std::vector<Currency> allowed = currencies_marked(marks.front());
  for (const std::string_view mark : marks) {
    const auto these = currencies_marked(mark);
    std::erase_if(allowed, [&](Currency currency) { return !holds(these, currency); });
    if (allowed.empty()) {
      return usage_error(fmt::format("\"{}\" and \"{}\" are different currencies",
                                     shown(marks.front()), shown(mark)))
          .hinted("write one of them");
    }
  }
  if (allowed.size() > 1) allowed = at_hand(allowed, assumed, book);
  if (allowed.size() == 1) return allowed.front();
  return usage_error(fmt::format("\"{}\" can be {}", shown(marks.front()), names_of(allowed)))
      .hinted(fmt::format("write the code instead, such as {}", allowed.front().code()));
}

}  // namespace deals
