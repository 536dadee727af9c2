// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/query/filter.hpp>
#include <deals/render/changes.hpp>
#include <string>

namespace deals {

/// What differs between two views of a book, which must outlive the page; what it is `about`,
/// `from` and `to` is for the caller to say. With a filter only the deals that it fits before or
/// after.
ChangesPage book_changes(const Context& context, const BookView& before, const BookView& after,
                         const Filter& filter = {});

}  // namespace deals
