// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/money.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What people type beside a number to say its currency: a sign (€, kr, US$) or a code.
namespace deals {

/// The currencies that a sign or a code, in capitals or not, can mean, the likeliest first; none
/// when it is neither.
std::vector<Currency> currencies_marked(std::string_view mark);

/// The one currency that all marks allow. An error when they disagree and when several are left
/// that neither `assumed` nor `book` decides between. There is at least one mark, each of some
/// currency.
Result<Currency> currency_of_marks(const std::vector<std::string_view>& marks, Currency assumed,
                                   Currency book);

}  // namespace deals
