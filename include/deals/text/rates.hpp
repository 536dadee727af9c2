// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/model/rates.hpp>
#include <deals/text/record.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The text of `rates.toml` as rates, and days added to it without touching the rest.
namespace deals {

inline constexpr const char* rates_file = "rates.toml";

/// A rate is a plain decimal above zero, or "N/A" where a currency's rates end.
Result<Read<Rates>> read_rates(std::string_view text, const std::string& file);

/// The book's rates; nothing when it has no rates.toml. A broken one is an error.
Result<std::optional<Rates>> load_rates(const Files& files);

/// An entry that is to be in the file.
struct RateEntry {
  Date day;
  std::string code;
  std::optional<Decimal> rate;  ///< nothing: "N/A"

  bool operator==(const RateEntry&) const = default;
};

/// A new file: a table for each day, in order.
std::string write_rates(Currency base, const std::vector<RateEntry>& entries);

/// `text` with these entries, in order of days and codes, added or replaced, and no other byte
/// changed. A new day stands before the next later one (the next earlier one in a file that has the
/// newest day first), else at the end. The result was read again and has exactly the rates that it
/// should.
Result<std::string> with_rates(std::string_view text, const std::vector<RateEntry>& entries);

}  // namespace deals
