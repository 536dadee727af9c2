// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <array>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>
#include <deals/text/products.hpp>

#include "read_config.hpp"
#include "read_extra.hpp"

namespace deals {
namespace {

/// A product as its table has it.
struct ProductTable {
  Product product;
  std::optional<Currency> currency;
};

void read_every(Reading& in, const Entry& from, ProductTable& to) {
  Every every = Every::month;
  read_choice(in, from, "recurrence", named({Every::month, Every::quarter, Every::year}), every);
  to.product.every = every;
}

constexpr auto product_fields = std::to_array<Field<ProductTable>>({
    {"id",
     [](Reading& in, const Entry& from, ProductTable& to) { read_value(in, from, to.product.id); }},
    {"name", [](Reading& in, const Entry& from,
                ProductTable& to) { read_value(in, from, to.product.name); }},
    {"text", [](Reading& in, const Entry& from,
                ProductTable& to) { read_value(in, from, to.product.text); }},
    {"price"},  // once the currency is known
    {"currency", read_member<&ProductTable::currency>},
    {"every", read_every},
    {"tax", [](Reading& in, const Entry& from,
               ProductTable& to) { read_value(in, from, to.product.tax); }},
});

Error missing_in_product(std::string_view key) {
  return data_error(fmt::format("a product without {}", key), "missing-key");
}

void read_price(Reading& in, const Value& table, const Config& config, ProductTable& to) {
  const Entry* price = find_entry(table.entries, "price");
  const Currency currency = to.currency.value_or(config.currency);
  to.product.price.currency = currency;
  if (price == nullptr) {
    in.fail(missing_in_product("a price").hinted("add a line: price = 1200.00"), table.region);
    return;
  }
  std::optional<Money> money;
  read_money(in, *price, currency, money);
  if (money) to.product.price = *money;
}

void read_product(Reading& in, const Value& table, const Config& config, Catalogue& to) {
  ProductTable read;
  const auto unknown =
      read_fields<ProductTable>(in, table.entries, std::span(product_fields), read);
  warn_of_unknown(in, unknown, "products.", keys_of<ProductTable>(product_fields));
  read_price(in, table, config, read);
  const Entry* id = find_entry(table.entries, "id");
  if (id == nullptr) {
    in.fail(missing_in_product("an id").hinted("add a line: id = \"seat\""), table.region);
  } else if (!is_valid_id(read.product.id)) {
    in.fail(data_error(fmt::format("\"{}\" is not an id", shown(read.product.id)), "bad-id")
                .hinted("small letters a to z, digits and dashes, like \"platform-seat\""),
            id->value.region);
  } else if (to.find(read.product.id) != nullptr) {
    in.fail(data_error(fmt::format("there is a product \"{}\" already", read.product.id),
                       "duplicate-product"),
            id->value.region);
  }
  to.products.push_back(std::move(read.product));
}

}  // namespace

Result<Read<Catalogue>> read_products(std::string_view text, const Config& config) {
  const std::string file(products_file);
  auto root = parse_toml(text, file);
  if (!root) return std::move(root).error();
  Reading in(text, file);
  Catalogue catalogue;
  std::vector<const Entry*> unknown;
  for (const Entry& entry : root->entries) {
    if (entry.key != "products") {
      unknown.push_back(&entry);
      continue;
    }
    for (const Value& table : tables_in(in, entry)) read_product(in, table, config, catalogue);
  }
  warn_of_unknown(in, unknown, "", std::vector<std::string>{"products"});
  return std::move(in).result(std::move(catalogue));
}

Result<Catalogue> load_products(const Files& files, const Config& config) {
  auto text = files.read_if_there(std::string(products_file));
  if (!text) return std::move(text).error();
  if (!*text) return Catalogue{};
  auto read = read_products(**text, config);
  if (!read) return std::move(read).error();
  return std::move(read->record);
}

}  // namespace deals
