// SPDX-License-Identifier: MIT
#include <deals/report/convert.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <set>
#include <string>
#include <tuple>

namespace deals {
namespace {

constexpr std::size_t most_named = 5;  // of the deals that have no rate

/// The rates that were used, each once.
class ConversionUses {
 public:
  void add(const Conversion& way, std::size_t deals) {
    for (const Quote& each : way.quotes) {
      auto& [rate, count] = uses_[{each.to.code(), each.date}];
      rate = each;
      count += deals;
    }
  }

  std::vector<RateUse> all() const {
    std::vector<RateUse> all;
    for (const auto& [key, use] : uses_) {
      const auto& [quote, deals] = use;
      all.push_back({quote.date, quote.from, quote.to, quote.rate, deals});
    }
    return all;
  }

 private:
  std::map<std::pair<std::string_view, Date>, std::pair<Quote, std::size_t>> uses_;
};

/// Why amounts of one currency have no rate, with the deals that it keeps from being converted.
class Unconverted {
 public:
  explicit Unconverted(Currency to) : to_(to) {}

  void add(const Opportunity& deal, Currency from, const std::string& why) {
    Case& here = cases_[std::string(from.code())];
    if (here.ids.empty()) here.why = why;
    here.ids.push_back(deal.id.text);
  }

  bool is_empty() const { return cases_.empty(); }

  Problems problems() const {
    Problems problems;
    for (const auto& [code, each] : cases_) {
      problems.push_back(problem(code, each.why, each.ids));
    }
    return problems;
  }

 private:
  struct Case {
    std::string why;
    std::vector<std::string> ids;
  };

  Error problem(const std::string& code, const std::string& why,
                const std::vector<std::string>& ids) const {
    return Error{.kind = ErrorKind::invalid_data,
                 .message = fmt::format("{}; not converted to {}: {}", why, to_.code(),
                                        join_some(ids, most_named, "and")),
                 .place = {.file = "rates.toml"}}
        .hinted(fmt::format("deals rates import FILE adds the ECB's rates for {}", code))
        .hinted("--currency each shows each currency by itself")
        .coded("no-rate", Severity::error);
  }

  Currency to_;
  std::map<std::string, Case> cases_;
};

class Converter {
 public:
  Converter(Converted& result, const Rates& rates, Currency to, Date today)
      : result_(result), rates_(rates), today_(today), failed_(to), to_(to) {}

  void convert(Opportunity& deal, const Config& config) {
    const Currency from = currency_of(deal, config);
    if (from == to_) {
      deal.currency = to_;
      return;
    }
    if (deal.amount) convert_amount(deal, from, config);
    deal.currency = to_;
  }

  bool succeeded() const { return failed_.is_empty(); }

  void finish() {
    result_.problems = failed_.problems();
    if (succeeded()) result_.rates = uses_.all();
  }

 private:
  void convert_amount(Opportunity& deal, Currency from, const Config& config) {
    const Result<Conversion>& way = way_on(from, rate_day(deal, config, today_));
    if (!way) {
      failed_.add(deal, from, way.error().message);
      return;
    }
    const Money original = *deal.amount;
    const auto amount = converted(original, *way);
    if (!amount) {
      failed_.add(deal, from, "an amount becomes too large");
      return;
    }
    if (weighted_of(deal, config)) {
      const auto part = converted_weighted(original, probability_of(deal, config), *way);
      result_.weighted[deal.id] = part.value_or(weighted(*amount, probability_of(deal, config)));
    }
    deal.amount = amount;
    uses_.add(*way, 1);
  }

  const Result<Conversion>& way_on(Currency from, Date day) {
    const auto key = std::make_pair(from, day);
    auto at = ways_.find(key);
    if (at == ways_.end()) at = ways_.emplace(key, conversion(rates_, from, to_, day)).first;
    return at->second;
  }

  Converted& result_;
  const Rates& rates_;
  Date today_;
  std::map<std::pair<Currency, Date>, Result<Conversion>> ways_;
  ConversionUses uses_;
  Unconverted failed_;
  Currency to_;
};

Error target_without_rate(const Target& target, const std::string& why, Currency to) {
  const std::string whose = target.owner.empty() ? "the book" : target.owner;
  return Error{.kind = ErrorKind::invalid_data,
               .message = fmt::format("{}; the target of {} for {} is not converted to {}", why,
                                      whose, target.period, to.code()),
               .place = {.file = "rates.toml"}}
      .hinted(fmt::format("deals rates import FILE adds the ECB's rates for {}",
                          target.amount.currency.code()))
      .coded("no-rate", Severity::error);
}

}  // namespace

Date rate_day(const Opportunity& opportunity, const Config& config, Date today) {
  if (state_of(opportunity, config) == State::open) return today;
  return opportunity.closed.value_or(today);
}

Converted convert(const Book& book, const Opportunities& scope, const Rates& rates, Currency to,
                  Date today) {
  Converted result{book, {}, {}, {}};
  Converter converter(result, rates, to, today);
  for (const Opportunity* each : scope) {
    const auto index = static_cast<std::size_t>(each - book.opportunities.data());
    converter.convert(result.book.opportunities[index], book.config);
  }
  converter.finish();
  if (!converter.succeeded()) {
    result.book = book;
    result.weighted.clear();
    return result;
  }
  // Those outside the scope keep the currency that they had, also where their file names none.
  if (to != book.config.currency) {
    for (Opportunity& each : result.book.opportunities) {
      if (!each.currency) each.currency = book.config.currency;
    }
    result.book.config.currency = to;
  }
  return result;
}

Converted convert(const Book& book, const Rates& rates, Currency to, Date today) {
  Opportunities all;
  for (const Opportunity& each : book.opportunities) all.push_back(&each);
  return convert(book, all, rates, to, today);
}

ConvertedTargets convert_targets(const std::vector<Target>& targets, const Rates& rates,
                                 Currency to, Date today) {
  ConvertedTargets result;
  ConversionUses uses;
  for (Target target : targets) {
    if (target.amount.currency != to) {
      const auto way = conversion(rates, target.amount.currency, to, today);
      const auto amount = way ? converted(target.amount, *way) : std::nullopt;
      if (!amount) {
        const std::string why = way ? "an amount becomes too large" : way.error().message;
        result.problems.push_back(target_without_rate(target, why, to));
        continue;
      }
      uses.add(*way, 0);
      target.amount = *amount;
    }
    result.targets.push_back(std::move(target));
  }
  result.rates = uses.all();
  return result;
}

}  // namespace deals
