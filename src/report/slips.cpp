// SPDX-License-Identifier: MIT
#include <deals/report/slips.hpp>

#include <algorithm>
#include <deals/report/as_of.hpp>
#include <map>
#include <set>

namespace deals {
namespace {

struct Push {
  Date day;
  const Opportunity* before;
  int days = 0;  ///< below zero: pulled in
};

/// Days on which an open deal's close date moved, and stayed a date.
std::vector<Push> pushes_of(const std::vector<DayState>& course, const Config& config) {
  std::vector<Push> found;
  for (std::size_t i = 1; i < course.size(); ++i) {
    const auto& before = course[i - 1].deal;
    const auto& after = course[i].deal;
    if (!before || !after || !before->close || !after->close) continue;
    if (state_of(*before, config) != State::open || state_of(*after, config) != State::open)
      continue;
    const int days = *after->close - *before->close;
    if (days != 0) found.push_back({course[i].day, &*before, days});
  }
  return found;
}

bool had_a_date(const std::vector<DayState>& course) {
  return std::any_of(course.begin(), course.end(),
                     [](const DayState& state) { return state.deal && state.deal->close; });
}

class SlipCount {
 public:
  SlipCount(const Book& book, const SlipsSettings& settings) : book_(book) {
    result_.settings = settings;
  }

  void add(const Opportunity& deal) {
    if (deal.history.empty()) {
      ++result_.without_history;
      return;
    }
    const SlipsSettings& settings = result_.settings;
    const auto states = course(deal, book_.config, settings.span, settings.today);
    if (!had_a_date(states)) {
      ++result_.undated;
      return;
    }
    const State now = state_of(deal, book_.config);
    std::set<Group> groups;
    bool is_pushed = false;
    for (const Push& each : pushes_of(states, book_.config)) {
      if (each.days < 0) {
        ++result_.pulls;
        continue;
      }
      is_pushed = true;
      days_.push_back(each.days);
      for (const Group& group : groups_of_push(each)) {
        row(group).days.push_back(each.days);
        groups.insert(group);
      }
    }
    for (const Group& group : groups) row(group).deals.add(now);
    (is_pushed ? result_.total.deals : result_.steady).add(now);
  }

  Slips finish() {
    result_.total.days = spread(std::move(days_));
    for (auto& [group, row] : rows_) {
      result_.rows.push_back({group, {row.deals, spread(std::move(row.days))}});
    }
    return std::move(result_);
  }

 private:
  struct RowInProgress {
    Outcomes deals;
    std::vector<std::int64_t> days;
  };

  RowInProgress& row(const Group& group) { return rows_[group]; }

  std::vector<Group> groups_of_push(const Push& push) const {
    const Dimension& by = result_.settings.by;
    if (!by.is_period()) return groups_of(*push.before, book_, by);
    const FiscalCalendar calendar = book_.config.calendar;
    return {period_group(by, calendar, period_of(by, calendar, push.day))};
  }

  const Book& book_;
  Slips result_;
  std::map<Group, RowInProgress> rows_;
  std::vector<std::int64_t> days_;
};

}  // namespace

void Outcomes::add(State state) {
  won += state == State::won ? 1 : 0;
  lost += state == State::lost ? 1 : 0;
  open += state == State::open ? 1 : 0;
}

Share Outcomes::win_rate() const {
  return {static_cast<Int128>(won), static_cast<Int128>(won + lost)};
}

Slips slips(const Book& book, const Opportunities& scope, const SlipsSettings& settings) {
  SlipCount count(book, settings);
  for (const Opportunity* each : scope) count.add(*each);
  return count.finish();
}

}  // namespace deals
