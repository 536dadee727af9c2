// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/render/table.hpp>
#include <deals/report/calibration.hpp>
#include <string>

namespace deals {

/// The screen of `deals calibrate`.
struct CalibrationPage {
  ReportScope about;
  Calibration calibration;
};

/// A row for each stage, and the Brier score of all.
std::string to_text(const CalibrationPage& page, const Terminal& terminal);

/// A row per stage; every column.
Table to_table(const CalibrationPage& page, const Terminal& terminal);

/// A page for a browser: a table with a chart of what is set and what was won.
ReportPage to_page(const CalibrationPage& page);

Json to_json(const CalibrationPage& page);

}  // namespace deals
