// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>

#include <optional>

#include "date_words.hpp"

/// \file
/// Why a phrase is not a date, and what to write instead.
namespace deals {

/// The refusal of a phrase that has none of the known forms.
Error refused_date(const Phrase& phrase);

/// The refusal of a day that no month has: `2026-02-31`, or `feb 30` without a year.
Error missing_day(const Phrase& phrase, std::optional<int> year, int month);

Error missing_month(const Phrase& phrase);
Error missing_quarter(const Phrase& phrase);
Error beyond_calendar(const Phrase& phrase);

}  // namespace deals
