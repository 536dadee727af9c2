// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/base/decimal.hpp>
#include <deals/base/result.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The euro's reference rates as the European Central Bank publishes them: one day
/// (`eurofxref.csv`, `13 April 2026`) or all since 1999 (`eurofxref-hist.csv`, `2026-04-13`).
namespace deals {

struct EcbDay {
  Date date;
  std::vector<std::optional<Decimal>> rates;  ///< as many as there are codes; nothing: N/A

  bool operator==(const EcbDay&) const = default;
};

/// One euro in units of each currency.
struct EcbRates {
  std::vector<std::string> codes;
  std::vector<EcbDay> days;  ///< the oldest first
};

/// Reads either form. An error has the line: a heading that is not the ECB's, a day that does not
/// exist or is there twice, a rate that is no number above zero.
Result<EcbRates> parse_ecb(std::string_view bytes, const std::string& file);

}  // namespace deals
