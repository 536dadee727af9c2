// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/product.hpp>
#include <deals/render/json.hpp>
#include <deals/render/table.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <vector>

namespace deals {

/// `40 × Platform seats, 43,200 EUR a year, 3 times from 1 Jan 2027`; escaped.
std::string item_phrase(const LineItem& item);
/// `a year, 3 times from 1 Jan 2027`; "" for what is paid once.
std::string recurrence_phrase(const LineItem& item);
/// `10 %` or `150 EUR`; "" without one.
std::string discount_phrase(const LineItem& item);

/// What `deals item list` is about.
struct ItemsPage {
  const Opportunity* deal = nullptr;
  Currency currency;
  std::vector<LineItem> items;
};

Table to_table(const ItemsPage& page, const Terminal& terminal);
std::string to_text(const ItemsPage& page, const Terminal& terminal);
Json to_json(const ItemsPage& page);

Table to_table(const Catalogue& catalogue, const Terminal& terminal);
Json to_json(const Catalogue& catalogue);

}  // namespace deals
