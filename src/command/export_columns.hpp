// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/book.hpp>
#include <functional>
#include <string>
#include <vector>

namespace deals {

/// A column of an export: the field's text as it is in the file, "" when it is not set.
template <class T>
struct ExportColumn {
  std::string key;
  std::function<std::string(const T&)> text;
};

/// In the order of format.md, then the declared custom fields, then `external_…` for each system
/// that one of the records is known to.
std::vector<ExportColumn<Opportunity>> export_columns(const Book& book,
                                                      const std::vector<const Opportunity*>& deals);
std::vector<ExportColumn<Customer>> export_columns(const Book& book,
                                                   const std::vector<const Customer*>& customers);

}  // namespace deals
