// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <optional>
#include <string_view>

namespace deals {

/// The kind of the record that has this id, archived ones too; nothing when it is free. io when the
/// system does not tell.
Result<std::optional<RecordKind>> taken_by(const Context& context, std::string_view id);

/// A conflict when a record has this id; io as above.
Result<void> check_free(const Context& context, std::string_view id);

}  // namespace deals
