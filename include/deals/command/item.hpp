// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

namespace deals {

/// What is told of an item; what is not given stays as it is.
struct ItemDetails {
  std::optional<std::string> text;
  std::optional<std::string> quantity;
  std::optional<std::string> price;
  std::optional<std::string> discount;  ///< 10% or 150
  std::optional<std::string> every;     ///< month, quarter, year or once
  std::optional<std::string> from;
  std::optional<std::string> times;
};

struct ItemAddOptions : ItemDetails {
  std::string id;
  std::optional<std::string> product;
  bool keep_amount = false;
};

struct ItemEditOptions : ItemDetails {
  std::string id;
  std::string number;
  bool keep_amount = false;
};

struct ItemRemoveOptions {
  std::string id;
  std::string number;
  bool keep_amount = false;
};

struct ItemListOptions {
  std::string id;
};

struct ItemProductsOptions {};

void describe(Args& args, ItemAddOptions& options);
void describe(Args& args, ItemEditOptions& options);
void describe(Args& args, ItemRemoveOptions& options);
void describe(Args& args, ItemListOptions& options);
void describe(Args& args, ItemProductsOptions& options);

/// Adds a line item, from the catalogue or by its text and price. The amount follows.
Result<Outcome> run(const Context& context, const ItemAddOptions& options);
/// Changes an item by its number. Nothing happens when it is so already.
Result<Outcome> run(const Context& context, const ItemEditOptions& options);
/// Takes an item off.
Result<Outcome> run(const Context& context, const ItemRemoveOptions& options);
/// The items of an opportunity and what they come to.
Result<Outcome> run(const Context& context, const ItemListOptions& options);
/// The catalogue.
Result<Outcome> run(const Context& context, const ItemProductsOptions& options);

}  // namespace deals
