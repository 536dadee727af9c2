// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/render/html.hpp>
#include <deals/render/invoice.hpp>

#include "invoice_parts.hpp"

namespace deals {
namespace {

constexpr std::string_view invoice_style = R"css(
@page { size: A4; margin: 18mm 20mm; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem; max-width: 46rem; background: #fff; color: #1c2330;
  font: 14px/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header { display: flex; justify-content: space-between; gap: 2rem; align-items: flex-start; }
h1 { font-size: 1.7rem; margin: 0; }
address { font-style: normal; overflow-wrap: anywhere; }
address b { display: block; }
.facts { display: flex; justify-content: space-between; gap: 2rem; margin: 2.5rem 0 2rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; margin: 0; }
dt { color: #606b7d; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; }
th { border-bottom: 1px solid #1c2330; font-weight: 600; }
td { border-bottom: 1px solid #e3e7ed; overflow-wrap: anywhere; }
th.n, td.n { text-align: right; white-space: nowrap; padding-left: 1rem; }
tfoot td { border-bottom: 0; }
tfoot tr:first-child td { border-top: 1px solid #1c2330; }
tfoot tr:last-child td { font-weight: 700; border-top: 1px solid #1c2330; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
footer { margin-top: 2.5rem; break-inside: avoid; overflow-wrap: anywhere; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } }
)css";

std::string party_html(const InvoiceParty& party, std::string_view above) {
  std::string out = "<address>";
  if (!above.empty()) out += fmt::format("{}<br>", above);
  bool is_name = true;
  for (const std::string& line : party_lines(party)) {
    out += is_name ? fmt::format("<b>{}</b>", html_text(line))
                   : fmt::format("{}<br>", html_text(line));
    is_name = false;
  }
  return out + "</address>\n";
}

std::string fact_html(std::string_view label, std::string_view value) {
  return fmt::format("<dt>{}</dt><dd>{}</dd>\n", label, html_text(value));
}

std::string cell_html(std::string_view tag, const Column& column, const std::string& text) {
  return fmt::format("<{}{}>{}</{}>", tag, column.align == Align::right ? " class=\"n\"" : "",
                     html_text(text), tag);
}

std::string rows_html(const Table& table, const std::vector<Row>& rows) {
  std::string out;
  for (const Row& row : rows) {
    out += "<tr>";
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
      out += cell_html("td", table.columns[at], row.cells[at].text);
    }
    out += "</tr>\n";
  }
  return out;
}

/// A sum's words run under all columns but the last one.
std::string sums_html(const Table& table) {
  std::string out;
  for (const Row& row : table.totals) {
    out += fmt::format("<tr><td colspan=\"{}\">{}</td>{}</tr>\n", row.cells.size() - 1,
                       html_text(row.cells.front().text),
                       cell_html("td", table.columns.back(), row.cells.back().text));
  }
  return out;
}

std::string sheet_html(const Table& table) {
  std::string heading;
  for (const Column& column : table.columns) heading += cell_html("th", column, column.heading);
  return fmt::format(
      "<table>\n<thead>\n<tr>{}</tr>\n</thead>\n<tbody>\n{}</tbody>\n<tfoot>\n{}</tfoot>\n"
      "</table>\n",
      heading, rows_html(table, table.rows), sums_html(table));
}

}  // namespace

std::string to_html(const Invoice& invoice) {
  const std::string number = html_text(invoice.number);
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>Invoice {}</title>\n<style>{}</style>\n</head>\n<body>\n",
      number, invoice_style);
  out += fmt::format("<header>\n<h1>Invoice {}</h1>\n{}</header>\n", number,
                     party_html(invoice.seller, ""));
  out += "<div class=\"facts\">\n" + party_html(invoice.buyer, "To") + "<dl>\n" +
         fact_html("Number", invoice.number) + fact_html("Date", to_long(invoice.date)) +
         fact_html("Due", to_long(invoice.due)) +
         fact_html("For", fmt::format("{} ({})", invoice.deal_name, invoice.deal_id)) +
         "</dl>\n</div>\n";
  out += sheet_html(invoice_sheet(invoice));
  if (!invoice.bank.empty()) {
    out += fmt::format("<footer>Pay to {}, with the number {}.</footer>\n", html_text(invoice.bank),
                       number);
  }
  return out + "</body>\n</html>\n";
}

}  // namespace deals
