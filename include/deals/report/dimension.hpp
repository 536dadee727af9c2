// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deals/base/result.hpp>
#include <deals/model/book.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What a report can be grouped by, and the groups that an opportunity belongs to.
namespace deals {

/// What the rows of a report stand for.
struct Dimension {
  enum class Kind {
    month,
    quarter,
    year,
    stage,
    owner,
    customer,
    source,
    type,
    tag,
    category,
    pipeline,
    currency,
    custom,  ///< a field of opportunities that the book declares
  };

  Kind kind = Kind::month;
  std::string name = "month";  ///< as it is typed; of a custom field its own

  bool operator==(const Dimension&) const = default;
  /// Whether rows are spans of time.
  bool is_period() const;
};

/// The names of all dimensions, those of the book's own fields last.
std::vector<std::string> dimension_names(const Config& config);

/// The dimension of this name; a usage error suggests the nearest when there is none.
Result<Dimension> parse_dimension(std::string_view name, const Config& config);

/// The rank of a group that comes after all others: the deals without a value.
inline constexpr auto last_rank = static_cast<std::size_t>(-1);

/// One row's worth of opportunities: those with the same value in a dimension. Groups are in order
/// of `rank`, `number`, `order` and `key`.
struct Group {
  std::size_t rank = 0;
  Decimal number;  ///< of a field of numbers
  std::string order;
  std::string key;    ///< for machines; "" for those without a value
  std::string label;  ///< for people

  bool operator==(const Group& other) const { return rank == other.rank && key == other.key; }
  bool operator<(const Group& other) const;
};

/// The period of a dimension that a day lies in.
Period period_of(const Dimension& dimension, FiscalCalendar calendar, Date day);
/// Every period that has a day of the span, whole, in order.
std::vector<Period> periods_of(const Dimension& dimension, FiscalCalendar calendar,
                               const Period& span);
/// `Oct 2026`, `2026-Q4` or `2026`, in order of time.
Group period_group(const Dimension& dimension, FiscalCalendar calendar, const Period& period);

/// Groups of an opportunity in a dimension that is not a period: one, or one for each of its tags.
std::vector<Group> groups_of(const Opportunity& opportunity, const Book& book,
                             const Dimension& dimension);

/// What a forecast counts an opportunity's money under: its category, but an open one is never
/// closed, whatever was set by hand: it counts as commit.
Category forecast_category(const Opportunity& opportunity, const Config& config);

}  // namespace deals
