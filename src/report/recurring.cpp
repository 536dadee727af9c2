// SPDX-License-Identifier: MIT
#include <deals/report/recurring.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <set>

namespace deals {
namespace {

Group product_group(const std::string& product) {
  if (product.empty()) return {last_rank, {}, "", "", "(no items)"};
  return {0, {}, fold(product), product, product};
}

std::vector<Group> groups_of(const ContractLine& line, const Book& book,
                             const RecurringSettings& settings) {
  if (settings.by_product) return {product_group(line.product)};
  return settings.by ? groups_of(*line.deal, book, *settings.by) : std::vector<Group>();
}

RecurringRow& row_for(std::vector<RecurringRow>& rows, const Group& group, Currency currency) {
  const auto at = std::find_if(rows.begin(), rows.end(),
                               [&](const RecurringRow& row) { return row.group == group; });
  if (at != rows.end()) return *at;
  return rows.emplace_back(RecurringRow{group, RecurringFigures(currency)});
}

std::optional<MoneySum> converted_sum(const MoneySum& sum, const Conversion& way) {
  const auto minor = narrow(sum.minor);
  if (!minor) return {};
  const auto money = converted(Money{*minor, sum.currency}, way);
  if (!money) return {};
  return MoneySum{money->minor, money->currency};
}

}  // namespace

Result<std::vector<ContractLine>> contract_lines(const Opportunity& deal, const Config& config) {
  const Currency currency = currency_of(deal, config);
  auto items = items_of(deal, config);
  if (!items) return std::move(items).error();
  std::vector<ContractLine> lines;
  for (const LineItem& item : *items) {
    lines.push_back({&deal, item.product.empty() ? item.text : item.product, yearly(item),
                     contract_value({item}, currency), item.every.has_value(),
                     run_of(item, deal.closed)});
  }
  if (lines.empty()) {
    const std::int64_t amount = deal.amount ? deal.amount->minor : 0;
    lines.push_back({&deal, "", {0, currency}, {amount, currency}, false, {}});
  }
  return lines;
}

bool convert(ContractLine& line, const Conversion& way) {
  const auto yearly = converted_sum(line.yearly, way);
  const auto contract = converted_sum(line.contract, way);
  if (!yearly || !contract) return false;
  line.yearly = *yearly;
  line.contract = *contract;
  return true;
}

RecurringFigures::RecurringFigures(Currency currency)
    : annual{0, currency},
      before{0, currency},
      begun{0, currency},
      ended{0, currency},
      contract{0, currency} {}

void RecurringFigures::add(const ContractLine& line, const Period& year) {
  contract.minor += line.contract.minor;
  if (!line.run) return;
  const Run& run = *line.run;
  if (run.contains(year.last)) {
    annual.minor += line.yearly.minor;
    ++running;
  }
  if (run.contains(year.first - 1)) before.minor += line.yearly.minor;
  if (year.contains(run.first)) begun.minor += line.yearly.minor;
  if (run.end && year.contains(*run.end)) ended.minor += line.yearly.minor;
}

MoneySum RecurringFigures::monthly() const {
  constexpr int months = 12;
  return {divide_half_even(annual.minor, months), annual.currency};
}

Recurring recurring(const Book& book, const std::vector<ContractLine>& lines, Currency currency,
                    const RecurringSettings& settings, Date today) {
  Recurring report(currency);
  report.settings = settings;
  report.year = {year_of(book.config.calendar, today).first, today};
  std::set<const Opportunity*> deals;
  std::set<std::string> undated;
  for (const ContractLine& line : lines) {
    report.total.add(line, report.year);
    for (const Group& group : groups_of(line, book, settings)) {
      row_for(report.rows, group, currency).figures.add(line, report.year);
    }
    if (deals.insert(line.deal).second && line.product.empty()) ++report.without_items;
    if (line.recurs && !line.run) undated.insert(line.deal->id.text);
  }
  std::sort(
      report.rows.begin(), report.rows.end(),
      [](const RecurringRow& left, const RecurringRow& right) { return left.group < right.group; });
  report.deals = deals.size();
  report.undated.assign(undated.begin(), undated.end());
  return report;
}

}  // namespace deals
