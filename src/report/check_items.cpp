// SPDX-License-Identifier: MIT
#include <deals/report/check_items.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/report/invoice.hpp>
#include <map>

#include "flaws.hpp"

namespace deals {
namespace {

/// An `invoiced` event and where it is.
struct InvoicePlace {
  const Opportunity* deal;
  std::size_t event;
  std::string above;  ///< "" or "archive/"
};
using InvoicePlaces = std::map<std::string, std::vector<InvoicePlace>>;

void add_invoice_places(const Book& book, const std::string& above, InvoicePlaces& to) {
  for (const Opportunity& deal : book.opportunities) {
    for (std::size_t at = 0; at < deal.history.size(); ++at) {
      const Event& event = deal.history[at];
      if (event.kind != EventKind::invoiced) continue;
      if (std::string number = invoice_number(event); !number.empty()) {
        to[std::move(number)].push_back({&deal, at, above});
      }
    }
  }
}

void check_numbers(const InvoicePlaces& places, std::vector<Flaw>& found) {
  for (const auto& [number, all] : places) {
    if (all.size() < 2) continue;
    for (const InvoicePlace& each : all) {
      std::vector<std::string> others;
      for (const InvoicePlace& other : all) {
        if (&other != &each) others.push_back(other.deal->id.text);
      }
      Flaws<Opportunity> flaws(*each.deal, found);
      flaws.add(
          "invoice-number-twice", Severity::error, {"history", each.event, "number"},
          fmt::format("{} is the invoice of {} too", shown(number), join_words(others, "and")),
          "the invoice that was sent last needs another number, also at the customer's");
      found.back().problem.place.file.insert(0, each.above);
    }
  }
}

void check_product(const LineItem& item, std::size_t at, const Catalogue& catalogue,
                   Flaws<Opportunity>& flaws) {
  if (item.product.empty() || catalogue.find(item.product) != nullptr) return;
  flaws.add("unknown-product", Severity::warning, {"items", at, "product"},
            fmt::format("unknown product \"{}\"", shown(item.product)),
            did_you_mean(item.product, catalogue.ids())
                .value_or("products.toml has " + join_some(catalogue.ids(), 5, "and")));
}

void check_amount(const Opportunity& deal, const std::vector<LineItem>& items, Currency currency,
                  Flaws<Opportunity>& flaws) {
  const MoneySum sum = contract_value(items, currency);
  if (deal.amount && sum.minor == deal.amount->minor) return;
  const std::string worth = to_grouped(sum, has_decimals(sum));
  if (!deal.amount) {
    flaws.add("items-amount", Severity::warning, {},
              fmt::format("the items come to {}, and there is no amount", worth),
              fmt::format("deals set {} amount={}", deal.id.text, to_plain(sum)));
    return;
  }
  flaws.add("items-amount", Severity::warning, {"amount"},
            fmt::format("the items come to {}, the amount is {}", worth,
                        to_grouped(*deal.amount, has_decimals(*deal.amount))),
            fmt::format("deals set {} amount={}, or deals item list {} and edit them", deal.id.text,
                        to_plain(sum), deal.id.text));
}

void check_items(const Opportunity& deal, const Config& config, const Catalogue* catalogue,
                 std::vector<Flaw>& found) {
  const Currency currency = currency_of(deal, config);
  Flaws<Opportunity> flaws(deal, found);
  std::vector<LineItem> items;
  bool is_sound = true;
  for (std::size_t at = 0; at < deal.items.size(); ++at) {
    std::vector<ItemFault> faults;
    items.push_back(read_item(deal.items[at], currency, faults));
    for (const ItemFault& fault : faults) {
      Path where = {"items", at};
      if (deal.items[at].find(fault.key) != nullptr) where.emplace_back(fault.key);
      flaws.add("bad-item", Severity::error, std::move(where), fault.error.message,
                fault.error.hints.empty() ? "" : fault.error.hints.front());
    }
    is_sound = is_sound && faults.empty();
    if (catalogue != nullptr) check_product(items.back(), at, *catalogue, flaws);
  }
  if (is_sound && !items.empty()) check_amount(deal, items, currency, flaws);
}

}  // namespace

std::vector<Flaw> item_flaws(const Book& book, const Book& archive, const Catalogue* catalogue) {
  std::vector<Flaw> found;
  for (const Opportunity& each : book.opportunities) {
    check_items(each, book.config, catalogue, found);
  }
  InvoicePlaces places;
  add_invoice_places(book, "", places);
  add_invoice_places(archive, "archive/", places);
  check_numbers(places, found);
  return found;
}

}  // namespace deals
