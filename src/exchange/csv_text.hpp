// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/exchange/csv.hpp>
#include <string>
#include <string_view>

namespace deals {

/// The bytes of a CSV file as UTF-8 without a byte order mark, or why they are not text.
Result<std::string> csv_text(std::string_view bytes, const CsvOptions& options);

}  // namespace deals
