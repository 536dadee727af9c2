// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/sharing.hpp>
#include <memory>
#include <string>

namespace deals {

/// The clone that a book is in. Errors as `Repository::of`.
Result<std::unique_ptr<Sharing>> open_sharing(const std::string& book);

}  // namespace deals
