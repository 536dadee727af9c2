// SPDX-License-Identifier: MIT
#include <deals/render/forecast.hpp>
#include <deals/render/rates.hpp>

namespace deals {
namespace {

Json coverage(const std::optional<Goal>& goal) {
  const auto hundredths = goal ? goal->coverage() : std::nullopt;
  const auto narrowed = hundredths ? narrow(*hundredths) : std::nullopt;
  return narrowed ? Json::number(to_text(Decimal{*narrowed, 2})) : Json();
}

Json name(const Group& group, const std::optional<Group>& then, std::string Group::*part) {
  if (!then) return Json::text_or_null(group.*part);
  return Json(Json::Array{Json::text_or_null(group.*part), Json::text_or_null((*then).*part)});
}

/// What was asked for besides.
void add_extras(const ForecastRow& row, Json::Object& to) {
  if (row.range) {
    to.emplace_back("p10", row.range->p10);
    to.emplace_back("p50", row.range->p50);
    to.emplace_back("p90", row.range->p90);
    to.emplace_back("range_bound", row.range->bound);
  }
  if (row.said) {
    const Figures& said = row.said->figures;
    to.emplace_back("commit_then", said.commit);
    to.emplace_back("weighted_then", said.weighted);
    to.emplace_back("expected_then", said.expected());
    to.emplace_back("actual", row.said->actual);
    to.emplace_back("difference", row.said->difference());
  }
}

Json to_json(const ForecastRow& row, bool rolled_up) {
  const Figures& figures = row.figures;
  Json::Object object{{"key", name(row.group, row.then, &Group::key)},
                      {"label", name(row.group, row.then, &Group::label)},
                      {"count", figures.count},
                      {"pipeline", figures.of(Category::pipeline, rolled_up)},
                      {"best", figures.of(Category::best, rolled_up)},
                      {"commit", figures.of(Category::commit, rolled_up)},
                      {"closed", figures.closed},
                      {"weighted", figures.weighted},
                      {"expected", figures.expected()},
                      {"target", row.goal ? Json(row.goal->target) : Json()},
                      {"gap", row.goal ? Json(row.goal->gap()) : Json()},
                      {"coverage", coverage(row.goal)}};
  add_extras(row, object);
  return Json(std::move(object));
}

Json to_json(const Aside& aside) {
  return Json(
      Json::Object{{"count", aside.count}, {"amount", aside.amount}, {"weighted", aside.weighted}});
}

Json by(const Forecast& forecast) {
  if (!forecast.then) return Json(forecast.by.name);
  return Json::array({forecast.by.name, forecast.then->name});
}

Json to_json(const Forecast& forecast, const ForecastPage& page) {
  Json::Array rows;
  for (const ForecastRow& row : forecast.rows) rows.push_back(to_json(row, page.is_cumulative));
  return Json(Json::Object{{"currency", forecast.currency.code()},
                           {"from", forecast.span.first},
                           {"to", forecast.span.last},
                           {"by", by(forecast)},
                           {"as_of", forecast.as_of},
                           {"filter", Json::text_or_null(page.about.filter)},
                           {"rows", Json(std::move(rows))},
                           {"total", to_json(forecast.total, page.is_cumulative)},
                           {"overdue", to_json(forecast.overdue)},
                           {"undated", to_json(forecast.undated)},
                           {"unpriced", to_json(forecast.unpriced)},
                           {"omitted", to_json(forecast.omitted)},
                           {"outside", to_json(forecast.outside)},
                           {"lost", Json(Json::Object{{"count", forecast.lost.count},
                                                      {"amount", forecast.lost.amount}})},
                           {"in_scope", forecast.in_scope},
                           {"rates", to_json(page.about.rates)},
                           {"left_out", Json::array(page.about.left_out)}});
}

}  // namespace

std::size_t ForecastPage::in_scope() const {
  std::size_t count = 0;
  for (const Forecast& forecast : forecasts) count += forecast.in_scope;
  return count;
}

Json to_json(const ForecastPage& page) {
  Json::Array each;
  for (const Forecast& forecast : page.forecasts) each.push_back(to_json(forecast, page));
  return one_or_each(std::move(each), page.about.is_apart, {{"in_scope", page.in_scope()}});
}

}  // namespace deals
