// SPDX-License-Identifier: MIT
#pragma once

#include <deals/text/record.hpp>
#include <optional>
#include <string_view>

namespace deals {

/// A record as a text of the past has it; nothing when that cannot be read.
inline std::optional<Opportunity> past_record(std::string_view text, const Opportunity& now,
                                              const Config& config) {
  auto read = read_opportunity(text, now.id, config);
  if (!read) return {};
  return std::move(read->record);
}
inline std::optional<Customer> past_record(std::string_view text, const Customer& now,
                                           const Config& /*config*/) {
  auto read = read_customer(text, now.id);
  if (!read) return {};
  return std::move(read->record);
}

}  // namespace deals
