// SPDX-License-Identifier: MIT
#pragma once

#include <deals/text/read_plain.hpp>
#include <optional>
#include <string_view>

namespace deals {

/// What the fast reader makes of a file; nothing: declined.
inline std::optional<Opportunity> read_plain_opportunity(std::string_view text,
                                                         const OpportunityId& id,
                                                         const Config& config,
                                                         Depth depth = Depth::history) {
  auto deal = std::make_optional<Opportunity>();
  if (!read_plain(text, id, config, depth, *deal)) deal.reset();
  return deal;
}

inline std::optional<Customer> read_plain_customer(std::string_view text, const CustomerId& id,
                                                   const Config& config,
                                                   Depth depth = Depth::history) {
  auto customer = std::make_optional<Customer>();
  if (!read_plain(text, id, config, depth, *customer)) customer.reset();
  return customer;
}

}  // namespace deals
