// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <deals/base/character.hpp>
#include <deals/base/utf8.hpp>
#include <deals/report/invoice.hpp>

namespace deals {
namespace {

const Value* value_under(const std::vector<Entry>& entries, std::string_view key) {
  const auto at = std::find_if(entries.begin(), entries.end(),
                               [&](const Entry& each) { return each.key == key; });
  return at == entries.end() ? nullptr : &at->value;
}

std::string text_under(const std::vector<Entry>& entries, std::string_view key) {
  const Value* value = value_under(entries, key);
  return value == nullptr ? std::string() : value->text;
}

Value plain_number(std::string digits) {
  const bool is_whole = digits.find('.') == std::string::npos;
  return token_value(is_whole ? Value::Kind::integer : Value::Kind::floating, std::move(digits));
}

Value party_value(const InvoiceParty& party) {
  Value table{.kind = Value::Kind::table};
  table.entries.push_back({"name", string_value(party.name), {}});
  std::vector<Value> lines;
  for (const std::string& each : party.address) lines.push_back(string_value(each));
  if (!lines.empty()) table.entries.push_back({"address", array_value(std::move(lines)), {}});
  if (!party.tax_id.empty()) table.entries.push_back({"tax_id", string_value(party.tax_id), {}});
  return table;
}

InvoiceParty party_of(const Value& table) {
  InvoiceParty party{text_under(table.entries, "name"), {}, text_under(table.entries, "tax_id")};
  if (const Value* lines = table.find("address")) {
    for (const Value& each : lines->items) party.address.push_back(each.text);
  }
  return party;
}

Value line_value(const InvoiceLine& line) {
  Value table = item_value(line.item);
  if (line.tax) table.entries.push_back({"tax", plain_number(to_text(*line.tax)), {}});
  return table;
}

Error unusable(const Event& event, std::string_view what) {
  return {.kind = ErrorKind::invalid_data,
          .message = fmt::format("the invoiced event of {} {}", to_iso(date_of(event.at)), what)};
}

Result<std::vector<InvoiceLine>> lines_of(const Value& lines, const Event& event,
                                          Currency currency) {
  std::vector<InvoiceLine> all;
  for (const Value& each : lines.items) {
    std::vector<ItemFault> faults;
    InvoiceLine line{read_item(each, currency, faults), {}};
    if (!faults.empty()) {
      return unusable(event, "has a line that makes no sense: " + faults.front().error.message);
    }
    if (const Value* tax = each.find("tax")) {
      auto rate = parse_percent(tax->text);
      if (!rate) return unusable(event, "has a line with a tax that is no percentage");
      line.tax = *rate;
    }
    all.push_back(std::move(line));
  }
  return all;
}

}  // namespace

const Event* invoiced_event(const Opportunity& deal) {
  const Event* last = nullptr;
  for (const Event& each : deal.history) {
    if (each.kind == EventKind::invoiced && (last == nullptr || each.at >= last->at)) last = &each;
  }
  return last;
}

std::string invoice_number(const Event& event) { return text_under(event.extra, "number"); }

bool is_whole_record(const Event& event) {
  return value_under(event.extra, "lines") != nullptr &&
         value_under(event.extra, "seller") != nullptr &&
         value_under(event.extra, "buyer") != nullptr &&
         value_under(event.extra, "paid_in") != nullptr;
}

std::vector<Entry> invoice_record(const Invoice& invoice) {
  std::vector<Value> lines;
  for (const InvoiceLine& each : invoice.lines) lines.push_back(line_value(each));
  const auto day = [](Date which) { return token_value(Value::Kind::date, to_iso(which)); };
  std::vector<Entry> entries = {
      {"number", string_value(invoice.number), {}},
      {"date", day(invoice.date), {}},
      {"due", day(invoice.due), {}},
      {"total", plain_number(to_plain(totals_of(invoice).gross)), {}},
      {"paid_in", string_value(std::string(invoice.currency.code())), {}},
      {"seller", party_value(invoice.seller), {}},
      {"buyer", party_value(invoice.buyer), {}},
  };
  if (!invoice.bank.empty()) entries.push_back({"bank", string_value(invoice.bank), {}});
  entries.push_back({"lines", array_value(std::move(lines)), {}});
  return entries;
}

Result<Invoice> recorded_invoice(const Event& event, Invoice now) {
  Invoice invoice = std::move(now);
  invoice.number = invoice_number(event);
  if (invoice.number.empty()) return unusable(event, "has no number");
  invoice.date = parse_iso_date(text_under(event.extra, "date")).value_or(date_of(event.at));
  invoice.due = parse_iso_date(text_under(event.extra, "due")).value_or(invoice.date);
  if (const std::string code = text_under(event.extra, "paid_in"); !code.empty()) {
    const auto currency = Currency::find(code);
    if (!currency) return unusable(event, fmt::format("is in no currency: \"{}\"", shown(code)));
    invoice.currency = *currency;
  }
  if (const Value* seller = value_under(event.extra, "seller")) invoice.seller = party_of(*seller);
  if (const Value* buyer = value_under(event.extra, "buyer")) invoice.buyer = party_of(*buyer);
  if (const Value* lines = value_under(event.extra, "lines")) {
    auto read = lines_of(*lines, event, invoice.currency);
    if (!read) return std::move(read).error();
    invoice.lines = *std::move(read);
    invoice.bank = text_under(event.extra, "bank");
  }
  const auto total = parse_decimal(text_under(event.extra, "total"));
  if (total && *total != parse_decimal(to_plain(totals_of(invoice).gross))) {
    return unusable(
        event, fmt::format("says {} in all, but its lines come to {}",
                           text_under(event.extra, "total"), to_plain(totals_of(invoice).gross)));
  }
  return invoice;
}

std::vector<IssuedNumber> issued_numbers(const Book& book) {
  std::vector<IssuedNumber> all;
  for (const Opportunity& deal : book.opportunities) {
    for (const Event& event : deal.history) {
      if (event.kind != EventKind::invoiced) continue;
      std::string number = invoice_number(event);
      if (!number.empty()) all.push_back({std::move(number), deal.id.text});
    }
  }
  return all;
}

std::vector<IssuedNumber> numbers_mentioned(std::string_view text, std::string_view prefix,
                                            int year, const std::string& deal_id) {
  constexpr std::size_t least_digits = 4;
  const std::string start = fmt::format("{}{:04}-", prefix, year);
  std::vector<IssuedNumber> all;
  for (std::size_t at = text.find(start); at != std::string_view::npos;
       at = text.find(start, at + 1)) {
    std::size_t end = at + start.size();
    while (end < text.size() && is_digit(text[end])) ++end;
    // Dates begin so too where there is no prefix.
    if (end - at - start.size() < least_digits) continue;
    all.push_back({std::string(text.substr(at, end - at)), deal_id});
  }
  return all;
}

std::string invoice_number(std::string_view prefix, int year, std::int64_t count) {
  return fmt::format("{}{:04}-{:04}", prefix, year, count);
}

std::string next_invoice_number(const std::vector<IssuedNumber>& issued, std::string_view prefix,
                                int year) {
  constexpr std::size_t most_digits = 9;
  const std::string start = fmt::format("{}{:04}-", prefix, year);
  std::int64_t highest = 0;
  for (const IssuedNumber& each : issued) {
    if (!each.number.starts_with(start)) continue;
    const std::string_view digits = std::string_view(each.number).substr(start.size());
    if (digits.empty() || digits.size() > most_digits) continue;
    if (!std::all_of(digits.begin(), digits.end(), is_digit)) continue;
    std::int64_t count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    highest = std::max(highest, count);
  }
  return invoice_number(prefix, year, highest + 1);
}

}  // namespace deals
