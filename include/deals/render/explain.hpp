// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/table.hpp>
#include <deals/report/convert.hpp>
#include <deals/report/explain.hpp>
#include <string>
#include <vector>

/// \file
/// The deals behind a number of a forecast, as people read them, and as machines do.
namespace deals {

struct ExplanationPage {
  std::string title;  ///< the book's name
  Explanation explanation;
  const Book* book = nullptr;  ///< that the deals are of
  const Book* original =
      nullptr;  ///< with their amounts as the files have them; null: not asked for
  Date as_of;
  std::vector<RateUse> rates;
  std::string filter;
};

std::string to_text(const ExplanationPage& page, const Terminal& terminal);
Table to_table(const ExplanationPage& page, const Terminal& terminal);
/// `{ column, row, currency, as_of, filter, deals: [{ id, name, customer, … amount, part }], count,
/// sum, rates }`
Json to_json(const ExplanationPage& page);

}  // namespace deals
