// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/filtered.hpp>
#include <deals/render/report_scope.hpp>
#include <deals/report/forecast.hpp>
#include <optional>
#include <string>
#include <vector>

#include "report_book.hpp"

/// \file
/// What the commands that look back (stats, funnel, losses, calibrate) have in common.
namespace deals {

/// The days that `--from` and `--to` mean, most recent periods first; an end that is not given is
/// open. Nothing without either.
Result<std::optional<Period>> past_span(const Context& context,
                                        const std::optional<std::string>& from,
                                        const std::optional<std::string>& to);

/// What the report is about. `report` is null for those without money.
ReportScope report_scope(const Context& context, const Filtered& found, const ReportBook* report);

/// By currency; one empty share where nothing is in scope and currencies were not asked for apart.
std::vector<CurrencyShare> shares_of(const ReportBook& report);

/// What to say when nothing fits the filter, or the book is empty.
std::string nothing_in_scope(const ReportScope& scope);

}  // namespace deals
