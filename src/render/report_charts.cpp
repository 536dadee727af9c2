// SPDX-License-Identifier: MIT
#include <deals/render/report_charts.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

ChartBar stage_bar(std::string label, std::size_t count, Tone tone) {
  ChartBar bar;
  bar.label = std::move(label);
  bar.figure = std::to_string(count);
  bar.parts = {{static_cast<Int128>(count), tone, grouped_count(count, "deal", "deals")}};
  return bar;
}

/// `Pulled in` for `pulled_in`.
std::string label_of(std::string_view name) {
  std::string label(name);
  std::replace(label.begin(), label.end(), '_', ' ');
  return capitalized(std::move(label));
}

ChartBar level(std::string label, const Flow& flow) {
  ChartBar bar;
  bar.label = std::move(label);
  bar.figure = amount_phrase(flow.amount);
  bar.parts = {{flow.amount.minor, Tone::total,
                fmt::format("{}, {}", grouped_count(flow.count, "deal", "deals"), bar.figure)}};
  return bar;
}

/// From where the money stood to where it stands then; moves `at` on.
ChartBar step(std::string label, const Flow& flow, Int128& at) {
  const Int128 before = at;
  at += flow.amount.minor;
  ChartBar bar;
  bar.label = std::move(label);
  bar.figure = amount_phrase(flow.amount);
  bar.start = std::min(before, at);
  const bool is_gain = at >= before;
  bar.parts = {{is_gain ? at - before : before - at, is_gain ? Tone::gain : Tone::loss,
                fmt::format("{}, {}", grouped_count(flow.count, "deal", "deals"), bar.figure)}};
  return bar;
}

bool is_nothing(const Flow& flow) { return flow.count == 0 && flow.amount.minor == 0; }

}  // namespace

Chart to_chart(const Funnel& funnel) {
  Chart chart;
  chart.kind = Chart::Kind::funnel;
  chart.title = "Deals that reached each stage";
  if (!funnel.pipeline.empty()) chart.title += ", " + funnel.pipeline;
  for (const FunnelStep& each : funnel.steps) {
    chart.bars.push_back(stage_bar(each.name, each.reached, Tone::commit));
  }
  if (!funnel.steps.empty()) chart.bars.push_back(stage_bar("Won", funnel.won, Tone::closed));
  return chart;
}

Chart to_chart(const Waterfall& fall) {
  Chart chart;
  chart.title = fmt::format("Open pipeline, {}", fall.currency.code());
  Int128 at = fall.start.amount.minor;
  chart.bars.push_back(level("Start", fall.start));
  for (const Step each : all_steps) {
    if (!is_nothing(fall[each])) {
      chart.bars.push_back(step(label_of(name_of(each)), fall[each], at));
    }
  }
  if (!is_nothing(fall.rates)) chart.bars.push_back(step("Rates", fall.rates, at));
  chart.bars.push_back(level("End", fall.end));
  return chart;
}

}  // namespace deals
