// SPDX-License-Identifier: MIT
#include <deals/report/stats.hpp>

#include <map>

namespace deals {
namespace {

/// Figures with the values that their spreads are made of.
class Gathering {
 public:
  explicit Gathering(Currency currency) : figures_(currency) {}

  void add(const Opportunity& deal, State state) {
    if (state == State::open) ++figures_.open;
    if (state == State::lost) add_lost(deal);
    if (state == State::won) add_won(deal);
  }

  StatsFigures finish() {
    figures_.sizes = spread(std::move(sizes_));
    figures_.cycles = spread(std::move(cycles_));
    return figures_;
  }

 private:
  void add_lost(const Opportunity& deal) {
    ++figures_.lost;
    if (deal.amount) figures_.lost_amount.add(*deal.amount);
  }

  void add_won(const Opportunity& deal) {
    ++figures_.won;
    if (deal.amount) {
      figures_.won_amount.add(*deal.amount);
      sizes_.push_back(deal.amount->minor);
    }
    if (const auto days = cycle_of(deal)) cycles_.push_back(*days);
  }

  StatsFigures figures_;
  std::vector<std::int64_t> sizes_;
  std::vector<std::int64_t> cycles_;
};

class StatsSum {
 public:
  StatsSum(const Book& book, Currency currency, const StatsSettings& settings, Date today)
      : book_(book), config_(book.config), result_(currency), total_(currency) {
    result_.settings = settings;
    result_.as_of = today;
  }

  void add(const Opportunity& deal) {
    ++result_.in_scope;
    const State state = state_of(deal, config_);
    if (std::size_t* aside = aside_of(deal, state)) {
      ++*aside;
      return;
    }
    if (state != State::open && !deal.amount) ++result_.unpriced;
    if (state == State::won && !cycle_of(deal)) ++result_.untimed;
    total_.add(deal, state);
    if (!result_.settings.by) return;
    for (const Group& group : groups(deal, state)) {
      rows_.try_emplace(group, result_.currency).first->second.add(deal, state);
    }
  }

  Stats finish() {
    result_.total = total_.finish();
    for (auto& [group, row] : rows_) result_.rows.push_back({group, row.finish()});
    return std::move(result_);
  }

 private:
  /// What counts an opportunity that is in no row, or null.
  std::size_t* aside_of(const Opportunity& deal, State state) {
    if (state == State::open) {
      return category_of(deal, config_) == Category::omitted ? &result_.omitted : nullptr;
    }
    const auto& days = result_.settings.closed;
    if (!days) return nullptr;
    if (!deal.closed) return &result_.undated;
    return days->contains(*deal.closed) ? nullptr : &result_.outside;
  }

  std::vector<Group> groups(const Opportunity& deal, State state) const {
    const Dimension& by = *result_.settings.by;
    if (!by.is_period()) return groups_of(deal, book_, by);
    if (state == State::open) return {};
    if (!deal.closed) return {{last_rank, {}, "", "", "(no day)"}};
    return {period_group(by, config_.calendar, period_of(by, config_.calendar, *deal.closed))};
  }

  const Book& book_;
  const Config& config_;
  Stats result_;
  Gathering total_;
  std::map<Group, Gathering> rows_;
};

}  // namespace

std::optional<int> cycle_of(const Opportunity& opportunity) {
  const auto created = created_on(opportunity);
  if (!created || !opportunity.closed || !tells_creation(opportunity)) return std::nullopt;
  if (*opportunity.closed < *created) return std::nullopt;
  return *opportunity.closed - *created;
}

Stats stats(const Book& book, const Opportunities& scope, Currency currency,
            const StatsSettings& settings, Date today) {
  StatsSum sum(book, currency, settings, today);
  for (const Opportunity* each : scope) sum.add(*each);
  return sum.finish();
}

}  // namespace deals
