// SPDX-License-Identifier: MIT
#include <deals/report/losses.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/report/visits.hpp>
#include <map>

namespace deals {
namespace {

Group reason_group(const Opportunity& deal) {
  const std::string& reason = deal.lost_reason;
  if (reason.empty()) return {last_rank, {}, "", "", "(no reason)"};
  return {0, {}, fold(reason), reason, reason};
}

/// The stage in which it was lost, as the dimension `stage` has stages.
Group last_stage_group(const Opportunity& deal, const Book& book) {
  Opportunity before;
  before.pipeline = deal.pipeline;
  before.stage = last_open_stage(deal, book.config);
  if (before.stage.empty()) return {last_rank, {}, "", "", "(not known)"};
  return groups_of(before, book, {Dimension::Kind::stage, "stage"}).front();
}

struct LossInProgress {
  explicit LossInProgress(Currency currency) : row{{}, 0, 0, {0, currency}, {}} {}

  void add(const Opportunity& deal, const Group& stage) {
    const Money amount = deal.amount.value_or(Money{0, row.amount.currency});
    ++row.count;
    if (!deal.amount) ++row.unpriced;
    row.amount.add(amount);
    StageLoss& loss =
        stages.try_emplace(stage, StageLoss{stage, 0, {0, row.amount.currency}}).first->second;
    ++loss.count;
    loss.amount.add(amount);
  }

  LossRow finish(Group group) {
    row.group = std::move(group);
    for (auto& [key, loss] : stages) row.stages.push_back(loss);
    return std::move(row);
  }

  LossRow row;
  std::map<Group, StageLoss> stages;
};

class LossSum {
 public:
  LossSum(const Book& book, Currency currency, const LossSettings& settings)
      : book_(book), currency_(currency), settings_(settings), total_(currency) {}

  void add(const Opportunity& deal) {
    const Group stage = last_stage_group(deal, book_);
    total_.add(deal, stage);
    for (const Group& group : groups(deal, stage)) {
      rows_.try_emplace(group, currency_).first->second.add(deal, stage);
    }
  }

  void finish(Losses& losses) {
    for (auto& [group, row] : rows_) losses.rows.push_back(row.finish(group));
    losses.total = total_.finish({0, {}, "", "", "Total"});
    const auto& by = settings_.by.dimension;
    if (by && (by->is_period() || by->kind == Dimension::Kind::stage)) return;
    std::stable_sort(losses.rows.begin(), losses.rows.end(),
                     [](const LossRow& left, const LossRow& right) {
                       if (left.count != right.count) return left.count > right.count;
                       return left.amount.minor > right.amount.minor;
                     });
  }

 private:
  std::vector<Group> groups(const Opportunity& deal, const Group& stage) const {
    const auto& by = settings_.by.dimension;
    if (!by) return {reason_group(deal)};
    if (by->kind == Dimension::Kind::stage) return {stage};
    if (!by->is_period()) return groups_of(deal, book_, *by);
    if (!deal.closed) return {{last_rank, {}, "", "", "(no day)"}};
    const FiscalCalendar calendar = book_.config.calendar;
    return {period_group(*by, calendar, period_of(*by, calendar, *deal.closed))};
  }

  const Book& book_;
  Currency currency_;
  const LossSettings& settings_;
  LossInProgress total_;
  std::map<Group, LossInProgress> rows_;
};

}  // namespace

const std::string& LossDimension::name() const {
  static const std::string reason = "reason";
  return dimension ? dimension->name : reason;
}

Result<LossDimension> parse_loss_dimension(std::string_view name, const Config& config) {
  if (name == "reason") return LossDimension{};
  auto dimension = parse_dimension(name, config);
  if (dimension) return LossDimension{*std::move(dimension)};
  auto names = dimension_names(config);
  names.insert(names.begin(), "reason");
  Error error = usage_error(fmt::format("no dimension \"{}\"", shown(name)));
  if (auto hint = did_you_mean(name, names)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("one of " + join_words(names, "or"));
}

Losses losses(const Book& book, const Opportunities& scope, Currency currency,
              const LossSettings& settings, Date today) {
  Losses result{currency, settings, today, {}, {}, 0, 0, 0, scope.size()};
  LossSum sum(book, currency, settings);
  for (const Opportunity* deal : scope) {
    if (state_of(*deal, book.config) != State::lost) {
      ++result.not_lost;
    } else if (settings.closed && !deal->closed) {
      ++result.undated;
    } else if (settings.closed && !settings.closed->contains(*deal->closed)) {
      ++result.outside;
    } else {
      sum.add(*deal);
    }
  }
  sum.finish(result);
  return result;
}

}  // namespace deals
