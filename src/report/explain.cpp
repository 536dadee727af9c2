// SPDX-License-Identifier: MIT
#include <deals/report/explain.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/date_phrase.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <tuple>

namespace deals {
namespace {

constexpr auto asides = std::to_array<std::pair<std::string_view, Standing>>({
    {"overdue", Standing::overdue},
    {"undated", Standing::undated},
    {"unpriced", Standing::unpriced},
    {"omitted", Standing::omitted},
    {"outside", Standing::outside},
    {"lost", Standing::lost},
});

constexpr auto categories = std::to_array<std::pair<std::string_view, Category>>({
    {"pipeline", Category::pipeline},
    {"best", Category::best},
    {"commit", Category::commit},
    {"closed", Category::closed},
});

template <class Pairs>
auto found(const Pairs& pairs, std::string_view name) {
  return std::find_if(pairs.begin(), pairs.end(),
                      [&](const auto& each) { return each.first == name; });
}

/// What a row is called: its key, and without one its label (`(nobody)`).
std::string name_of(const Group& group) { return group.key.empty() ? group.label : group.key; }

/// The names under which a deal can be asked for: of its rows and of the rows within them.
std::vector<std::string> names_of(const Opportunity& deal, const Book& book,
                                  const ForecastSettings& options) {
  std::vector<std::string> names;
  for (const Group& group : row_groups(deal, book, options.by)) {
    names.push_back(name_of(group));
    if (!options.then) continue;
    for (const Group& then : row_groups(deal, book, *options.then)) {
      names.push_back(fmt::format("{}/{}", name_of(group), name_of(then)));
    }
  }
  return names;
}

std::vector<std::string> names_in(const Forecast& forecast) {
  std::vector<std::string> names;
  for (const ForecastRow& row : forecast.subtotals) names.push_back(name_of(row.group));
  for (const ForecastRow& row : forecast.rows) {
    names.push_back(row.then ? fmt::format("{}/{}", name_of(row.group), name_of(*row.then))
                             : name_of(row.group));
  }
  return names;
}

bool is_same_name(std::string_view left, std::string_view right) {
  return left == right || fold(left) == fold(right);
}

class Behind {
 public:
  Behind(const Book& book, Currency currency, const ForecastSettings& options, bool is_cumulative,
         const ForecastCell& cell, Date today)
      : book_(book),
        options_(options),
        is_cumulative_(is_cumulative),
        cell_(cell),
        today_(today),
        result_{cell, currency, {}, {0, currency}} {
    if (has_periods()) {
      auto period = parse_period_name(cell.row, book.config.calendar);
      if (period) period_ = *period;
    }
  }

  void add(const Opportunity& deal) {
    if (!is_behind(deal)) return;
    const auto part = part_of(deal);
    if (!part) return;
    result_.deals.push_back({&deal, *part});
    result_.sum.minor += part->minor;
  }

  Explanation finish() {
    const auto day_of = [&](const DealBehind& each) {
      return forecast_day(*each.deal, book_.config).value_or(last_date);
    };
    std::stable_sort(result_.deals.begin(), result_.deals.end(),
                     [&](const DealBehind& left, const DealBehind& right) {
                       return day_of(left) < day_of(right);
                     });
    return std::move(result_);
  }

  bool is_a_period() const { return period_.has_value(); }

 private:
  bool has_periods() const {
    return options_.by.is_period() || (options_.then && options_.then->is_period());
  }

  bool is_behind(const Opportunity& deal) const {
    const Standing standing = standing_of(deal, book_.config, options_.span, today_);
    const auto aside = found(asides, cell_.column);
    if (aside != asides.end()) return standing == aside->second;
    if (standing != Standing::row) return false;
    if (cell_.row.empty()) return true;
    if (period_ && period_->contains(*forecast_day(deal, book_.config))) return true;
    const auto names = names_of(deal, book_, options_);
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return is_same_name(name, cell_.row); });
  }

  /// Nothing when the deal has no part in the column.
  std::optional<MoneySum> part_of(const Opportunity& deal) const {
    const Currency currency = result_.currency;
    const std::int64_t amount = deal.amount ? deal.amount->minor : 0;
    const bool is_open = state_of(deal, book_.config) == State::open;
    if (const auto at = found(categories, cell_.column); at != categories.end()) {
      Figures alone(currency);
      alone.add(deal, book_.config, options_.weighted);
      const MoneySum part = alone.of(at->second, is_cumulative_);
      const bool has_part = part.minor != 0 || forecast_category(deal, book_.config) == at->second;
      return has_part ? std::optional(part) : std::nullopt;
    }
    if (cell_.column == "weighted" || (cell_.column == "expected" && is_open)) {
      if (!is_open) return {};
      const auto money = weighted_of(deal, book_.config, options_.weighted);
      return MoneySum{money ? money->minor : 0, currency};
    }
    return MoneySum{amount, currency};
  }

  const Book& book_;
  const ForecastSettings& options_;
  bool is_cumulative_;
  const ForecastCell& cell_;
  Date today_;
  std::optional<Period> period_;
  Explanation result_;
};

Error no_such_row(const ForecastCell& cell, const Forecast& forecast) {
  const auto names = names_in(forecast);
  Error error = usage_error(fmt::format("the forecast has no row \"{}\"", shown(cell.row)));
  if (const auto colon = cell.row.find(':'); colon != std::string::npos) {
    const std::string column = cell.row.substr(0, colon);
    if (auto hint = did_you_mean(column, cell_columns())) return std::move(error).hinted(*hint);
    return std::move(error).hinted("the columns are " + join_words(cell_columns(), "and"));
  }
  if (auto hint = did_you_mean(cell.row, names)) return std::move(error).hinted(*hint);
  if (names.empty()) return std::move(error).hinted("it has no rows at all");
  std::vector<std::string> some(
      names.begin(),
      names.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(names.size(), 12)));
  for (std::string& each : some) each = shown(each);
  return std::move(error).hinted("it has " + join_words(some, "and"));
}

}  // namespace

const std::vector<std::string>& cell_columns() {
  static const std::vector<std::string> columns = [] {
    std::vector<std::string> names = {"deals",  "pipeline", "best",    "commit",
                                      "closed", "weighted", "expected"};
    for (const auto& [name, standing] : asides) names.emplace_back(name);
    return names;
  }();
  return columns;
}

ForecastCell parse_cell(std::string_view text) {
  const auto colon = text.find(':');
  const std::string column = to_lower_ascii(text.substr(0, colon));
  const std::string_view row = colon == std::string_view::npos ? "" : text.substr(colon + 1);
  const auto& columns = cell_columns();
  if (column == "total" && row.empty()) return {};
  if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
    return {"expected", std::string(text)};
  }
  return {column, row == "total" ? "" : std::string(row)};
}

Result<Explanation> explain(const Book& book, const Opportunities& scope, Currency currency,
                            const ForecastSettings& options, bool is_cumulative,
                            const ForecastCell& cell, Date today) {
  if (found(asides, cell.column) != asides.end() && !cell.row.empty()) {
    return usage_error(fmt::format("{} deals are in no row, so there is no row \"{}\" of them",
                                   cell.column, shown(cell.row)))
        .hinted(fmt::format("--explain {} lists them all", cell.column));
  }
  Behind behind(book, currency, options, is_cumulative, cell, today);
  for (const Opportunity* each : scope) behind.add(*each);
  Explanation result = behind.finish();
  if (!result.deals.empty() || cell.row.empty() || behind.is_a_period()) return result;
  const Forecast whole = forecast(book, scope, currency, options, today);
  const auto names = names_in(whole);
  const bool is_there = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return is_same_name(name, cell.row);
  });
  if (is_there) return result;
  return no_such_row(cell, whole);
}

}  // namespace deals
