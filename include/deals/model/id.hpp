// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <deals/base/interned.hpp>
#include <deals/base/kept_text.hpp>
#include <deals/base/result.hpp>
#include <string>
#include <string_view>
#include <type_traits>

namespace deals {

enum class RecordKind { customer, opportunity };

/// The name of a record's file without `.toml`. A type per kind, so that they cannot be swapped.
/// The id of a customer is shared by its opportunities.
template <RecordKind Kind>
struct Id {
  static constexpr RecordKind kind = Kind;

  std::conditional_t<Kind == RecordKind::customer, Interned, KeptText> text;

  auto operator<=>(const Id&) const = default;
};

using CustomerId = Id<RecordKind::customer>;
using OpportunityId = Id<RecordKind::opportunity>;

/// `[a-z0-9][a-z0-9-]*`, at most 100 bytes, and no device name of Windows (con, nul, com1, …).
bool is_valid_id(std::string_view text);

/// A usage error that names the rule when `text` is not an id.
Result<void> check_id(std::string_view text);

/// "customers" or "opportunities".
std::string_view directory_of(RecordKind kind);
/// "customer" or "opportunity".
std::string_view name_of(RecordKind kind);
/// `opportunities/acme-renewal.toml`.
std::string path_of(RecordKind kind, std::string_view id);

}  // namespace deals
