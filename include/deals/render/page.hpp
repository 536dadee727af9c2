// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/chart.hpp>
#include <deals/render/table.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// A part of a report's page: a table, and a picture of it where it has one.
struct PageSection {
  std::string heading;  ///< "": none
  Table table;          ///< as people read it
  std::optional<Chart> chart;
  std::vector<std::string> notes = {};  ///< below its table
};

/// A report as a page, what `--html` writes. Texts are not escaped yet.
struct ReportPage {
  /// What it is about: the book's name, the report's, the currency, the day.
  std::vector<std::string> heading;
  std::vector<PageSection> sections;
  std::vector<std::string> notes;  ///< rules, rates, what is left out
  std::string screen;              ///< without sections: the report as a terminal shows it
};

}  // namespace deals
