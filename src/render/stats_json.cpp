// SPDX-License-Identifier: MIT
#include <deals/render/stats.hpp>

#include "figure.hpp"

namespace deals {
namespace {

Json row_json(const Group& group, const StatsFigures& of) {
  const Currency currency = of.won_amount.currency;
  const auto money = [&](Int128 minor) {
    return of.sizes.count == 0 ? Json() : Json(MoneySum{minor, currency});
  };
  return Json(Json::Object{
      {"key", Json::text_or_null(group.key)},
      {"label", group.label},
      {"won", of.won},
      {"lost", of.lost},
      {"win_rate", share_json(of.win_rate())},
      {"won_amount", of.won_amount},
      {"lost_amount", of.lost_amount},
      {"win_rate_by_amount", share_json(of.win_rate_by_amount())},
      {"size_mean", of.sizes.count == 0 ? Json() : money(of.sizes.mean())},
      {"size_median", money(of.sizes.median())},
      {"size_p90", money(of.sizes.p90)},
      {"cycle_mean", of.cycles.count == 0 ? Json() : decimal_json(of.cycles.mean(100), 2)},
      {"cycle_median", of.cycles.count == 0 ? Json() : decimal_json(of.cycles.median(10), 1)},
      {"cycle_p90", of.cycles.count == 0 ? Json() : Json(of.cycles.p90)},
      {"open", of.open},
      {"velocity", of.velocity()}});
}

Json to_json(const Stats& stats, const ReportScope& about) {
  Json::Array rows;
  for (const StatsRow& row : stats.rows) rows.push_back(row_json(row.group, row.figures));
  const StatsSettings& settings = stats.settings;
  Json::Object object = {{"currency", stats.currency.code()}};
  add_span(object, settings.closed);
  object.emplace_back("by", settings.by ? Json(settings.by->name) : Json());
  object.emplace_back("as_of", stats.as_of);
  object.emplace_back("rows", Json(std::move(rows)));
  object.emplace_back("total", row_json({0, {}, "", "", "Total"}, stats.total));
  object.emplace_back("omitted", stats.omitted);
  object.emplace_back("outside", stats.outside);
  object.emplace_back("undated", stats.undated);
  object.emplace_back("unpriced", stats.unpriced);
  object.emplace_back("untimed", stats.untimed);
  object.emplace_back("in_scope", stats.in_scope);
  add_limits(object, about);
  return Json(std::move(object));
}

}  // namespace

Json to_json(const StatsPage& page) {
  Json::Array each;
  for (const Stats& stats : page.stats) each.push_back(to_json(stats, page.about));
  return one_or_each(std::move(each), page.about.is_apart);
}

}  // namespace deals
