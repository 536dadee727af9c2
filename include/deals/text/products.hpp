// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/model/product.hpp>
#include <deals/text/record.hpp>
#include <string>
#include <string_view>

/// \file
/// The catalogue, products.toml.
namespace deals {

inline constexpr std::string_view products_file = "products.toml";

/// Prices without a currency are in the book's. An error is at its place; unknown keys are
/// problems.
Result<Read<Catalogue>> read_products(std::string_view text, const Config& config);

/// The book's catalogue; empty where there is no such file.
Result<Catalogue> load_products(const Files& files, const Config& config);

}  // namespace deals
