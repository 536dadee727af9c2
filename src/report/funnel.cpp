// SPDX-License-Identifier: MIT
#include <deals/report/funnel.hpp>

#include <algorithm>
#include <deals/report/visits.hpp>

namespace deals {
namespace {

/// The stay of one opportunity in one stage, its visits together.
struct Stay {
  std::size_t visits = 0;
  std::int64_t days = 0;
  bool is_known = true;  ///< it has left, and when it came and went is known
};

Stay stay_in(const std::string& stage, const OpenPath& path) {
  Stay stay;
  for (const Visit& visit : path.visits) {
    if (visit.stage != stage) continue;
    ++stay.visits;
    if (visit.from && visit.to) {
      stay.days += *visit.to - *visit.from;
    } else {
      stay.is_known = false;
    }
  }
  return stay;
}

class FunnelCount {
 public:
  FunnelCount(const Pipeline& pipeline, const Config& config) : config_(config) {
    funnel_.pipeline = pipeline.id;
    for (const Stage* stage : open_stages(pipeline)) {
      FunnelStep step;
      step.stage = stage->id;
      step.name = stage->name;
      funnel_.steps.push_back(std::move(step));
    }
    days_.resize(funnel_.steps.size());
  }

  void add(const Opportunity& deal) {
    ++funnel_.in_scope;
    const OpenPath path = open_path(deal, config_);
    funnel_.strangers += path.unknown;
    const State state = state_of(deal, config_);
    const std::size_t end = funnel_.steps.size();
    if (state == State::won) ++funnel_.won;
    if (state != State::won && !path.furthest) {
      ++funnel_.unknown;
      return;
    }
    const std::size_t furthest = state == State::won ? end : *path.furthest;
    for (std::size_t at = 0; at < end && at <= furthest; ++at) {
      FunnelStep& step = funnel_.steps[at];
      ++step.reached;
      if (at < furthest) ++step.went_on;
      if (at == furthest) ++(state == State::open ? step.open : step.lost);
      add_stay(at, stay_in(step.stage, path), at < furthest);
    }
  }

  Funnel finish() {
    for (std::size_t at = 0; at < days_.size(); ++at) {
      funnel_.steps[at].days = spread(std::move(days_[at]));
    }
    return std::move(funnel_);
  }

 private:
  void add_stay(std::size_t at, const Stay& stay, bool went_on) {
    if (stay.visits == 0) return;
    FunnelStep& step = funnel_.steps[at];
    ++step.touched;
    if (went_on) ++step.moved_on;
    if (stay.visits > 1) ++step.reentered;
    if (stay.is_known) days_[at].push_back(stay.days);
  }

  const Config& config_;
  Funnel funnel_;
  std::vector<std::vector<std::int64_t>> days_;
};

}  // namespace

Share FunnelStep::conversion() const {
  return {static_cast<Int128>(went_on), static_cast<Int128>(reached)};
}

Share FunnelStep::touch_conversion() const {
  return {static_cast<Int128>(moved_on), static_cast<Int128>(touched)};
}

Share Funnel::conversion() const {
  return {static_cast<Int128>(won), static_cast<Int128>(in_scope - unknown)};
}

std::vector<Funnel> funnels(const Book& book, const Opportunities& scope) {
  std::vector<const Pipeline*> pipelines = {&book.config.pipeline};
  for (const Pipeline& each : book.config.pipelines) pipelines.push_back(&each);
  std::vector<Funnel> all;
  for (const Pipeline* pipeline : pipelines) {
    FunnelCount count(*pipeline, book.config);
    for (const Opportunity* deal : scope) {
      if (deal->pipeline == pipeline->id) count.add(*deal);
    }
    Funnel funnel = count.finish();
    if (funnel.in_scope > 0) all.push_back(std::move(funnel));
  }
  return all;
}

}  // namespace deals
