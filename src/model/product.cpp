// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/model/product.hpp>

namespace deals {

const std::string& name_of(const Product& product) {
  if (!product.text.empty()) return product.text;
  return product.name.empty() ? product.id : product.name;
}

const Product* Catalogue::find(std::string_view id) const {
  const auto at = std::find_if(products.begin(), products.end(),
                               [&](const Product& each) { return each.id == id; });
  return at == products.end() ? nullptr : &*at;
}

std::vector<std::string> Catalogue::ids() const {
  std::vector<std::string> all;
  for (const Product& each : products) all.push_back(each.id);
  return all;
}

}  // namespace deals
