// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deals/base/interned.hpp>
#include <deals/model/money.hpp>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// Forecast category of an opportunity.
enum class Category : std::uint8_t { pipeline, best, commit, closed, omitted };

template <>
struct Nothing<Category> {
  static constexpr Category value() { return Category{std::numeric_limits<std::uint8_t>::max()}; }
  static constexpr bool is(Category category) { return category == value(); }
};

/// What a stage means for an opportunity in it.
enum class State : std::uint8_t { open, won, lost };

/// One step of a sales process.
struct Stage {
  Interned id;
  std::string name;
  Percent probability;
  Category category = Category::pipeline;
  State outcome = State::open;
  std::optional<int> stale_days;             ///< nothing: never stale
  std::vector<std::string> required_fields;  ///< to enter it: `requires` in deals.toml

  bool operator==(const Stage&) const = default;
};

/// A sales process: stages in order. The default one has the id "".
struct Pipeline {
  std::string id;
  std::vector<Stage> stages;

  /// The stage with this id, or null.
  const Stage* find(const Interned& stage) const;
  /// Position in the process; the number of stages when there is none of that id.
  std::size_t position(const Interned& stage) const;
  /// The first stage of this outcome, or null.
  const Stage* first(State outcome) const;

  bool operator==(const Pipeline&) const = default;
};

std::string_view name_of(Category category);
std::optional<Category> category_named(std::string_view name);
const std::vector<std::string>& category_names();
std::string_view name_of(State state);

/// lead, qualification, proposal, negotiation, won, lost: the process of a book that declares none.
Pipeline default_pipeline();

}  // namespace deals
