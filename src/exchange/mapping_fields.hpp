// SPDX-License-Identifier: MIT
#pragma once

#include <deals/exchange/mapping.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// What a field of an import holds, or nothing for one that neither deals nor the book knows.
std::optional<FieldForm> form_of_field(RecordKind kind, std::string_view field,
                                       const Config& config);

/// Every field that an import can fill.
std::vector<std::string> import_fields(RecordKind kind, const Config& config);

}  // namespace deals
