// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// A field of a record: how it is set from text (empty text removes it) and how it looks in JSON.
template <class T>
struct FieldOf {
  std::string name;
  Result<void> (*set)(T& record, std::string_view text, const Context& context);
  Json (*json)(const T& record, const Config& config);
};

/// In the order of format.md.
const std::vector<FieldOf<Opportunity>>& opportunity_field_table();
const std::vector<FieldOf<Customer>>& customer_field_table();

/// Parts of fields that can be set alone: `next_step.on`.
const std::vector<FieldOf<Opportunity>>& opportunity_part_table();
const std::vector<FieldOf<Customer>>& customer_part_table();

}  // namespace deals
