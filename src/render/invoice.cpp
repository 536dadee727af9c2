// SPDX-License-Identifier: MIT
#include <deals/render/invoice.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/items.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/sheet.hpp>

#include "invoice_parts.hpp"

namespace deals {
namespace {

std::string line_text(const InvoiceLine& line) {
  const std::string term = term_phrase(line.item);
  const std::string& name = name_of(line.item);
  return term.empty() ? name : fmt::format("{}, {}", name, term);
}

std::string tax_text(const std::optional<Percent>& rate) {
  return rate ? percent_phrase(*rate) : "";
}

template <class Has>
bool any_line(const Invoice& invoice, const Has& has) {
  return std::any_of(invoice.lines.begin(), invoice.lines.end(), has);
}

/// A sum under the lines: its words in the first column, the money in the last one.
Row sum_row(const std::string& words, const MoneySum& sum, std::size_t columns, Style style) {
  Row row;
  row.cells.resize(columns);
  row.cells.front() = {words, words, style};
  row.cells.back() = {to_grouped(sum, true), to_plain(sum), style};
  return row;
}

std::vector<Fact> facts_of(const Invoice& invoice) {
  std::vector<Fact> facts;
  std::string label = "To";
  for (const std::string& line : party_lines(invoice.buyer)) {
    facts.push_back({std::exchange(label, ""), line});
  }
  facts.push_back({"Date", to_long(invoice.date)});
  facts.push_back({"Due", to_long(invoice.due)});
  facts.push_back({"For", fmt::format("{} ({})", invoice.deal_name, invoice.deal_id)});
  return facts;
}

Json party_json(const InvoiceParty& party) {
  return Json(Json::Object{{"name", party.name},
                           {"address", Json::array(party.address)},
                           {"tax_id", Json::text_or_null(party.tax_id)}});
}

Json line_json(const InvoiceLine& line) {
  const LineItem& item = line.item;
  return Json(Json::Object{{"product", Json::text_or_null(item.product)},
                           {"text", Json::text_or_null(item.text)},
                           {"quantity", Json::number(to_text(item.quantity))},
                           {"price", Json(item.price)},
                           {"discount", Json(item.discount)},
                           {"discount_amount", Json(item.discount_amount)},
                           {"every", item.every ? Json(name_of(*item.every)) : Json()},
                           {"from", Json(item.from)},
                           {"times", item.times ? Json(*item.times) : Json()},
                           {"tax", Json(line.tax)},
                           {"net", Json(line.net())}});
}

}  // namespace

std::string term_phrase(const LineItem& item) {
  if (!item.every) return "";
  const int times = periods_of(item);
  std::string phrase = fmt::format("{} {}{}", times, name_of(*item.every), times == 1 ? "" : "s");
  if (item.from) phrase += " from " + to_long(*item.from);
  return phrase;
}

std::vector<std::string> party_lines(const InvoiceParty& party) {
  std::vector<std::string> lines = {party.name};
  lines.insert(lines.end(), party.address.begin(), party.address.end());
  if (!party.tax_id.empty()) lines.push_back("Tax ID " + party.tax_id);
  return lines;
}

Table invoice_sheet(const Invoice& invoice) {
  const InvoiceTotals totals = totals_of(invoice);
  const bool has_discount = any_line(
      invoice, [](const InvoiceLine& each) { return !discount_phrase(each.item).empty(); });
  Table table{.columns = {{"text", "Text", Align::left, true},
                          {"quantity", "Quantity", Align::right},
                          {"price", "Price", Align::right}}};
  if (has_discount) table.columns.push_back({"discount", "Discount", Align::right});
  if (totals.is_taxed()) table.columns.push_back({"tax", "Tax", Align::right});
  table.columns.push_back({"net", "Net", Align::right});
  for (const InvoiceLine& line : invoice.lines) {
    Row row{.cells = {line_text(line), to_text(line.item.quantity),
                      Cell(to_grouped(line.item.price, true), to_plain(line.item.price))}};
    if (has_discount) row.cells.emplace_back(discount_phrase(line.item));
    if (totals.is_taxed()) row.cells.emplace_back(tax_text(line.tax));
    row.cells.emplace_back(to_grouped(line.net(), true), to_plain(line.net()));
    table.rows.push_back(std::move(row));
  }
  const std::size_t columns = table.columns.size();
  if (totals.is_taxed()) {
    table.totals.push_back(sum_row("Net", totals.net, columns, Style::plain));
    for (const InvoiceTax& each : totals.taxes) {
      if (!each.rate) continue;
      const std::string words =
          fmt::format("Tax {} of {}", percent_phrase(*each.rate), to_grouped(each.net, true));
      table.totals.push_back(sum_row(words, each.tax, columns, Style::plain));
    }
  }
  const std::string words = fmt::format("Total in {}", invoice.currency.code());
  table.totals.push_back(sum_row(words, totals.gross, columns, Style::strong));
  table.rules = true;
  return table;
}

std::string to_text(const Invoice& invoice, const Terminal& terminal) {
  std::string out = title(invoice.seller.name, "Invoice " + invoice.number, terminal);
  std::vector<std::string> seller = party_lines(invoice.seller);
  seller.erase(seller.begin());
  for (const std::string& line : seller) out += paragraph(line, 0, terminal);
  out += "\n" + to_text(facts_of(invoice), terminal) + "\n";
  out += to_text(invoice_sheet(invoice), terminal);
  if (invoice.bank.empty()) return out;
  return out + "\n" +
         paragraph(fmt::format("Pay to {}, with the number {}", invoice.bank, invoice.number), 1,
                   terminal);
}

std::string to_markdown(const Invoice& invoice) {
  Table parties{.columns = {{"from", "From"}, {"to", "To"}}};
  const auto seller = party_lines(invoice.seller);
  const auto buyer = party_lines(invoice.buyer);
  for (std::size_t at = 0; at < std::max(seller.size(), buyer.size()); ++at) {
    parties.rows.push_back(
        {.cells = {at < seller.size() ? seller[at] : "", at < buyer.size() ? buyer[at] : ""}});
  }
  Table days{.columns = {{"date", "Date"}, {"due", "Due"}, {"for", "For"}}};
  days.rows.push_back({.cells = {to_long(invoice.date), to_long(invoice.due),
                                 fmt::format("{} ({})", invoice.deal_name, invoice.deal_id)}});
  if (!invoice.bank.empty()) {
    days.columns.push_back({"bank", "Pay to"});
    days.rows.front().cells.emplace_back(invoice.bank);
  }
  return fmt::format("# Invoice {}\n\n{}\n{}\n{}", shown(invoice.number), to_markdown(parties),
                     to_markdown(days), to_markdown(invoice_sheet(invoice)));
}

Json to_json(const Invoice& invoice) {
  const InvoiceTotals totals = totals_of(invoice);
  Json::Array lines;
  for (const InvoiceLine& each : invoice.lines) lines.push_back(line_json(each));
  Json::Array taxes;
  for (const InvoiceTax& each : totals.taxes) {
    taxes.emplace_back(
        Json::Object{{"rate", Json(each.rate)}, {"net", Json(each.net)}, {"tax", Json(each.tax)}});
  }
  return Json(Json::Object{{"number", invoice.number},
                           {"date", Json(invoice.date)},
                           {"due", Json(invoice.due)},
                           {"id", invoice.deal_id},
                           {"name", invoice.deal_name},
                           {"customer", invoice.customer_id},
                           {"seller", party_json(invoice.seller)},
                           {"buyer", party_json(invoice.buyer)},
                           {"bank", Json::text_or_null(invoice.bank)},
                           {"lines", Json(std::move(lines))},
                           {"taxes", Json(std::move(taxes))},
                           {"net", Json(totals.net)},
                           {"tax", Json(totals.tax)},
                           {"total", Json(totals.gross)}});
}

Table to_table(const Invoice& invoice, const Terminal& /*terminal*/) {
  Table table{.columns = {{"number", "Number"},
                          {"text", "Text"},
                          {"quantity", "Quantity", Align::right},
                          {"price", "Price", Align::right},
                          {"discount", "Discount", Align::right},
                          {"tax", "Tax", Align::right},
                          {"net", "Net", Align::right},
                          {"currency", "Currency"}}};
  for (const InvoiceLine& line : invoice.lines) {
    table.rows.push_back(
        {.cells = {invoice.number, line_text(line), to_text(line.item.quantity),
                   Cell(to_grouped(line.item.price, true), to_plain(line.item.price)),
                   discount_phrase(line.item),
                   Cell(tax_text(line.tax), line.tax ? to_text(*line.tax) : ""),
                   Cell(to_grouped(line.net(), true), to_plain(line.net())),
                   std::string(invoice.currency.code())}});
  }
  return table;
}

}  // namespace deals
