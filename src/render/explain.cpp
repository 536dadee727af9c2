// SPDX-License-Identifier: MIT
#include <deals/render/explain.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/rates.hpp>

namespace deals {
namespace {

using Deals = std::vector<DealBehind>;

const Config& config_of(const ExplanationPage& page) { return page.book->config; }

/// The amount as the deal's file has it.
std::optional<Money> original_of(const ExplanationPage& page, const Opportunity& deal) {
  const Opportunity* found = page.original == nullptr ? nullptr : page.original->find(deal.id);
  return found == nullptr ? std::nullopt : found->amount;
}

/// Whether the parts are more than the amounts once more.
bool has_parts(const Explanation& explanation) {
  return std::any_of(explanation.deals.begin(), explanation.deals.end(),
                     [](const DealBehind& each) {
                       return each.deal->amount && each.part.minor != each.deal->amount->minor;
                     });
}

bool amounts_have_decimals(const Deals& deals) {
  return std::any_of(deals.begin(), deals.end(), [](const DealBehind& each) {
    return each.deal->amount && has_decimals(*each.deal->amount);
  });
}

bool parts_have_decimals(const Explanation& explanation) {
  return has_decimals(explanation.sum) ||
         std::any_of(explanation.deals.begin(), explanation.deals.end(),
                     [](const DealBehind& each) { return has_decimals(each.part); });
}

class ExplanationBuilder {
 public:
  ExplanationBuilder(const ExplanationPage& page, bool is_readable, const Terminal& terminal)
      : page_(page),
        readable_(is_readable),
        nothing_(signs(terminal).nothing),
        has_parts_(!is_readable || has_parts(page.explanation)),
        decimals_(amounts_have_decimals(page.explanation.deals)),
        part_decimals_(parts_have_decimals(page.explanation)) {}

  Table table() {
    add_columns();
    for (const DealBehind& each : page_.explanation.deals) table_.rows.push_back(line(each));
    if (!page_.explanation.deals.empty()) table_.totals.push_back(total());
    table_.rules = true;
    return std::move(table_);
  }

 private:
  void add_columns() {
    table_.columns = {{"id", "Deal", Align::left, true},
                      {"customer", "Customer", Align::left, true},
                      {"stage", "Stage", Align::left, true},
                      {"date", "Day"}};
    if (page_.original != nullptr) {
      table_.columns.push_back({"original", "Original", Align::right});
      table_.columns.push_back({"original_currency", ""});
      table_.columns.back().heading = "In";
    }
    table_.columns.push_back({"amount", "Amount", Align::right});
    table_.columns.push_back({"probability", "%", Align::right});
    if (has_parts_) {
      const std::string& column = page_.explanation.cell.column;
      table_.columns.push_back({"part", readable_ ? capitalized(column) : "part", Align::right});
    }
  }

  Row line(const DealBehind& behind) const {
    const Opportunity& deal = *behind.deal;
    const Config& config = config_of(page_);
    const auto day = forecast_day(deal, config);
    Row row;
    row.cells = {Cell(deal.id.text, deal.id.text, Style::accent),
                 Cell(customer_name(*page_.book, deal), deal.customer.text),
                 Cell(stage_name(deal, config), deal.stage),
                 day ? Cell(to_short(*day, page_.as_of), to_iso(*day)) : none()};
    if (page_.original != nullptr) add_original(deal, row);
    row.cells.push_back(
        deal.amount ? Cell(to_grouped(*deal.amount, decimals_), to_plain(*deal.amount)) : none());
    row.cells.emplace_back(to_text(probability_of(deal, config)));
    if (has_parts_) {
      row.cells.emplace_back(to_grouped(behind.part, part_decimals_), to_plain(behind.part));
    }
    return row;
  }

  void add_original(const Opportunity& deal, Row& row) const {
    const auto money = original_of(page_, deal);
    row.cells.push_back(money ? Cell(to_grouped(*money, has_decimals(*money)), to_plain(*money))
                              : none());
    row.cells.emplace_back(money ? std::string(money->currency.code()) : "");
  }

  Row total() const {
    const Explanation& explanation = page_.explanation;
    Row row;
    row.cells.emplace_back("Total", "", Style::strong);
    while (row.cells.size() < table_.columns.size()) row.cells.emplace_back("");
    const auto at = std::find_if(
        table_.columns.begin(), table_.columns.end(),
        [&](const Column& each) { return each.key == (has_parts_ ? "part" : "amount"); });
    row.cells[static_cast<std::size_t>(at - table_.columns.begin())] =
        Cell(to_grouped(explanation.sum, has_parts_ ? part_decimals_ : decimals_),
             to_plain(explanation.sum), Style::strong);
    return row;
  }

  Cell none() const { return {std::string(nothing_), "", Style::faint}; }

  const ExplanationPage& page_;
  bool readable_;
  std::string_view nothing_;
  bool has_parts_;
  bool decimals_;
  bool part_decimals_;
  Table table_;
};

std::string cell_phrase(const ForecastCell& cell) {
  return cell.row.empty() ? cell.column : fmt::format("{} of {}", cell.column, cell.row);
}

Json to_json(const ExplanationPage& page, const DealBehind& behind) {
  const Opportunity& deal = *behind.deal;
  const Config& config = config_of(page);
  Json::Object object{{"id", deal.id.text},
                      {"name", deal.name},
                      {"customer", deal.customer.text},
                      {"customer_name", customer_name(*page.book, deal)},
                      {"stage", deal.stage},
                      {"category", Json(name_of(forecast_category(deal, config)))},
                      {"date", forecast_day(deal, config)},
                      {"amount", deal.amount},
                      {"probability", probability_of(deal, config)},
                      {"part", behind.part}};
  if (page.original != nullptr) object.emplace_back("original", original_of(page, deal));
  return Json(std::move(object));
}

}  // namespace

std::string to_text(const ExplanationPage& page, const Terminal& terminal) {
  const Explanation& explanation = page.explanation;
  std::string out =
      heading({page.title, cell_phrase(explanation.cell), std::string(explanation.currency.code()),
               "as of " + to_long(page.as_of)},
              terminal) +
      "\n";
  if (explanation.deals.empty()) {
    out += footer({"no deals are behind it"}, terminal);
  } else {
    Table table = ExplanationBuilder(page, true, terminal).table();
    drop_to_fit(table, {"stage", "customer", "probability"}, terminal);
    out += to_text(table, terminal) + "\n" +
           footer({fmt::format("{} up to {}",
                               grouped_count(explanation.deals.size(), "deal adds", "deals add"),
                               amount_phrase(explanation.sum))},
                  terminal);
  }
  out += footer(rates_phrases(page.rates), terminal);
  if (!page.filter.empty()) out += footer({"filter " + page.filter}, terminal);
  return out;
}

Table to_table(const ExplanationPage& page, const Terminal& terminal) {
  return ExplanationBuilder(page, false, terminal).table();
}

Json to_json(const ExplanationPage& page) {
  const Explanation& explanation = page.explanation;
  Json::Array deals;
  for (const DealBehind& each : explanation.deals) deals.push_back(to_json(page, each));
  return Json(Json::Object{{"column", explanation.cell.column},
                           {"row", Json::text_or_null(explanation.cell.row)},
                           {"currency", explanation.currency.code()},
                           {"as_of", page.as_of},
                           {"filter", Json::text_or_null(page.filter)},
                           {"deals", Json(std::move(deals))},
                           {"count", explanation.deals.size()},
                           {"sum", explanation.sum},
                           {"rates", to_json(page.rates)}});
}

}  // namespace deals
