// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/json.hpp>
#include <deals/render/table.hpp>
#include <deals/render/terminal.hpp>
#include <deals/report/invoice.hpp>
#include <string>

/// \file
/// An invoice in the forms that it is sent in. Everything in it is escaped here.
namespace deals {

std::string to_text(const Invoice& invoice, const Terminal& terminal);
std::string to_markdown(const Invoice& invoice);
/// A document of its own for one sheet of A4 paper: it loads nothing and runs nothing.
std::string to_html(const Invoice& invoice);
Json to_json(const Invoice& invoice);
/// Its lines, for spreadsheets.
Table to_table(const Invoice& invoice, const Terminal& terminal);

/// `3 years from 1 Jan 2027`; "" for what is paid once.
std::string term_phrase(const LineItem& item);

}  // namespace deals
