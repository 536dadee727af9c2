// SPDX-License-Identifier: MIT
#include <deals/report/dimension.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <utility>

namespace deals {
namespace {

using Kind = Dimension::Kind;

constexpr auto built_in = std::to_array<std::pair<std::string_view, Kind>>({
    {"month", Kind::month},
    {"quarter", Kind::quarter},
    {"year", Kind::year},
    {"stage", Kind::stage},
    {"owner", Kind::owner},
    {"customer", Kind::customer},
    {"source", Kind::source},
    {"type", Kind::type},
    {"tag", Kind::tag},
    {"category", Kind::category},
    {"pipeline", Kind::pipeline},
    {"currency", Kind::currency},
});

}  // namespace

bool Dimension::is_period() const {
  return kind == Kind::month || kind == Kind::quarter || kind == Kind::year;
}

std::vector<std::string> dimension_names(const Config& config) {
  std::vector<std::string> names;
  for (const auto& [name, kind] : built_in) names.emplace_back(name);
  for (const auto& field : config.opportunity_fields) names.push_back(field.name);
  return names;
}

Result<Dimension> parse_dimension(std::string_view name, const Config& config) {
  const auto at = std::find_if(built_in.begin(), built_in.end(),
                               [&](const auto& each) { return each.first == name; });
  if (at != built_in.end()) return Dimension{at->second, std::string(name)};
  if (config.find_field(RecordKind::opportunity, name) != nullptr) {
    return Dimension{Kind::custom, std::string(name)};
  }
  const auto names = dimension_names(config);
  Error error = usage_error(fmt::format("no dimension \"{}\"", shown(name)));
  if (auto hint = did_you_mean(name, names)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("one of " + join_words(names, "or"));
}

Period period_of(const Dimension& dimension, FiscalCalendar calendar, Date day) {
  if (dimension.kind == Kind::year) return year_of(calendar, day);
  if (dimension.kind == Kind::quarter) return quarter_of(calendar, day);
  return month_of(day);
}

std::vector<Period> periods_of(const Dimension& dimension, FiscalCalendar calendar,
                               const Period& span) {
  std::vector<Period> periods;
  for (Date day = span.first; day <= span.last; day = periods.back().last + 1) {
    periods.push_back(period_of(dimension, calendar, day));
  }
  return periods;
}

Group period_group(const Dimension& dimension, FiscalCalendar calendar, const Period& period) {
  const auto rank = static_cast<std::size_t>(period.first - first_date);
  const auto [year, month, day] = year_month_day(period.first);
  if (dimension.kind == Kind::month) {
    return {rank,
            {},
            "",
            fmt::format("{:04}-{:02}", year, month),
            fmt::format("{} {:04}", month_name(month), year)};
  }
  const int fiscal = fiscal_year(calendar, period.first);
  std::string name = dimension.kind == Kind::year
                         ? fmt::format("{:04}", fiscal)
                         : fmt::format("{:04}-Q{}", fiscal, fiscal_quarter(calendar, period.first));
  return {rank, {}, "", name, name};
}

}  // namespace deals
