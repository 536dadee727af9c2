// SPDX-License-Identifier: MIT
#include <deals/report/invoice.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr Int128 invoice_whole_percent = 10'000;

/// `address = "Street 1\n0155 Oslo"` or a list of lines.
std::vector<std::string> address_lines(const Customer& customer) {
  std::vector<std::string> lines;
  const auto add = [&](std::string_view text) {
    for (std::string_view line : split(text, '\n')) {
      if (!trim(line).empty()) lines.emplace_back(trim(line));
    }
  };
  for (const Entry& each : customer.extra) {
    if (each.key != "address") continue;
    add(each.value.text);
    for (const Value& line : each.value.items) add(line.text);
  }
  return lines;
}

std::string text_of_key(const Customer& customer, std::string_view key) {
  for (const Entry& each : customer.extra) {
    if (each.key == key && each.value.kind < Value::Kind::array) return each.value.text;
  }
  return "";
}

InvoiceParty seller_of(const Config& config) {
  const Invoicing& from = config.invoice;
  return {from.seller.empty() ? config.name : from.seller, from.address, from.tax_id};
}

std::optional<Percent> tax_of(const LineItem& item, const Config& config,
                              const Catalogue& catalogue) {
  const Product* product = catalogue.find(item.product);
  return product != nullptr && product->tax ? product->tax : config.invoice.tax;
}

/// A deal without items is one line with its amount.
Result<std::vector<LineItem>> billed_items(const Opportunity& deal, const Config& config) {
  auto items = items_of(deal, config);
  if (!items) return items;
  for (LineItem& each : *items) {
    if (each.every) each.times = periods_of(each);
  }
  if (!items->empty()) return items;
  if (!deal.amount) {
    return Error{.kind = ErrorKind::conflict,
                 .message = fmt::format(
                     "{} has no amount and no items: there is nothing to invoice", deal.id.text)}
        .hinted(
            fmt::format("deals item add {}, or deals set {} amount=…", deal.id.text, deal.id.text));
  }
  LineItem whole;
  whole.text = deal.name;
  whole.price = *deal.amount;
  return std::vector<LineItem>{whole};
}

}  // namespace

MoneySum InvoiceLine::net() const { return contract_value({item}, item.price.currency); }

bool InvoiceTotals::is_taxed() const {
  return std::any_of(taxes.begin(), taxes.end(),
                     [](const InvoiceTax& each) { return each.rate.has_value(); });
}

InvoiceTotals totals_of(const Invoice& invoice) {
  const MoneySum zero{0, invoice.currency};
  InvoiceTotals totals{{}, zero, zero, zero};
  for (const InvoiceLine& line : invoice.lines) {
    auto at = std::find_if(totals.taxes.begin(), totals.taxes.end(),
                           [&](const InvoiceTax& each) { return each.rate == line.tax; });
    if (at == totals.taxes.end()) at = totals.taxes.insert(at, {line.tax, zero, zero});
    at->net.minor += line.net().minor;
    totals.net.minor += line.net().minor;
  }
  for (InvoiceTax& each : totals.taxes) {
    if (each.rate) {
      each.tax.minor =
          divide_half_even(each.net.minor * each.rate->hundredths, invoice_whole_percent);
    }
    totals.tax.minor += each.tax.minor;
  }
  totals.gross.minor = totals.net.minor + totals.tax.minor;
  std::sort(totals.taxes.begin(), totals.taxes.end(),
            [](const InvoiceTax& left, const InvoiceTax& right) { return left.rate > right.rate; });
  return totals;
}

Result<Invoice> invoice_of(const Opportunity& deal, const Customer& buyer, const Config& config,
                           const Catalogue& catalogue) {
  Invoice invoice;
  invoice.currency = currency_of(deal, config);
  invoice.seller = seller_of(config);
  if (invoice.seller.name.empty()) {
    return Error{.kind = ErrorKind::conflict,
                 .message = "nobody is the seller: deals.toml has neither [invoice] nor a name"}
        .hinted("add to deals.toml: [invoice] and a line seller = \"…\"");
  }
  invoice.buyer = {buyer.name, address_lines(buyer), text_of_key(buyer, "tax_id")};
  invoice.bank = config.invoice.bank;
  invoice.deal_id = deal.id.text;
  invoice.deal_name = deal.name;
  invoice.customer_id = deal.customer.text;
  auto items = billed_items(deal, config);
  if (!items) return std::move(items).error();
  for (LineItem& each : *items) {
    const auto tax = tax_of(each, config, catalogue);
    invoice.lines.push_back({std::move(each), tax});
  }
  return invoice;
}

}  // namespace deals
