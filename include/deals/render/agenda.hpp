// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/page.hpp>
#include <deals/report/agenda.hpp>
#include <string>
#include <vector>

/// \file
/// What needs attention today, as people read it, in a mail too, and as machines do.
namespace deals {

struct AgendaPage {
  const Book& book;
  std::vector<AgendaGroup> groups;
  AgendaSettings settings;
  Date today;
};

/// A heading for each concern with what its deals are worth, and a line for each thing. In a pipe
/// no line is wider than 80 columns; nothing is cut, long texts go on below.
void write_agenda(const AgendaPage& page, const Terminal& terminal, const WritePart& out);

/// A row for each thing, the concern first.
Table to_table(const AgendaPage& page, const Terminal& terminal);

/// A section for each concern.
std::vector<PageSection> to_sections(const AgendaPage& page, const Terminal& terminal);

/// An object for each thing, made when it is written: the page's book must be there until then.
Json to_json(AgendaPage page);

}  // namespace deals
