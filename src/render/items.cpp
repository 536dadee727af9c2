// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/items.hpp>
#include <deals/render/phrase.hpp>

#include "figure.hpp"

namespace deals {
namespace {

/// Whether some amount in a column of money has a part below one unit.
template <class MoneyOf>
bool any_decimals(const std::vector<LineItem>& items, const MoneyOf& money) {
  return std::any_of(items.begin(), items.end(),
                     [&](const LineItem& each) { return has_decimals(money(each)); });
}

Money price_of(const LineItem& item) { return item.price; }
MoneySum value_of_contract(const LineItem& item) {
  return contract_value({item}, item.price.currency);
}

std::string period_phrase(const LineItem& item) {
  return item.every ? fmt::format("a {}", name_of(*item.every)) : "once";
}

Cell item_money_cell(const Money& amount, bool decimals) {
  return {to_grouped(amount, decimals), to_plain(amount)};
}

Row row_of(const LineItem& item, std::size_t number, bool price_decimals, bool total_decimals,
           bool value_decimals, const Terminal& terminal) {
  const auto text_or_dash = [&](const std::string& text, std::string raw) {
    return text.empty() ? Cell(std::string(dash(terminal)), "") : Cell(text, std::move(raw));
  };
  const MoneySum value = value_of_contract(item);
  Row row;
  row.cells.emplace_back(fmt::format("{}", number));
  row.cells.push_back(text_or_dash(item.product, item.product));
  row.cells.push_back(text_or_dash(item.text, item.text));
  row.cells.emplace_back(to_text(item.quantity));
  row.cells.push_back(item_money_cell(item.price, price_decimals));
  row.cells.push_back(
      text_or_dash(discount_phrase(item), item.discount          ? to_text(*item.discount) + "%"
                                          : item.discount_amount ? to_plain(*item.discount_amount)
                                                                 : ""));
  row.cells.push_back(item_money_cell(line_total(item), total_decimals));
  row.cells.push_back({period_phrase(item), item.every ? std::string(name_of(*item.every)) : ""});
  row.cells.push_back(
      text_or_dash(item.from ? to_long(*item.from) : "", item.from ? to_iso(*item.from) : ""));
  row.cells.push_back(text_or_dash(item.times ? fmt::format("{}", *item.times) : "",
                                   item.times ? fmt::format("{}", *item.times) : ""));
  row.cells.emplace_back(to_grouped(value, value_decimals), to_plain(value));
  return row;
}

/// A column that no item has anything in says nothing.
void drop_what_none_has(Table& table, const std::vector<LineItem>& items) {
  const auto drop_unless = [&](std::string_view key, auto has) {
    if (std::any_of(items.begin(), items.end(), has)) return;
    const auto at = std::find_if(table.columns.begin(), table.columns.end(),
                                 [&](const Column& each) { return each.key == key; });
    const auto index = at - table.columns.begin();
    table.columns.erase(at);
    for (Row& row : table.rows) row.cells.erase(row.cells.begin() + index);
  };
  drop_unless("product", [](const LineItem& each) { return !each.product.empty(); });
  drop_unless("discount", [](const LineItem& each) { return !discount_phrase(each).empty(); });
  drop_unless("every", [](const LineItem& each) { return each.every.has_value(); });
  drop_unless("from", [](const LineItem& each) { return each.from.has_value(); });
  drop_unless("times", [](const LineItem& each) { return each.times.has_value(); });
}

/// What the items come to, and whether the amount is that.
std::vector<std::string> facts_under(const ItemsPage& page) {
  const MoneySum sum = contract_value(page.items, page.currency);
  std::vector<std::string> facts = {"in all " + amount_phrase(sum)};
  const auto& amount = page.deal->amount;
  if (!amount) {
    facts.emplace_back("no amount");
  } else if (amount->minor != sum.minor) {
    facts.push_back("but the amount is " + amount_phrase(*amount));
  }
  const bool is_open_ended =
      std::any_of(page.items.begin(), page.items.end(),
                  [](const LineItem& each) { return each.every && !each.times; });
  if (is_open_ended) facts.emplace_back("what is open-ended counts for a year");
  return facts;
}

}  // namespace

std::string discount_phrase(const LineItem& item) {
  if (item.discount) return percent_phrase(*item.discount);
  return item.discount_amount ? amount_phrase(*item.discount_amount) : "";
}

std::string recurrence_phrase(const LineItem& item) {
  if (!item.every) return "";
  std::string phrase = period_phrase(item);
  if (item.times) phrase += fmt::format(", {} times", *item.times);
  if (item.times == 1) phrase = fmt::format("for one {}", name_of(*item.every));
  if (item.from) phrase += " from " + to_long(*item.from);
  return phrase;
}

std::string item_phrase(const LineItem& item) {
  std::string phrase = fmt::format("{} × {}, {}", to_text(item.quantity), shown(name_of(item)),
                                   amount_phrase(line_total(item)));
  const std::string recurrence = recurrence_phrase(item);
  return recurrence.empty() ? phrase : phrase + " " + recurrence;
}

Table to_table(const ItemsPage& page, const Terminal& terminal) {
  Table table{.columns = {{"number", "#", Align::right},
                          {"product", "Product"},
                          {"text", "Text", Align::left, true},
                          {"quantity", "Quantity", Align::right},
                          {"price", "Price", Align::right},
                          {"discount", "Discount", Align::right},
                          {"total", "Total", Align::right},
                          {"every", "Due"},
                          {"from", "From"},
                          {"times", "Times", Align::right},
                          {"contract_value", "In all", Align::right}}};
  const bool price = any_decimals(page.items, price_of);
  const bool total = any_decimals(page.items, line_total);
  const bool value = any_decimals(page.items, value_of_contract);
  for (std::size_t at = 0; at < page.items.size(); ++at) {
    table.rows.push_back(row_of(page.items[at], at + 1, price, total, value, terminal));
  }
  return table;
}

std::string to_text(const ItemsPage& page, const Terminal& terminal) {
  Table table = to_table(page, terminal);
  table.rules = true;
  drop_what_none_has(table, page.items);
  drop_to_fit(table, {"product", "times", "from", "every", "discount"}, terminal);
  return to_text(table, terminal) + footer(facts_under(page), terminal);
}

Json to_json(const ItemsPage& page) {
  Json::Array items;
  for (std::size_t at = 0; at < page.items.size(); ++at) {
    const LineItem& each = page.items[at];
    items.emplace_back(
        Json::Object{{"number", at + 1},
                     {"product", Json::text_or_null(each.product)},
                     {"text", Json::text_or_null(each.text)},
                     {"quantity", Json::number(to_text(each.quantity))},
                     {"price", Json(each.price)},
                     {"discount", Json(each.discount)},
                     {"discount_amount", Json(each.discount_amount)},
                     {"every", each.every ? Json(name_of(*each.every)) : Json()},
                     {"from", Json(each.from)},
                     {"times", each.times ? Json(*each.times) : Json()},
                     {"total", Json(line_total(each))},
                     {"contract_value", Json(contract_value({each}, page.currency))}});
  }
  return Json(Json::Object{{"id", page.deal->id.text},
                           {"amount", Json(page.deal->amount)},
                           {"contract_value", Json(contract_value(page.items, page.currency))},
                           {"items", Json(std::move(items))}});
}

Table to_table(const Catalogue& catalogue, const Terminal& terminal) {
  Table table{.columns = {{"id", "ID"},
                          {"name", "Name", Align::left, true},
                          {"price", "Price", Align::right},
                          {"currency", "Currency"},
                          {"every", "Due"},
                          {"tax", "Tax", Align::right}}};
  const bool decimals = std::any_of(catalogue.products.begin(), catalogue.products.end(),
                                    [](const Product& each) { return has_decimals(each.price); });
  for (const Product& each : catalogue.products) {
    const std::string every = each.every ? std::string(name_of(*each.every)) : "";
    Row row;
    row.cells.emplace_back(each.id, each.id, Style::accent);
    row.cells.emplace_back(name_of(each));
    row.cells.push_back(item_money_cell(each.price, decimals));
    row.cells.emplace_back(std::string(each.price.currency.code()));
    row.cells.emplace_back(every.empty() ? "once" : "a " + every, every);
    row.cells.push_back(figure_cell(each.tax ? percent_phrase(*each.tax) : "",
                                    each.tax ? to_text(*each.tax) : "", Style::plain, terminal));
    table.rows.push_back(std::move(row));
  }
  table.rules = true;
  return table;
}

Json to_json(const Catalogue& catalogue) {
  Json::Array products;
  for (const Product& each : catalogue.products) {
    products.emplace_back(Json::Object{{"id", each.id},
                                       {"name", name_of(each)},
                                       {"price", Json(each.price)},
                                       {"every", each.every ? Json(name_of(*each.every)) : Json()},
                                       {"tax", Json(each.tax)}});
  }
  return Json(std::move(products));
}

}  // namespace deals
