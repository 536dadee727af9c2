// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/item.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// What is sold again and again, `[[products]]` of products.toml.
struct Product {
  std::string id;
  std::string name;
  std::string text;  ///< what an item says of it; "": its name
  Money price;       ///< of one
  std::optional<Every> every;
  std::optional<Percent> tax;  ///< nothing: the book's rate

  bool operator==(const Product&) const = default;
};

/// What a line says of a product where it has no text of its own.
const std::string& name_of(const Product& product);

struct Catalogue {
  std::vector<Product> products;  ///< in the order of the file

  /// The product of this id, or null.
  const Product* find(std::string_view id) const;
  std::vector<std::string> ids() const;
};

}  // namespace deals
