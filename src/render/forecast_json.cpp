// SPDX-License-Identifier: MIT
#include <deals/render/forecast.hpp>

namespace deals {
namespace {

Json coverage(const std::optional<Goal>& goal) {
  const auto hundredths = goal ? goal->coverage() : std::nullopt;
  const auto narrowed = hundredths ? narrow(*hundredths) : std::nullopt;
  return narrowed ? Json::number(to_text(Decimal{*narrowed, 2})) : Json();
}

Json to_json(const ForecastRow& row) {
  const Figures& figures = row.figures;
  return Json(Json::Object{{"key", Json::text_or_null(row.group.key)},
                           {"label", row.group.label},
                           {"count", figures.count},
                           {"pipeline", figures.pipeline},
                           {"best", figures.best},
                           {"commit", figures.commit},
                           {"closed", figures.closed},
                           {"weighted", figures.weighted},
                           {"expected", figures.expected()},
                           {"target", row.goal ? Json(row.goal->target) : Json()},
                           {"gap", row.goal ? Json(row.goal->gap()) : Json()},
                           {"coverage", coverage(row.goal)}});
}

Json to_json(const Aside& aside) {
  return Json(
      Json::Object{{"count", aside.count}, {"amount", aside.amount}, {"weighted", aside.weighted}});
}

Json to_json(const Forecast& forecast, const ForecastPage& page) {
  Json::Array rows;
  for (const ForecastRow& row : forecast.rows) rows.push_back(to_json(row));
  return Json(Json::Object{{"currency", forecast.currency.code()},
                           {"from", forecast.span.first},
                           {"to", forecast.span.last},
                           {"by", forecast.by.name},
                           {"as_of", forecast.as_of},
                           {"filter", Json::text_or_null(page.filter)},
                           {"rows", Json(std::move(rows))},
                           {"total", to_json(forecast.total)},
                           {"overdue", to_json(forecast.overdue)},
                           {"undated", to_json(forecast.undated)},
                           {"unpriced", to_json(forecast.unpriced)},
                           {"omitted", to_json(forecast.omitted)},
                           {"outside", to_json(forecast.outside)},
                           {"lost", Json(Json::Object{{"count", forecast.lost.count},
                                                      {"amount", forecast.lost.amount}})},
                           {"in_scope", forecast.in_scope},
                           {"rates", Json(Json::Array{})},
                           {"left_out", Json::array(page.left_out)}});
}

}  // namespace

std::size_t ForecastPage::in_scope() const {
  std::size_t count = 0;
  for (const Forecast& forecast : forecasts) count += forecast.in_scope;
  return count;
}

Json to_json(const ForecastPage& page) {
  if (!page.is_apart && page.forecasts.size() == 1) return to_json(page.forecasts.front(), page);
  Json::Array each;
  for (const Forecast& forecast : page.forecasts) each.push_back(to_json(forecast, page));
  return Json(Json::Object{{"currencies", Json(std::move(each))}, {"in_scope", page.in_scope()}});
}

}  // namespace deals
