// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/agenda.hpp>

/// \file
/// The words of an agenda. Nothing is escaped yet.
namespace deals {

/// `OVERDUE (move the date, or close it)`; the two parts apart.
struct ConcernTitle {
  std::string name;
  std::string meaning;
};
ConcernTitle title_of(Concern concern, const AgendaPage& page);

/// What there is to know of an item: `! 19 Nov: Send the order form`.
std::string what_of(Concern concern, const AgendaItem& item, const AgendaPage& page);

/// `2 deals, 15,500 EUR`; each deal counts once, omitted ones by themselves.
std::string worth_of(const AgendaGroup& group, const AgendaPage& page);

/// `12,500`, with the currency when it is not the book's; "" without an amount.
std::string amount_of(const AgendaItem& item, const AgendaPage& page);

/// Whether it should have been done before today.
bool is_late(Concern concern, const AgendaItem& item, Date today);

}  // namespace deals
