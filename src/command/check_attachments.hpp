// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/model/book.hpp>
#include <deals/report/check.hpp>
#include <vector>

namespace deals {

/// Attachments that are gone or have changed, to the flaws; files that no record names, to the
/// problems. Reads every attachment, one at a time.
void check_attachments(const Book& book, const Book& archive, const Files& files,
                       std::vector<Flaw>& flaws, Problems& problems);

}  // namespace deals
