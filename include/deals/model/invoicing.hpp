// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/money.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// What the book's invoices have in common, `[invoice]` of deals.toml.
struct Invoicing {
  static constexpr int usual_days = 30;

  std::string seller;                ///< "": the book's name
  std::vector<std::string> address;  ///< lines of it
  std::string tax_id;
  std::string bank;    ///< where to pay
  std::string prefix;  ///< of numbers: "FA-" makes FA-2026-0001
  int days = usual_days;
  std::optional<Percent> tax;  ///< of what has no rate of its own; nothing: no tax is charged

  bool operator==(const Invoicing&) const = default;
};

}  // namespace deals
