// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/item.hpp>
#include <deals/render/items.hpp>
#include <deals/text/products.hpp>

#include "deal_items.hpp"
#include "item_details.hpp"

namespace deals {
namespace {

void describe_keep_amount(Args& args, bool& keep_amount) {
  args.flag(keep_amount, "--keep-amount", "leave the opportunity's amount as it is");
}

Result<Product> product_named(const Context& context, const std::string& id) {
  auto catalogue = load_products(*context.files, context.config());
  if (!catalogue) return std::move(catalogue).error();
  if (const Product* found = catalogue->find(id)) return *found;
  Error error{.kind = ErrorKind::not_found, .message = fmt::format("no product \"{}\"", shown(id))};
  if (catalogue->products.empty()) {
    return std::move(error).hinted(
        "the book has no products.toml; --text and --price describe what is not in it");
  }
  if (auto hint = did_you_mean(id, catalogue->ids())) return std::move(error).hinted(*hint);
  return std::move(error).hinted("deals item products shows the catalogue");
}

/// The item as the catalogue has it, before the options have their say.
Result<LineItem> from_catalogue(const Context& context, const DealItems& items,
                                const ItemAddOptions& options) {
  LineItem item;
  item.price.currency = items.currency();
  if (!options.product) return item;
  auto product = product_named(context, *options.product);
  if (!product) return std::move(product).error();
  item.product = product->id;
  item.text = name_of(*product);
  item.every = product->every;
  if (product->price.currency == items.currency()) {
    item.price = product->price;
  } else if (!options.price) {
    return usage_error(fmt::format("the price of {} is in {}, {} is in {}", product->id,
                                   product->price.currency.code(), items.deal().id.text,
                                   items.currency().code()))
        .hinted(fmt::format("--price says what it costs in {}", items.currency().code()));
  }
  return item;
}

}  // namespace

void describe(Args& args, ItemAddOptions& options) {
  args.positional(options.id, "ID", "the opportunity").completes(Complete::opportunity);
  args.positional(options.product, "PRODUCT", "its id in products.toml");
  describe_item_details(args, options);
  describe_keep_amount(args, options.keep_amount);
  args.example("deals item add globex-pilot --text Training --price 2,400.00 --quantity 2");
  args.example(
      "deals item add globex-pilot --text Support --price 200.00 --every month --times 12");
}

void describe(Args& args, ItemEditOptions& options) {
  args.positional(options.id, "ID", "the opportunity").completes(Complete::opportunity);
  args.positional(options.number, "N", "the item's number, as deals item list shows it");
  describe_item_details(args, options);
  describe_keep_amount(args, options.keep_amount);
  args.example("deals item edit globex-pilot 1 --quantity 50 --discount 10%");
}

void describe(Args& args, ItemRemoveOptions& options) {
  args.positional(options.id, "ID", "the opportunity").completes(Complete::opportunity);
  args.positional(options.number, "N", "the item's number, as deals item list shows it");
  describe_keep_amount(args, options.keep_amount);
  args.example("deals item remove globex-pilot 2");
}

void describe(Args& args, ItemListOptions& options) {
  args.positional(options.id, "ID", "the opportunity").completes(Complete::opportunity);
  args.example("deals item list acme-annual-renewal");
}

void describe(Args& args, ItemProductsOptions& /*options*/) { args.example("deals item products"); }

Result<Outcome> run(const Context& context, const ItemAddOptions& options) {
  auto items = DealItems::of(context, options.id);
  if (!items) return std::move(items).error();
  auto item = from_catalogue(context, *items, options);
  if (!item) return std::move(item).error();
  if (!options.product && !options.price) {
    return usage_error(options.text ? "what does it cost? --price is missing"
                                    : "what is sold? neither a product nor a text")
        .hinted(fmt::format("deals item add {} PRODUCT, or --text TEXT --price AMOUNT",
                            items->deal().id.text));
  }
  if (auto set = set_item_details(*item, options, context); !set) return std::move(set).error();
  items->add(*item);
  return items->finish("item added: " + item_phrase(*item), options.keep_amount);
}

Result<Outcome> run(const Context& context, const ItemEditOptions& options) {
  auto items = DealItems::of(context, options.id);
  if (!items) return std::move(items).error();
  auto index = items->index_of(options.number);
  if (!index) return std::move(index).error();
  if (!is_told(options)) {
    return usage_error("nothing to change")
        .hinted(
            "--quantity, --price, --discount, --text, --every, --from, --times say what is new");
  }
  LineItem item = items->items()[*index];
  if (auto set = set_item_details(item, options, context); !set) return std::move(set).error();
  if (item == items->items()[*index]) {
    return Outcome::saying(
        fmt::format("{}: item {} is so already\n", items->deal().id.text, *index + 1));
  }
  items->replace(*index, item);
  return items->finish(fmt::format("item {} changed: {}", *index + 1, item_phrase(item)),
                       options.keep_amount);
}

Result<Outcome> run(const Context& context, const ItemRemoveOptions& options) {
  auto items = DealItems::of(context, options.id);
  if (!items) return std::move(items).error();
  auto index = items->index_of(options.number);
  if (!index) return std::move(index).error();
  const std::string gone = item_phrase(items->items()[*index]);
  items->remove(*index);
  return items->finish("item removed: " + gone, options.keep_amount);
}

Result<Outcome> run(const Context& context, const ItemListOptions& options) {
  auto found = context.view->opportunity(options.id);
  if (!found) return std::move(found).error();
  auto items = items_of(found->record, context.config());
  if (!items) return std::move(items).error();
  const ItemsPage page{&found->record, currency_of(found->record, context.config()),
                       *std::move(items)};
  Outcome outcome;
  outcome.text = page.items.empty() ? fmt::format("{} has no items: deals item add {} PRODUCT\n",
                                                  page.deal->id.text, page.deal->id.text)
                                    : to_text(page, context.terminal);
  outcome.table = to_table(page, context.terminal);
  outcome.data = to_json(page);
  outcome.problems = found->problems;
  return outcome;
}

Result<Outcome> run(const Context& context, const ItemProductsOptions& /*options*/) {
  auto catalogue = load_products(*context.files, context.config());
  if (!catalogue) return std::move(catalogue).error();
  Outcome outcome;
  outcome.table = to_table(*catalogue, context.terminal);
  outcome.data = to_json(*catalogue);
  outcome.text = catalogue->products.empty()
                     ? "no products: products.toml of the book names what is sold again and again\n"
                     : to_text(*outcome.table, context.terminal);
  return outcome;
}

}  // namespace deals
