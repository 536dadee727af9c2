// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <deals/model/product.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// The items of an opportunity, to be changed.
class DealItems {
 public:
  /// Fails with the place of the first item that makes no sense.
  static Result<DealItems> of(const Context& context, std::string_view id);

  const Opportunity& deal() const { return found_.record; }
  Currency currency() const;
  const std::vector<LineItem>& items() const { return items_; }
  /// Its place by the number that people know it by, which begins with 1.
  Result<std::size_t> index_of(std::string_view number) const;

  void add(const LineItem& item);
  /// Changes the keys that differ and no other.
  void replace(std::size_t index, const LineItem& item);
  void remove(std::size_t index);

  /// The opportunity with these items and the amount that they come to, unless that is to be kept,
  /// and an event with this text.
  Result<Outcome> finish(const std::string& text, bool keep_amount) const;

 private:
  DealItems(const Context& context, Found<Opportunity> found, std::vector<LineItem> items);

  const Context* context_;
  Found<Opportunity> found_;
  std::vector<LineItem> items_;
  std::vector<Value> values_;
};

/// Says so when the amount of an opportunity with items is not what they come to. Nothing for one
/// whose items make no sense: `check` tells that.
void warn_of_items(const Opportunity& deal, const Config& config, Outcome& outcome);

}  // namespace deals
