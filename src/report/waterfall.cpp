// SPDX-License-Identifier: MIT
#include <deals/report/waterfall.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace deals {

/// What an amount is worth in a waterfall.
class WaterfallPrice {
 public:
  virtual ~WaterfallPrice() = default;
  virtual bool covers(Currency currency) const = 0;
  virtual Int128 at_start(Money amount) = 0;
  virtual Int128 at_end(Money amount) = 0;
};

namespace {

constexpr std::array<std::string_view, step_count> step_names = {
    "created",   "pulled_in",  "increased", "reopened", "owner_in",  "entered",
    "decreased", "pushed_out", "lost",      "won",      "owner_out", "left"};

class OneCurrency : public WaterfallPrice {
 public:
  explicit OneCurrency(Currency currency) : currency_(currency) {}
  bool covers(Currency currency) const override { return currency == currency_; }
  Int128 at_start(Money amount) override { return amount.minor; }
  Int128 at_end(Money amount) override { return amount.minor; }

 private:
  Currency currency_;
};

class Converting : public WaterfallPrice {
 public:
  Converting(Currency to, const Rates& rates, Period days) : to_(to), rates_(rates), days_(days) {}
  bool covers(Currency) const override { return true; }
  Int128 at_start(Money amount) override { return worth(amount, days_.first - 1); }
  Int128 at_end(Money amount) override { return worth(amount, days_.last); }

  const std::optional<Error>& error() const { return error_; }

  std::vector<RateUse> uses() const {
    std::map<std::pair<std::string_view, Date>, RateUse> uses;
    for (const auto& [key, way] : ways_) {
      if (!way) continue;
      for (const Quote& each : way->quotes) {
        uses[{each.to.code(), each.date}] = {each.date, each.from, each.to, each.rate, 0};
      }
    }
    std::vector<RateUse> all;
    for (const auto& [key, use] : uses) all.push_back(use);
    return all;
  }

 private:
  Int128 worth(Money amount, Date day) {
    if (amount.currency == to_) return amount.minor;
    const auto key = std::make_pair(amount.currency, day);
    auto at = ways_.find(key);
    if (at == ways_.end()) {
      at = ways_.emplace(key, conversion(rates_, amount.currency, to_, day)).first;
    }
    if (!at->second) {
      fail(at->second.error());
      return 0;
    }
    const auto money = converted(amount, *at->second);
    if (!money) fail({.kind = ErrorKind::invalid_data, .message = "an amount becomes too large"});
    return money ? money->minor : 0;
  }

  void fail(const Error& error) {
    if (!error_) error_ = error;
  }

  Currency to_;
  const Rates& rates_;
  Period days_;
  std::map<std::pair<Currency, Date>, Result<Conversion>> ways_;
  std::optional<Error> error_;
};

}  // namespace

/// Adds up the steps of one deal after the other.
class Courses::Cascade {
 public:
  Cascade(const Courses& courses, WaterfallPrice& price, Currency currency)
      : courses_(courses), price_(price), result_(currency) {}

  void add(const std::vector<Snapshot>& snapshots) {
    if (is_in(snapshots.front())) begin(*snapshots.front().deal);
    for (std::size_t i = 1; i < snapshots.size(); ++i) compare(snapshots[i - 1], snapshots[i]);
    if (!is_in(snapshots.back())) return;
    const Opportunity& last = *snapshots.back().deal;
    result_.unpriced += last.amount ? 0 : 1;
    count(result_.end, at_end(last));
  }

  Waterfall finish() { return std::move(result_); }

 private:
  bool covers(const Snapshot& snapshot) const {
    return snapshot.deal && price_.covers(currency_of(*snapshot.deal, courses_.book_.config));
  }
  bool is_in(const Snapshot& snapshot) const { return snapshot.is_in && covers(snapshot); }

  Int128 at_end(const Opportunity& deal) { return deal.amount ? price_.at_end(*deal.amount) : 0; }

  static void count(Flow& flow, Int128 amount) {
    ++flow.count;
    flow.amount.minor += amount;
  }

  void begin(const Opportunity& deal) {
    const Int128 worth = deal.amount ? price_.at_start(*deal.amount) : 0;
    count(result_.start, worth);
    result_.without_history += deal.history.empty() ? 1 : 0;
    const Int128 change = at_end(deal) - worth;
    if (change != 0) count(result_.rates, change);
  }

  void compare(const Snapshot& before, const Snapshot& after) {
    if (is_in(before) && is_in(after)) {
      change_amount(*before.deal, *after.deal);
    } else if (is_in(after)) {
      count(result_[courses_.way_in(before.deal, *after.deal)], at_end(*after.deal));
    } else if (is_in(before)) {
      leave(before, after);
    } else if (covers(after) && courses_.passed_through(before, after)) {
      count(result_[before.deal ? Step::reopened : Step::created], at_end(*after.deal));
      count(result_[courses_.way_out(*after.deal, *after.deal)], -at_end(*after.deal));
    }
  }

  void change_amount(const Opportunity& before, const Opportunity& after) {
    const Int128 change = at_end(after) - at_end(before);
    if (change > 0) count(result_[Step::increased], change);
    if (change < 0) count(result_[Step::decreased], change);
  }

  /// With the amount that it had when it went: what was won is what the deal was won with.
  void leave(const Snapshot& before, const Snapshot& after) {
    if (!covers(after)) {
      const Step step = after.deal ? courses_.way_out(*before.deal, *after.deal) : Step::left;
      count(result_[step], -at_end(*before.deal));
      return;
    }
    change_amount(*before.deal, *after.deal);
    count(result_[courses_.way_out(*before.deal, *after.deal)], -at_end(*after.deal));
  }

  const Courses& courses_;
  WaterfallPrice& price_;
  Waterfall result_;
};

std::string_view name_of(Step step) { return step_names[static_cast<std::size_t>(step)]; }

int deals_of(Step step) {
  if (step == Step::increased || step == Step::decreased) return 0;
  return step < Step::decreased ? 1 : -1;
}

Waterfall::Waterfall(Currency in)
    : currency(in), start{0, {0, in}}, rates{0, {0, in}}, end{0, {0, in}} {
  steps.fill({0, {0, in}});
}

bool Waterfall::is_empty() const {
  return start.count == 0 && end.count == 0 &&
         std::all_of(steps.begin(), steps.end(), [](const Flow& flow) { return flow.count == 0; });
}

Waterfall Courses::in(Currency currency) const {
  OneCurrency price(currency);
  Cascade cascade(*this, price, currency);
  for (const auto& snapshots : courses_) cascade.add(snapshots);
  return cascade.finish();
}

Result<Waterfall> Courses::converted_to(Currency currency, const Rates& rates) const {
  Converting price(currency, rates, settings_.days);
  Cascade cascade(*this, price, currency);
  for (const auto& snapshots : courses_) cascade.add(snapshots);
  if (price.error()) return *price.error();
  Waterfall result = cascade.finish();
  result.rate_uses = price.uses();
  return result;
}

}  // namespace deals
