// SPDX-License-Identifier: MIT
#include <deals/report/agenda.hpp>

#include <algorithm>
#include <array>
#include <tuple>

namespace deals {
namespace {

constexpr auto concern_names = std::to_array<std::string_view>(
    {"overdue", "due", "stale", "closing", "no_next_step", "unowned"});

class Builder {
 public:
  Builder(const Book& book, const AgendaSettings& settings, Date today)
      : config_(&book.config), settings_(&settings), today_(today) {
    for (std::size_t at = 0; at < concern_names.size(); ++at) {
      groups_.push_back({static_cast<Concern>(at), {}});
    }
  }

  void consider(const Opportunity& deal) {
    const State state = state_of(deal, *config_);
    if (state == State::lost) return;
    bool is_due = add_tasks(deal);
    if (state == State::won) return;
    is_due = add_next_step(deal) || is_due;
    const auto concern = concern_of(deal, is_due);
    if (concern) add(*concern, {&deal, deal.close, 0, "", deal.owner});
  }

  std::vector<AgendaGroup> take() {
    for (AgendaGroup& group : groups_) sort(group);
    std::erase_if(groups_, [](const AgendaGroup& group) { return group.items.empty(); });
    return std::move(groups_);
  }

 private:
  bool is_soon(const std::optional<Date>& day) const {
    return day && *day - today_ <= settings_->within;
  }

  bool add_tasks(const Opportunity& deal) {
    bool some = false;
    for (const Task& task : deal.tasks) {
      if (task.done || !is_soon(task.due)) continue;
      const Interned owner = task.owner.empty() ? deal.owner : Interned(task.owner);
      add(Concern::due, {&deal, task.due, task.id, task.text, owner});
      some = true;
    }
    return some;
  }

  bool add_next_step(const Opportunity& deal) {
    if (!deal.next_step || !is_soon(deal.next_step->on)) return false;
    add(Concern::due, {&deal, deal.next_step->on, 0, deal.next_step->text, deal.owner});
    return true;
  }

  /// The first that fits, besides what is due.
  std::optional<Concern> concern_of(const Opportunity& deal, bool is_due) const {
    if (is_overdue(deal, *config_, today_)) return Concern::overdue;
    if (is_due) return {};
    if (is_stale(deal, *config_, today_)) return Concern::stale;
    if (is_soon(deal.close)) return Concern::closing;
    if (!deal.next_step) return Concern::no_next_step;
    if (deal.owner.empty()) return Concern::unowned;
    return {};
  }

  void add(Concern concern, const AgendaItem& item) {
    groups_[static_cast<std::size_t>(concern)].items.push_back(item);
  }

  /// More money first, then the earlier day; what has no amount comes last.
  auto rank(const AgendaItem& item) const {
    const Opportunity* worth =
        settings_->worth == nullptr ? nullptr : settings_->worth->find(item.deal->id);
    const auto& amount = worth == nullptr ? item.deal->amount : worth->amount;
    const Currency currency = amount ? amount->currency : config_->currency;
    const Currency home =
        settings_->worth == nullptr ? config_->currency : settings_->worth->config.currency;
    return std::tuple(!amount, currency != home, currency.code(), amount ? -amount->minor : 0,
                      item.on.value_or(last_date), std::string_view(item.deal->id.text), item.task);
  }

  void sort(AgendaGroup& group) const {
    const bool by_day = group.concern == Concern::due;
    std::sort(group.items.begin(), group.items.end(),
              [&](const AgendaItem& left, const AgendaItem& right) {
                if (by_day && left.on != right.on) return left.on < right.on;
                return rank(left) < rank(right);
              });
  }

  const Config* config_;
  const AgendaSettings* settings_;
  Date today_;
  std::vector<AgendaGroup> groups_;
};

}  // namespace

std::string_view name_of(Concern concern) {
  return concern_names[static_cast<std::size_t>(concern)];
}

std::vector<AgendaGroup> agenda(const Book& book, const Opportunities& scope,
                                const AgendaSettings& settings, Date today) {
  Builder builder(book, settings, today);
  for (const Opportunity* deal : scope) builder.consider(*deal);
  return builder.take();
}

}  // namespace deals
