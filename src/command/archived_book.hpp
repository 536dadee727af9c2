// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/view.hpp>

/// \file
/// Books of what is archived, for the lists.
namespace deals {

/// The archived opportunities, and every customer that one of them may have.
Book archived_deals(const BookView& view);

/// The archived customers, and every opportunity that one of them may have.
Book archived_customers(const BookView& view);

}  // namespace deals
