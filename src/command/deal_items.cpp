// SPDX-License-Identifier: MIT
#include "deal_items.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/record_json.hpp>

#include "deal_facts.hpp"

namespace deals {
namespace {

Json item_values_json(const std::vector<Value>& values) {
  Json::Array all;
  for (const Value& each : values) all.push_back(value_json(each));
  return Json(std::move(all));
}

Result<Money> amount_of(const std::vector<LineItem>& items, Currency currency) {
  const MoneySum sum = contract_value(items, currency);
  const auto minor = narrow(sum.minor);
  if (minor) return Money{*minor, currency};
  return usage_error(fmt::format("the items come to {}, which is too large", to_plain(sum)));
}

/// The number of the invoice that went out last, or "".
std::string invoice_number_of(const Opportunity& deal) {
  for (auto event = deal.history.rbegin(); event != deal.history.rend(); ++event) {
    if (event->kind != EventKind::invoiced) continue;
    for (const Entry& each : event->extra) {
      if (each.key == "number") return each.value.text;
    }
  }
  return "";
}

}  // namespace

DealItems::DealItems(const Context& context, Found<Opportunity> found, std::vector<LineItem> items)
    : context_(&context),
      found_(std::move(found)),
      items_(std::move(items)),
      values_(found_.record.items) {}

Result<DealItems> DealItems::of(const Context& context, std::string_view id) {
  auto found = context.view->opportunity(id);
  if (!found) return std::move(found).error();
  auto items = items_of(found->record, context.config());
  if (!items) return std::move(items).error();
  return DealItems(context, *std::move(found), *std::move(items));
}

Currency DealItems::currency() const { return currency_of(deal(), context_->config()); }

Result<std::size_t> DealItems::index_of(std::string_view number) const {
  std::size_t position = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), position);
  if (error != std::errc() || end != number.data() + number.size()) {
    return usage_error(fmt::format("\"{}\" is not the number of an item", shown(number)))
        .hinted(fmt::format("deals item list {} shows the numbers", deal().id.text));
  }
  if (position >= 1 && position <= items_.size()) return position - 1;
  Error missing{.kind = ErrorKind::not_found,
                .message = fmt::format("{} has no item {}", deal().id.text, position)};
  if (items_.empty()) {
    return std::move(missing).hinted(fmt::format("deals item add {} PRODUCT", deal().id.text));
  }
  return std::move(missing).hinted(fmt::format(
      "it has {}: deals item list {}", counted(items_.size(), "item", "items"), deal().id.text));
}

void DealItems::add(const LineItem& item) {
  items_.push_back(item);
  values_.push_back(item_value(item));
}

void DealItems::replace(std::size_t index, const LineItem& item) {
  const Value was = item_value(items_[index]);
  const Value will_be = item_value(item);
  for (const std::string& key : item_keys()) {
    const Value* before = was.find(key);
    const Value* after = will_be.find(key);
    const bool is_same =
        before == nullptr || after == nullptr ? before == after : same(*before, *after);
    if (!is_same) set_item_key(values_[index], key, item);
  }
  items_[index] = item;
}

void DealItems::remove(std::size_t index) {
  items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(index));
  values_.erase(values_.begin() + static_cast<std::ptrdiff_t>(index));
}

Result<Outcome> DealItems::finish(const std::string& text, bool keep_amount) const {
  Outcome outcome;
  Change change(found_, *context_);
  change.record.items = values_;
  if (!keep_amount && !items_.empty()) {
    auto amount = amount_of(items_, currency());
    if (!amount) return std::move(amount).error();
    change.record.amount = *amount;
  }
  const bool is_other_amount = change.record.amount != deal().amount;
  auto added = change.add_event(EventKind::changed, {}, text);
  if (!added) return std::move(added).error();
  if (auto finished = change.finish(outcome); !finished) return std::move(finished).error();
  outcome.records.back().fields.emplace_back(
      "items", Json(Json::Array{item_values_json(found_.record.items), item_values_json(values_)}));
  outcome.text = fmt::format("{}: {}\n", deal().id.text, text);
  outcome.summary = fmt::format("{}: {}", deal().id.text, text);
  if (is_other_amount) {
    outcome.text += fmt::format("  amount {}\n", amount_fact(deal(), change.record));
  }
  warn_of_items(change.record, context_->config(), outcome);
  if (const std::string number = invoice_number_of(deal()); !number.empty()) {
    outcome.notices.push_back(
        fmt::format("{}: the invoice {} is out and stays as it is", deal().id.text, shown(number)));
  }
  return outcome;
}

void warn_of_items(const Opportunity& deal, const Config& config, Outcome& outcome) {
  if (deal.items.empty()) return;
  const auto items = items_of(deal, config);
  if (!items) return;
  const MoneySum sum = contract_value(*items, currency_of(deal, config));
  if (deal.amount && sum.minor == deal.amount->minor) return;
  outcome.notices.push_back(fmt::format("{}: its items come to {}, its amount is {}", deal.id.text,
                                        amount_phrase(sum),
                                        deal.amount ? amount_phrase(*deal.amount) : "not set"));
}

}  // namespace deals
