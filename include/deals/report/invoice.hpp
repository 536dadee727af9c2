// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/book.hpp>
#include <deals/model/product.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Invoices of won opportunities. One is recorded whole in its `invoiced` event: shown again, it is
/// what it was, whatever has become of the customer, the items and the settings since.
namespace deals {

struct InvoiceParty {
  std::string name;
  std::vector<std::string> address;  ///< lines of it
  std::string tax_id;

  bool operator==(const InvoiceParty&) const = default;
};

/// An item, with the number of its periods always said, and its tax.
struct InvoiceLine {
  LineItem item;
  std::optional<Percent> tax;  ///< nothing: none is charged

  MoneySum net() const;
  bool operator==(const InvoiceLine&) const = default;
};

struct Invoice {
  std::string number;
  Date date;
  Date due;
  Currency currency;
  InvoiceParty seller;
  InvoiceParty buyer;
  std::string bank;
  std::string deal_id;
  std::string deal_name;
  std::string customer_id;
  std::vector<InvoiceLine> lines;
};

/// What is taxed at one rate. The tax is rounded once, half to even.
struct InvoiceTax {
  std::optional<Percent> rate;
  MoneySum net;
  MoneySum tax;

  bool operator==(const InvoiceTax&) const = default;
};

struct InvoiceTotals {
  std::vector<InvoiceTax> taxes;  ///< highest rate first, what is not taxed last
  MoneySum net;
  MoneySum tax;
  MoneySum gross;

  bool is_taxed() const;
};
InvoiceTotals totals_of(const Invoice& invoice);

/// The invoice of an opportunity as things stand, without number and days. A conflict when there is
/// nothing to invoice or nobody to be the seller, and the error of an item that makes no sense.
Result<Invoice> invoice_of(const Opportunity& deal, const Customer& buyer, const Config& config,
                           const Catalogue& catalogue);

/// The event of the last invoice that went out, or null.
const Event* invoiced_event(const Opportunity& deal);
/// The number that an event says, or "".
std::string invoice_number(const Event& event);

/// Whether an event carries all of its invoice.
bool is_whole_record(const Event& event);

/// What the event of an invoice carries.
std::vector<Entry> invoice_record(const Invoice& invoice);
/// The invoice that an event carries. What an event written by another program does not say is as
/// in `now`.
Result<Invoice> recorded_invoice(const Event& event, Invoice now);

/// A number of the book and the opportunity that has it.
struct IssuedNumber {
  std::string number;
  std::string deal_id;
};
std::vector<IssuedNumber> issued_numbers(const Book& book);
/// The numbers of a prefix and year that a text has in it anywhere: what a file may have given out
/// that can be read, but not as a record.
std::vector<IssuedNumber> numbers_mentioned(std::string_view text, std::string_view prefix,
                                            int year, const std::string& deal_id);

/// `FA-2026-0007`: the highest of that prefix and year, and one more.
std::string next_invoice_number(const std::vector<IssuedNumber>& issued, std::string_view prefix,
                                int year);
/// The `count`-th number of a year.
std::string invoice_number(std::string_view prefix, int year, std::int64_t count);

}  // namespace deals
