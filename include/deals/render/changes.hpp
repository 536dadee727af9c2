// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/changes.hpp>
#include <string>
#include <vector>

namespace deals {

/// A deal that differs: what happened in words, escaped, and its fields as [old, new].
struct ChangedDeal {
  DealTurn turn;
  std::string customer;  ///< its name
  std::string what;
  Json::Object fields;
};

struct ChangedCustomer {
  CustomerTurn turn;
  std::string what;
  Json::Object fields;
};

/// One of the two states that were compared.
struct ChangesEnd {
  std::string phrase;  ///< "v1, commit abc12345 of 1 Oct 2026"; "now"
  Json data;
};

/// The screen of `deals diff`. The records that it points to must outlive it.
struct ChangesPage {
  ReportScope about;
  ChangesEnd from;
  ChangesEnd to;
  Currency own;  ///< the book's
  std::vector<ChangedDeal> deals;
  std::vector<ChangedCustomer> customers;
  std::vector<std::string> files;  ///< settings and their like that differ
  std::vector<Waterfall> pipelines;
  std::size_t not_compared = 0;

  bool is_empty() const { return deals.empty() && customers.empty() && files.empty(); }
};

/// A part for each sort of change, a line or more for each record, and what that made of the open
/// money.
std::string to_text(const ChangesPage& page, const Terminal& terminal);

/// The same without heading and footers: what came in with a merge.
std::string changes_text(const ChangesPage& page, const Terminal& terminal);

/// A row for each record that differs.
Table to_table(const ChangesPage& page, const Terminal& terminal);

Json to_json(const ChangesPage& page);
ReportPage to_page(const ChangesPage& page);

/// What happened to records of this turn, as a heading: "pushed out".
std::string title_of(Turn turn);

}  // namespace deals
