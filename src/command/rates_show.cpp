// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/rates_show.hpp>
#include <deals/render/caption.hpp>
#include <deals/text/rates.hpp>

namespace deals {
namespace {

/// A line of the table: what a currency's rate is since a day.
struct Shown {
  std::string code;
  DatedRate rate;
};

/// With so many digits behind the point that all of a column stand below each other.
std::string padded(const Decimal& number, int scale) {
  std::string text = to_text(number);
  const auto point = text.find('.');
  if (scale > 0 && point == std::string::npos) text += '.';
  const auto digits = point == std::string::npos ? 0 : text.size() - point - 1;
  if (digits < static_cast<std::size_t>(scale)) {
    text.append(static_cast<std::size_t>(scale) - digits, '0');
  }
  return text;
}

int digits_behind_point(const std::vector<Shown>& all) {
  std::size_t digits = 0;
  for (const Shown& each : all) {
    if (!each.rate.rate) continue;
    const std::string text = to_text(*each.rate.rate);
    const auto point = text.find('.');
    if (point != std::string::npos) digits = std::max(digits, text.size() - point - 1);
  }
  return static_cast<int>(digits);
}

/// What one unit of a currency is in the base; people read rates both ways.
std::string inverse(const Decimal& rate) {
  constexpr int digits = 6;
  Int128 numerator = 1;
  for (int i = 0; i < rate.scale + digits; ++i) numerator *= 10;
  const auto value = narrow(divide_half_even(numerator, rate.coefficient));
  return value ? padded(Decimal{*value, digits}, digits) : "";
}

Table table_of(const std::vector<Shown>& all, Currency base, const Terminal& terminal) {
  Table table;
  table.columns = {
      {.key = "date", .heading = "Since"},
      {.key = "currency", .heading = "Currency"},
      {.key = "rate", .heading = fmt::format("1 {} =", base.code()), .align = Align::right},
      {.key = "inverse", .heading = fmt::format("in {}", base.code()), .align = Align::right}};
  table.rules = true;
  const int scale = digits_behind_point(all);
  const std::string none = fmt::format("{} ended", signs(terminal).nothing);
  for (const Shown& each : all) {
    const auto& rate = each.rate.rate;
    table.rows.push_back(
        {.cells = {Cell(to_long(each.rate.from), to_iso(each.rate.from)), Cell(each.code),
                   rate ? Cell(padded(*rate, scale), to_text(*rate)) : Cell(none, "", Style::faint),
                   rate ? Cell(inverse(*rate), inverse(*rate), Style::faint) : Cell("")}});
  }
  return table;
}

Json data_of(const std::vector<Shown>& all, Currency base) {
  Json::Array rows;
  for (const Shown& each : all) {
    rows.push_back(Json(
        Json::Object{{"date", each.rate.from},
                     {"from", base.code()},
                     {"to", each.code},
                     {"rate", each.rate.rate ? Json::number(to_text(*each.rate.rate)) : Json()}}));
  }
  return Json(std::move(rows));
}

/// What holds on a day, by code.
std::vector<Shown> in_force(const Rates& rates, Date day,
                            const std::optional<std::string>& currency) {
  std::vector<Shown> all;
  for (const auto& [code, series] : rates.series()) {
    if (currency && code != *currency) continue;
    if (const DatedRate* rate = rates.at(code, day)) all.push_back({code, *rate});
  }
  return all;
}

/// All of a currency, the newest first.
std::vector<Shown> all_of(const Rates& rates, const std::string& currency) {
  std::vector<Shown> all;
  const auto& series = rates.series().at(currency);
  for (auto each = series.rbegin(); each != series.rend(); ++each) all.push_back({currency, *each});
  return all;
}

Error unknown_currency(const std::string& code, const Rates& rates) {
  std::vector<std::string> codes;
  for (const auto& [each, series] : rates.series()) codes.push_back(each);
  Error error{.kind = ErrorKind::not_found,
              .message = fmt::format("no rates of \"{}\" in rates.toml", shown(code))};
  if (code == rates.base().code()) {
    return std::move(error).hinted(fmt::format("{} is the base: always 1", code));
  }
  if (auto hint = did_you_mean(code, codes)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("deals rates import FILE adds the ECB's");
}

Result<Date> day_of(const Context& context, const RatesShowOptions& options) {
  if (!options.on) return context.today;
  return parse_date(*options.on, context.dates(Toward::past));
}

}  // namespace

void describe(Args& args, RatesShowOptions& options) {
  args.positional(options.currency, "CURRENCY", "all rates of this one, the newest first");
  args.option(options.on, "--on", "DATE", "what holds on this day; else today");
  args.example("deals rates show");
  args.example("deals rates show NOK");
}

Result<Outcome> run(const Context& context, const RatesShowOptions& options) {
  auto day = day_of(context, options);
  if (!day) return std::move(day).error();
  auto rates = load_rates(context.view->files());
  if (!rates) return std::move(rates).error();
  Outcome outcome;
  outcome.is_paged = true;
  if (!*rates) {
    outcome.text = "no rates yet: deals rates import FILE brings in the ECB's\n";
    outcome.data = Json(Json::Array{});
    outcome.table = table_of({}, Currency{}, context.terminal);
    return outcome;
  }
  std::optional<std::string> code;
  if (options.currency) {
    code = in_capitals(*options.currency);
    if (!(*rates)->series().contains(*code)) return unknown_currency(*code, **rates);
  }
  const bool lists_all = code && !options.on;
  const auto shown = lists_all ? all_of(**rates, *code) : in_force(**rates, *day, code);
  outcome.table = table_of(shown, (*rates)->base(), context.terminal);
  outcome.data = data_of(shown, (*rates)->base());
  const std::string about = lists_all ? "rates of " + *code : "rates of " + to_long(*day);
  outcome.text =
      heading({context.config().name, about}, context.terminal) + "\n" +
      (shown.empty() ? footer({fmt::format("no rates on {}", to_long(*day))}, context.terminal)
                     : to_text(*outcome.table, context.terminal));
  return outcome;
}

}  // namespace deals
