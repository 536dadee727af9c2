// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/product.hpp>
#include <deals/report/check.hpp>
#include <vector>

namespace deals {

/// What is wrong with line items and invoices: items that make no sense (bad-item) or name a
/// product that is not in the catalogue (unknown-product), amounts that are not what the items come
/// to (items-amount), an invoice number that two opportunities have (invoice-number-twice). Of the
/// archive, only the numbers. Without a catalogue, products are not looked up.
std::vector<Flaw> item_flaws(const Book& book, const Book& archive, const Catalogue* catalogue);

}  // namespace deals
