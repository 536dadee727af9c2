// SPDX-License-Identifier: MIT
#pragma once

#include <deals/exchange/mapping.hpp>
#include <string>
#include <string_view>

#include "csv_support.hpp"

namespace deals::test {

/// The default settings with a product and a delivery day for opportunities.
inline Config mapping_config() {
  auto config = default_config();
  config.opportunity_fields = {{"product", FieldDeclaration::Type::string, {}, false},
                               {"delivery", FieldDeclaration::Type::date, {}, false},
                               {"seats", FieldDeclaration::Type::integer, {}, false}};
  config.customer_fields = {{"country", FieldDeclaration::Type::string, {}, false},
                            {"employees", FieldDeclaration::Type::integer, {}, false},
                            {"parent", FieldDeclaration::Type::string, {}, false}};
  return config;
}

inline Mapping mapping_of(std::string_view text) {
  auto mapping = read_mapping(text, "map.toml", mapping_config());
  INFO((mapping ? "" : printed(mapping.error())));
  REQUIRE(mapping);
  mapping->csv.file = "x.csv";
  return *std::move(mapping);
}

/// The error as one line; "" when there is none.
inline std::string mapping_error(std::string_view text) {
  const auto mapping = read_mapping(text, "map.toml", mapping_config());
  return mapping ? "" : printed(mapping.error());
}

}  // namespace deals::test
